import type { Block } from '../../src/base/paper.ts';
import type { Spot } from './marked.ts';
import type { WrittenFormat } from './written-as.ts';

/** 所在: how the place of a mark must begin in this format, told from the blocks alone and independently of the program. */
export function placeIn(format: WrittenFormat, blocks: readonly Block[], spot: Spot): string {
  switch (format) {
    case 'docx':
    case 'html':
      return 'line' in spot ? `第${spot.line + 1}段` : cellIn(spot);
    case 'xlsx':
      return `工作表“Sheet1” ${'line' in spot ? 'A' : letter(spot.column)}${rowOf(blocks, spot) + 1}`;
    case 'txt':
      return `第${lineOf(blocks, spot) + 1}行`;
    case 'md':
      return `第${lineOf(blocks, spot) + 1 + rulesAbove(spot, blocks)}行`;
    case 'csv':
      return `第${rowOf(blocks, spot) + 1}行 第${'line' in spot ? 1 : spot.column + 1}列`;
    case 'pdf':
      return '第';
    case 'pptx':
      return 'line' in spot ? `第1页 文本框${spot.line + 1}` : `第1页 ${cellIn(spot)}`;
  }
}

type CellSpot = Exclude<Spot, { readonly line: number }>;

const cellIn = ({ table, row, column }: CellSpot): string => `表${table + 1} 第${row + 1}行 第${column + 1}列`;
const letter = (column: number): string => String.fromCharCode(65 + column);

/** Rows above, every line and every row of a table counted as one. */
const rowOf = (blocks: readonly Block[], spot: Spot): number => above(blocks, spot, () => 1);

/** Lines of text above: a cell may hold line ends. */
const lineOf = (blocks: readonly Block[], spot: Spot): number =>
  above(blocks, spot, (cells) => cells.join('\t').split('\n').length);

function above(blocks: readonly Block[], spot: Spot, height: (cells: readonly string[]) => number): number {
  const { before, row } = reached(blocks, spot);
  const heights = before.map((block) =>
    block.kind === 'paragraph'
      ? height([block.text])
      : block.rows.reduce((all, cells) => all + height(cells.map(({ text }) => text)), 0),
  );
  return [...heights, ...row.map(height)].reduce((all, one) => all + one, 0);
}

/** The blocks before the one that holds the spot, and the rows above it in that block. */
function reached(
  blocks: readonly Block[],
  spot: Spot,
): { readonly before: readonly Block[]; readonly row: readonly (readonly string[])[] } {
  const kind = 'line' in spot ? 'paragraph' : 'table';
  const nth = 'line' in spot ? spot.line : spot.table;
  const of = blocks.filter((block) => block.kind === kind)[nth];
  const at = of === undefined ? -1 : blocks.indexOf(of);
  if (of === undefined || at < 0) throw new Error('the spot is in none of the blocks');
  const rows = of.kind === 'table' && 'row' in spot ? of.rows.slice(0, spot.row) : [];
  return { before: blocks.slice(0, at), row: rows.map((cells) => cells.map(({ text }) => text)) };
}

/** Lines of dashes below the heads of tables, as Markdown has them. */
function rulesAbove(spot: Spot, blocks: readonly Block[]): number {
  const { before } = reached(blocks, spot);
  return before.filter(({ kind }) => kind === 'table').length + ('row' in spot && spot.row > 0 ? 1 : 0);
}
