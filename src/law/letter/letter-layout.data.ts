import type { Words } from '../../base/words.ts';
import type { Cite } from '../regulation/cite.ts';

/** 版式参数: one measure of an official document, with the clause of the standard where it is known. */
export type LayoutMeasure = {
  readonly key: string;
  readonly name: Words;
  readonly value: number;
  readonly unit: 'mm' | 'pt' | 'lines' | 'characters' | 'empty_lines';
  readonly clause: string | null;
  readonly cite: Cite;
};

/** 版式参数. The standard sets no line pitch; 28.95 pt is what puts twenty-two lines on a page. */
export const LETTER_LAYOUT: readonly LayoutMeasure[] = [
  measure('page_width', '纸张宽', 'width of the paper', 210, 'mm'),
  measure('page_height', '纸张高', 'height of the paper', 297, 'mm'),
  measure('margin_top', '天头', 'head margin', 37, 'mm'),
  measure('margin_left', '订口', 'binding margin', 28, 'mm'),
  measure('text_width', '版心宽', 'width of the type area', 156, 'mm'),
  measure('text_height', '版心高', 'height of the type area', 225, 'mm'),
  measure('body_size', '正文字号（3号）', 'size of the text', 16, 'pt', '5.2.3'),
  measure('title_size', '标题字号（2号）', 'size of the title', 22, 'pt', '7.3.1'),
  measure('page_number_size', '页码字号（4号）', 'size of page numbers', 14, 'pt', '7.5'),
  measure('line_pitch', '行距', 'line pitch', 28.95, 'pt'),
  measure('lines_per_page', '每面行数', 'lines of a page', 22, 'lines', '5.2.3'),
  measure('characters_per_line', '每行字数', 'characters of a line', 28, 'characters', '5.2.3'),
  measure('indent', '段首左空', 'indent of a paragraph', 2, 'characters', '7.3.3'),
  measure(
    'mark_from_text_top',
    '发文机关标志上边缘至版心上边缘',
    'name of the body, from the type area',
    35,
    'mm',
    '7.2.4',
  ),
  measure(
    'number_below_mark',
    '发文字号在发文机关标志下空',
    'number below the name of the body',
    2,
    'empty_lines',
    '7.2.5',
  ),
  measure('red_line_below_number', '红色分隔线在发文字号之下', 'red line below the number', 4, 'mm', '7.2.7'),
  measure('title_below_red_line', '标题在红色分隔线下空', 'title below the red line', 2, 'empty_lines', '7.3.1'),
  measure('addressee_below_title', '主送机关在标题下空', 'addressee below the title', 1, 'empty_lines', '7.3.2'),
  measure('annexes_below_text', '附件说明在正文下空', 'annexes below the text', 1, 'empty_lines', '7.3.4'),
  measure('date_right_sealed', '加盖印章时成文日期右空', 'date from the right, with a seal', 4, 'characters', '7.3.5'),
  measure(
    'name_right_unsealed',
    '不加盖印章时署名右空',
    'name from the right, without a seal',
    2,
    'characters',
    '7.3.5',
  ),
  measure('page_number_below_text', '页码在版心下边缘之下', 'page number below the type area', 7, 'mm', '7.5'),
  measure(
    'letter_mark_from_page_top',
    '信函格式发文机关标志上边缘至上页边',
    'letters: name of the body, from the edge',
    30,
    'mm',
    '10.1',
  ),
  measure(
    'letter_line_below_mark',
    '信函格式红色双线在发文机关标志之下',
    'letters: double line below the name',
    4,
    'mm',
    '10.1',
  ),
  measure(
    'letter_line_from_page_bottom',
    '信函格式下方红色双线至下页边',
    'letters: lower double line, from the edge',
    20,
    'mm',
    '10.1',
  ),
  measure('letter_line_length', '信函格式红色双线长', 'letters: length of the double lines', 170, 'mm', '10.1'),
];

function measure(
  key: string,
  zh: string,
  en: string,
  value: number,
  unit: LayoutMeasure['unit'],
  clause: string | null = null,
): LayoutMeasure {
  return { key, name: { zh, en }, value, unit, clause, cite: { act: 'document_layout' } };
}
