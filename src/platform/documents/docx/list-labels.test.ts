import { describe, expect, test } from 'vitest';
import { docxOfBody, docxPart } from '../../../../test/builders/docx.ts';
import { sketchOf } from '../../../../test/builders/paper.ts';
import { figureIn } from '../list/figure.ts';

const item = (text: string, list: number, level = 0): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const level = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const num = (id: number, of: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const read = (body: string, numbering: string, styles = '') =>
  sketchOf(docxOfBody(body, [docxPart('numbering', numbering), docxPart('styles', styles)]), '年报.docx');

const style = (id: string, inner: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:pPr>${inner}</w:pPr></w:style>`;

const styled = (id: string, more = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${id}"/>${more}</w:pPr><w:r><w:t>文</w:t></w:r></w:p>`;

describe('numbers that Word shows but does not store', () => {
  test('Chinese headings and figures below them, which begin anew under each heading', async () => {
    const numbering =
      abstract(
        0,
        level(0, 'chineseCountingThousand', '%1、'),
        level(1, 'chineseCounting', '（%2）'),
        level(2, 'decimal', '%3.'),
      ) + num(1, 0);
    const body = [
      item('总体情况', 1),
      item('主动公开', 1, 1),
      item('依申请公开', 1, 1),
      item('属于国家秘密', 1, 2),
      item('问题', 1),
      item('不足', 1, 1),
    ];
    expect(await read(body.join(''), numbering)).toEqual([
      '一、总体情况',
      '（一）主动公开',
      '（二）依申请公开',
      '1.属于国家秘密',
      '二、问题',
      '（一）不足',
    ]);
  });

  test('a list that overrides the start begins anew, one that shares the levels goes on', async () => {
    const numbering =
      abstract(0, level(0, 'decimal', '%1.')) +
      num(1, 0) +
      num(2, 0) +
      num(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>');
    const body = item('甲', 1) + item('乙', 2) + item('丙', 3) + item('丁', 3);
    expect(await read(body, numbering)).toEqual(['1.甲', '2.乙', '5.丙', '6.丁']);
  });

  test('levels of several figures, shown in plain figures where the law form is wanted', async () => {
    const numbering =
      abstract(0, level(0, 'chineseCounting', '第%1章'), level(1, 'decimal', '%1.%2', '<w:isLgl/>')) + num(1, 0);
    expect(await read(item('总则', 1) + item('目的', 1, 1), numbering)).toEqual(['第一章总则', '1.1 目的']);
  });

  test('a level that never begins anew counts on', async () => {
    const numbering =
      abstract(0, level(0, 'decimal', '%1、'), level(1, 'decimal', '（%2）', '<w:lvlRestart w:val="0"/>')) + num(1, 0);
    const body = item('甲', 1) + item('子', 1, 1) + item('乙', 1) + item('丑', 1, 1);
    expect(await read(body, numbering)).toEqual(['1、甲', '（1）子', '2、乙', '（2）丑']);
  });

  test('a style brings its list along, list 0 takes it away, and bullets are no text', async () => {
    const numbering =
      abstract(0, level(0, 'ideographDigital', '%1、'), level(1, 'decimal', '%2.', '<w:pStyle w:val="二级"/>')) +
      abstract(1, level(0, 'bullet', '')) +
      num(1, 0) +
      num(2, 1);
    const styles =
      style('一级', '<w:numPr><w:numId w:val="1"/></w:numPr>') +
      style('二级', '<w:numPr><w:numId w:val="1"/></w:numPr>');
    const body =
      styled('一级') +
      styled('二级') +
      styled('一级', '<w:numPr><w:numId w:val="0"/></w:numPr>') +
      item('点', 2) +
      item('无', 99);
    expect(await read(body, numbering, styles)).toEqual(['一、文', '1.文', '文', '点', '无']);
  });

  test('a figure and a text that begins with one stay apart', async () => {
    const numbering =
      abstract(0, level(0, 'decimal', '%1.')) + abstract(1, level(0, 'decimal', '%1')) + num(1, 0) + num(2, 1);
    expect(await read(item('2023年', 1) + item('规章', 2) + item('', 1), numbering)).toEqual([
      '1. 2023年',
      '1 规章',
      '2.',
    ]);
  });

  test.each([
    ['chineseCountingThousand', 10, '十'],
    ['chineseCountingThousand', 21, '二十一'],
    ['chineseCountingThousand', 105, '一百零五'],
    ['chineseCountingThousand', 110, '一百一十'],
    ['ideographDigital', 10, '一〇'],
    ['japaneseCounting', 12, '十二'],
    ['chineseLegalSimplified', 12, '壹拾贰'],
    ['decimalEnclosedCircle', 3, '③'],
    ['decimalEnclosedCircle', 21, '㉑'],
    ['decimalFullWidth', 12, '１２'],
    ['decimalZero', 7, '07'],
    ['ideographTraditional', 3, '丙'],
    ['lowerLetter', 28, 'bb'],
    ['upperRoman', 14, 'XIV'],
    ['lowerRoman', 4, 'iv'],
    ['unheardOf', 4, '4'],
  ])('%s writes %i as %s', (format, value, written) => {
    expect(figureIn(format, value)).toBe(written);
  });
});
