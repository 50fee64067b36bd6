import type { Language } from '../../base/words.ts';
import type { CheckedReport } from '../../annual-report/index.ts';
import { formGrid, type GridBlock, type GridRow, type ValueCell } from '../../annual-report/index.ts';
import type { Paint, Voice } from '../terminal.ts';
import { pad, widthOf, wrap } from './columns.ts';

const LABEL_WIDTH = 40;
const CELL_WIDTH = 10;

/** 表格: the three tables in the form's rows and order, wrong cells coloured and numbered as the findings are. */
export function showGrid({ form, report, findings, previous }: CheckedReport, { language, paint }: Voice): string {
  const grid = formGrid(form, report, findings, previous);
  return grid.tables
    .map((table) => {
      const title = paint('bold', table.section?.label ?? '');
      if (!table.present)
        return `${title}\n${language === 'zh' ? '（文件里没有这张表）' : '(the file has no such table)'}`;
      const blocks = table.key === 'table4' ? table.blocks.flatMap(byWay) : table.blocks;
      return [title, ...blocks.map((block) => showBlock(block, language, paint))].join('\n');
    })
    .join('\n\n');
}

/** Table 4 is fifteen columns wide: a terminal shows one way of dispute under the other. */
function byWay(block: GridBlock): readonly GridBlock[] {
  const [ways = [], results = []] = [block.head.at(-2), block.head.at(-1)];
  const width = 5;
  const values = block.rows[0]?.values ?? [];
  const names = ['行政复议', '未经复议直接起诉', '复议后起诉'];
  const rows = names.map((label, index): GridRow => ({
    labels: [{ kind: 'row', label, en: null, colSpan: 1, rowSpan: 1 }],
    values: values.slice(index * width, (index + 1) * width),
    lastYear: null,
  }));
  const heads = [...ways, ...results]
    .filter(({ kind, label }) => kind === 'column' && !names.includes(label))
    .slice(0, width);
  return [{ caption: null, labelColumns: 1, valueColumns: width, head: [heads], rows }];
}

function showBlock(block: GridBlock, language: Language, paint: Paint): string {
  const heads = block.head.flat().filter(({ kind }) => kind === 'column');
  const leaves = inPrintedOrder(
    block,
    heads.map(({ label }) => label),
  );
  const wrapped = leaves.map((label) => wrap(label.replace(/（.*$/u, ''), CELL_WIDTH - 2));
  const height = Math.max(...wrapped.map((lines) => lines.length), 1);
  const headLines = Array.from(
    { length: height },
    (_, line) =>
      `${pad('', LABEL_WIDTH)}${wrapped.map((lines) => pad(lines[line] ?? '', CELL_WIDTH, 'left')).join('')}`,
  );
  const rows = block.rows.flatMap((row) => showRow(row, language, paint));
  return [
    ...(block.caption === null ? [] : [block.caption]),
    ...headLines.map((line) => paint('dim', line)),
    ...rows,
  ].join('\n');
}

/** Heads of several lines name the columns that span them first; the form's order puts 自然人 first and 总计 last. */
function inPrintedOrder(block: GridBlock, labels: readonly string[]): readonly string[] {
  if (labels.length !== block.valueColumns || !labels.includes('自然人')) return labels;
  return ['自然人', ...labels.filter((label) => label !== '自然人' && label !== '总计'), '总计'];
}

function showRow({ labels, values }: GridRow, language: Language, paint: Paint): readonly string[] {
  const groups = labels.filter(({ kind }) => kind === 'group').map(({ label }) => paint('dim', label));
  const own = labels
    .filter(({ kind }) => kind === 'row')
    .map(({ label }) => label)
    .join('');
  const lines = wrap(own, LABEL_WIDTH - 4);
  const cells = values.map((value) => showCell(value, language, paint)).join('');
  return [...groups, ...lines.map((line, index) => `  ${pad(line, LABEL_WIDTH - 2)}${index === 0 ? cells : ''}`)];
}

function showCell({ value, marks }: ValueCell, language: Language, paint: Paint): string {
  const shown = value === null ? (language === 'zh' ? '空' : 'blank') : String(value);
  const number = marks[0] ? `[${marks[0].number}]` : '';
  const text = `${' '.repeat(Math.max(1, CELL_WIDTH - widthOf(shown) - widthOf(number)))}${number}${shown}`;
  const worst = marks.some(({ severity }) => severity === 'error')
    ? 'red'
    : marks.some(({ severity }) => severity === 'warning')
      ? 'yellow'
      : null;
  if (worst) return paint(worst, text);
  return value === null ? paint('dim', text) : text;
}
