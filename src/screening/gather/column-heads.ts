import type { Cell, Row, Table } from '../../base/paper.ts';
import { looksLikeHeads } from '../heads.ts';
import { LABEL_LIKE } from '../labels.data.ts';

/**
 * 表头: for each cell the texts of the head cells above it, from the top. A table may begin with its title, have heads of several rows,
 * and repeat them where a page begins; a form of labels and values has none.
 */
export function headsOf(table: Table): (row: number, cell: Cell) => readonly string[] {
  if (isForm(table)) return () => [];
  const heads: (readonly Cell[])[] = [];
  let current: readonly Cell[] = [];
  let isHead = false;
  for (const [index, row] of table.rows.entries()) {
    const startsHead =
      looksLikeHeads(row.map(({ text }) => text)) || (current.length === 0 && isFirstOfMany(table, index));
    if (startsHead) {
      current = isHead ? [...current, ...filled(row)] : filled(row);
      isHead = true;
    } else if (isHead && goesOn(current, row)) {
      current = [...current, ...filled(row)];
    } else isHead = false;
    heads.push(isHead ? [] : current);
  }
  return (row, cell) =>
    (heads[row] ?? []).filter((head) => overlaps(head, cell)).map((head) => head.text.replaceAll(/\s+/gu, ''));
}

/** A form: most of its rows begin with a label and go on with a value. */
function isForm({ rows }: Table): boolean {
  const several = rows.filter((row) => filled(row).length > 1);
  const labelled = several.filter((row) => LABEL_LIKE.test((filled(row)[0]?.text ?? '').replaceAll(/\s/gu, '')));
  return several.length > 1 && labelled.length * 2 > several.length;
}

const filled = (row: Row): readonly Cell[] => row.filter(({ text }) => text.trim() !== '');

const overlaps = (head: Cell, cell: Cell): boolean =>
  head.column < cell.column + cell.columnSpan && cell.column < head.column + head.columnSpan;

/** The first row with several cells is taken for heads when more rows of its width follow and it holds no numbers of its own. */
function isFirstOfMany({ rows }: Table, index: number): boolean {
  const cells = filled(rows[index] ?? []);
  const next = filled(rows[index + 1] ?? []);
  if (cells.length < 2 || next.length < 2 || rows.length < index + 3) return false;
  return cells.every(({ text }) => !/\d{3,}/u.test(text) && text.length <= 20);
}

/** A second row of heads stands under a head that spans several columns, and itself under no other. */
function goesOn(heads: readonly Cell[], row: Row): boolean {
  const cells = filled(row);
  if (cells.length === 0 || cells.some(({ text }) => /\d{3,}/u.test(text) || text.length > 20)) return false;
  return cells.every((cell) => heads.some((head) => head.columnSpan > 1 && overlaps(head, cell)));
}
