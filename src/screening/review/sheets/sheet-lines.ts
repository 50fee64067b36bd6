import type { Gathered, Passage } from '../../passage.ts';
import type { Gap, SheetCell, SheetRow } from '../sheet.ts';
import type { Weighed } from './choose-lines.ts';
import type { Mark } from './mark-passages.ts';
import { stretchOf } from './stretch-of.ts';

/** The passages of a file with the stretches that findings are about. */
export type Marked = { readonly gathered: Gathered; readonly marks: ReadonlyMap<number, readonly Mark[]> };

/** 行: a paragraph, or a row of a table with the passages of its cells. */
export type Line = Weighed & { readonly place: string } & (
    | { readonly kind: 'paragraph'; readonly passage: number }
    | {
        readonly kind: 'row';
        readonly table: number;
        readonly name: string;
        readonly row: number;
        readonly cells: readonly number[];
      }
  );

/** More cells of a row than this are shown only where something was found in them. */
const MOST_CELLS = 60;

/** So many rows at the top of a table are taken for its heads. */
const HEAD_ROWS = 2;

/** 成行: passages as lines, cells of one row together. */
export function linesOf(indices: readonly number[], marked: Marked): readonly Line[] {
  const { passages } = marked.gathered;
  const counts = new Map<number, number>();
  return runsOfRows(indices, marked).flatMap((run): readonly Line[] => {
    const [index = -1] = run;
    const first = passages[index];
    if (first === undefined) return [];
    const { cell, place } = first;
    if (cell === null) {
      return [{ ...weighed(run, marked), kind: 'paragraph', isHead: false, place, passage: index }];
    }
    const { table, row } = cell;
    const count = (counts.get(table) ?? 0) + 1;
    counts.set(table, count);
    const said = { table, row, cells: run, name: tableName(first), place: rowPlace(place, row) };
    return [{ ...weighed(run, marked), kind: 'row', isHead: count <= HEAD_ROWS, ...said }];
  });
}

/** Cells of one row that follow each other are one run; anything else is one of its own. */
function runsOfRows(indices: readonly number[], { gathered }: Marked): readonly (readonly number[])[] {
  const runs: number[][] = [];
  let last: string | null = null;
  for (const index of indices) {
    const cell = gathered.passages[index]?.cell ?? null;
    const key = cell === null ? null : `${cell.table} ${cell.row}`;
    if (key !== null && key === last) runs.at(-1)?.push(index);
    else runs.push([index]);
    last = key;
  }
  return runs;
}

/** A row as it is shown; of a very wide one what stands at its left and what was found. */
export function rowOf(
  { row, cells }: { row: number; cells: readonly number[] },
  { gathered, marks }: Marked,
): SheetRow {
  const shown = cells.filter((index, at) => at < MOST_CELLS || marks.has(index));
  return {
    kind: 'row',
    number: row,
    isHidden: cells.some((index) => gathered.passages[index]?.hiddenBy === 'hidden_row'),
    cells: shown.flatMap((index): readonly SheetCell[] => {
      const passage = gathered.passages[index];
      if (passage === undefined || passage.cell === null) return [];
      return [{ ...stretchOf(index, passage, marks.get(index)), column: passage.cell.column }];
    }),
  };
}

/** What is left out between two lines that are shown. */
export function gapOf(lines: readonly { readonly place: string }[], findings: number): Gap {
  return { kind: 'gap', from: lines[0]?.place ?? '', to: lines.at(-1)?.place ?? '', count: lines.length, findings };
}

function weighed(indices: readonly number[], { gathered, marks }: Marked): { size: number; findings: number } {
  const found = new Set(indices.flatMap((index) => (marks.get(index) ?? []).map(({ finding }) => finding)));
  const size = indices.reduce((sum, index) => sum + (gathered.passages[index]?.text.length ?? 0), 0);
  return { size: Math.min(size, LONGEST), findings: found.size };
}

/** Of longer texts only their ends are shown. */
const LONGEST = 5_000;

/** 表2, 工作表“名单”; '' for a table of a file that is nothing else. */
function tableName({ place }: Passage): string {
  return /^(.*?) ?(?:第\d+行 第\d+列|[A-Z]{1,3}\d+)$/u.exec(place)?.[1] ?? place;
}

function rowPlace(place: string, row: number): string {
  return /^(.*第\d+行) 第\d+列$/u.exec(place)?.[1] ?? `第${row}行`;
}
