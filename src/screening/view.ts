import { fold } from './fold.ts';
import type { Span } from './hit.ts';
import { LABEL_LIKE } from './labels.data.ts';
import type { Passage } from './passage.ts';
import { headsOf, type TableCell, type TableHeads } from './table-heads.ts';
import { unitsOf } from './units.ts';

/** 视图: the passages of a file as rules look at them: folded text, and what stands before, above and beside. */
export class View {
  readonly passages: readonly Passage[];
  /** Texts folded; places in them are places in the passages. */
  readonly texts: readonly string[];
  private readonly sources: readonly number[];
  private readonly offsets: readonly number[];
  private readonly places: ReadonlyMap<number, readonly number[]>;
  /** By table and row, and where in its row each passage stands. */
  private readonly rows = new Map<number, Map<number, number[]>>();
  private readonly positions: Int32Array;
  private readonly fields: (string | null)[];
  private readonly tables = new Map<number, number[]>();
  private readonly heads = new Map<number, TableHeads>();

  constructor(passages: readonly Passage[]) {
    const units = unitsOf(passages);
    this.passages = units.passages;
    this.sources = units.sources;
    this.offsets = units.offsets;
    this.places = units.places;
    this.texts = this.passages.map(({ text }) => fold(text));
    this.positions = new Int32Array(this.passages.length);
    this.fields = this.passages.map(() => null);
    for (const [index, { cell }] of this.passages.entries()) {
      if (cell === null) continue;
      const table = this.tables.get(cell.table);
      if (table === undefined) this.tables.set(cell.table, [index]);
      else table.push(index);
      const rows = this.rows.get(cell.table) ?? new Map<number, number[]>();
      this.rows.set(cell.table, rows);
      const row = rows.get(cell.row);
      if (row === undefined) rows.set(cell.row, [index]);
      else row.push(index);
    }
    for (const rows of this.rows.values()) for (const row of rows.values()) this.putInOrder(row);
  }

  /** Where a stretch of a unit stands in the passages of the file. */
  inFile({ passage, start, end }: Span): Span {
    const offset = this.offsets[passage] ?? 0;
    const source = this.sources[passage] ?? passage;
    const places = this.places.get(source);
    if (places === undefined) return { passage: source, start: start + offset, end: end + offset };
    return { passage: source, start: places[start + offset] ?? 0, end: (places[end + offset - 1] ?? 0) + 1 };
  }

  /** Cells of the same row in order, this one included; empty for what is no cell. */
  rowOf(index: number): readonly number[] {
    const cell = this.passages[index]?.cell;
    return cell ? (this.rows.get(cell.table)?.get(cell.row) ?? []) : [];
  }

  /** Which of its row a cell is, counted from 0. */
  positionInRow(index: number): number {
    return this.positions[index] ?? 0;
  }

  /** The first cell of a table. */
  firstOf(table: number): number {
    return this.tables.get(table)?.[0] ?? 0;
  }

  /** The cell to the left that holds anything; null at the edge. */
  leftOf(index: number): number | null {
    const row = this.rowOf(index);
    for (let at = this.positionInRow(index) - 1; at >= 0; at -= 1) {
      const left = row[at];
      if (left !== undefined && this.texts[left]?.trim()) return left;
    }
    return null;
  }

  /** 栏目: what names a cell: the heads above it and, where the table is a form, the label to its left. Empty for what is no cell. */
  fieldOf(index: number): string {
    const known = this.fields[index];
    if (typeof known === 'string') return known;
    const field = this.passages[index]?.cell ? this.fieldOfCell(index) : '';
    this.fields[index] = field;
    return field;
  }

  /** 表头: the heads above a cell, from the top; what the reader of the format tells of them counts only where the table itself shows none. */
  headsOf(index: number): readonly string[] {
    const cell = this.passages[index]?.cell;
    if (!cell) return [];
    if (this.heads.size === 0) this.findHeads();
    const told = this.heads.get(cell.table)?.heads.get(index);
    return told ?? ((this.tables.get(cell.table)?.length ?? 0) > 1 ? [] : cell.columnHeads);
  }

  /** All tables at once and in order, since one may go on from the one before it. */
  private findHeads(): void {
    let before: TableHeads | null = null;
    for (const table of this.tables.keys()) {
      const heads: TableHeads = headsOf(this.cellsOf(table), before);
      this.heads.set(table, heads);
      before = heads;
    }
  }

  /** The label in the cell to the left, as forms have them; '' where that cell is a value of its own. */
  labelLeftOf(index: number): string {
    const left = this.leftOf(index);
    const text = left === null ? '' : (this.texts[left] ?? '').replaceAll(/\s/gu, '');
    return LABEL_LIKE.test(text) ? text : '';
  }

  /** What is written directly before a place: back to the last comma, stop or number. At the head of a line: a short line above that is a label. */
  before(index: number, start: number): string {
    const text = (this.texts[index] ?? '').slice(Math.max(0, start - 40), start).trimEnd();
    const stretch = /[^,。;、!\n\t]*$/u.exec(text)?.[0] ?? '';
    const own = stretch.replace(/^.*\d{5,}[^\p{Script=Han}A-Za-z]*/u, '');
    if (own === '' && text !== '') return this.labelInLine(index, start);
    if (own !== '' || text !== '' || this.passages[index]?.cell) return own;
    const above = (this.texts[index - 1] ?? '').trim();
    return this.passages[index - 1]?.part === this.passages[index]?.part && above.length <= 20 && LABEL_LIKE.test(above)
      ? above
      : '';
  }

  /** A line that is a row of a form: the field before a tab or pipe, where it is a label. */
  private labelInLine(index: number, start: number): string {
    const line = (this.texts[index] ?? '').slice(Math.max(0, start - 40), start);
    const field = /([^\t|]*)[\t|]\s*$/u.exec(line)?.[1]?.replaceAll(/\s/gu, '') ?? '';
    return LABEL_LIKE.test(field) ? field : '';
  }

  /** The sentence around a place, as `[start, end)` in the passage; of a very long one the part that is near. */
  sentenceAround(index: number, at: number): readonly [start: number, end: number] {
    const text = this.texts[index] ?? '';
    const before = text.slice(Math.max(0, at - NEAR), at);
    const after = text.slice(at, at + NEAR);
    const rest = after.search(/[。;!?\n]/u);
    return [at - before.length + before.search(/[^。;!?\n]*$/u), at + (rest < 0 ? after.length : rest)];
  }

  /** Cells of a table that hold anything, in the order of rows and columns. */
  private cellsOf(table: number): readonly TableCell[] {
    return (this.tables.get(table) ?? [])
      .flatMap((index) => {
        const { cell, text } = this.passages[index] ?? {};
        return cell && text?.trim() ? [{ index, row: cell.row, column: cell.column, text }] : [];
      })
      .sort((one, other) => one.row - other.row || one.column - other.column);
  }

  private fieldOfCell(index: number): string {
    const heads = joinedHeads(this.headsOf(index));
    const label = this.labelLeftOf(index);
    return heads === '' || label === '' ? heads + label : `${heads}|${label}`;
  }

  private putInOrder(row: number[]): void {
    const isInOrder = row.every((index, at) => at === 0 || this.columnOf(row[at - 1] ?? 0) <= this.columnOf(index));
    if (!isInOrder) row.sort((one, other) => this.columnOf(one) - this.columnOf(other));
    for (const [position, index] of row.entries()) this.positions[index] = position;
  }

  private columnOf(index: number): number {
    return this.passages[index]?.cell?.column ?? 0;
  }
}

/** All cells of a column have the same list of heads: it is joined once. */
const JOINED_HEADS = new WeakMap<readonly string[], string>();

function joinedHeads(heads: readonly string[]): string {
  const known = JOINED_HEADS.get(heads);
  if (known !== undefined) return known;
  const joined = heads.map(fold).filter(Boolean).join('|');
  JOINED_HEADS.set(heads, joined);
  return joined;
}

/** Characters within which one thing may be said of another: a text of one endless sentence must not be read over and over. */
const NEAR = 240;
