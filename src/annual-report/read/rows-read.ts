import type { Place } from '../../base/paper.ts';
import type { FlowCell } from './flow.ts';
import { isBlankCell } from './figure-row.ts';

/** One time that a row stood in the file: its cells by column key; a column without a cell of its own is missing. */
export type Occurrence = {
  readonly label: string;
  readonly place: Place;
  readonly cells: ReadonlyMap<string, FlowCell>;
};

/** Rows met so far, by key of the report, in the order of the file. */
export type RowsRead = Map<string, Occurrence[]>;

/** Notes one more time that a row stood in the file. */
export function noteOccurrence(rows: RowsRead, key: string, occurrence: Occurrence): void {
  const known = rows.get(key);
  if (known) known.push(occurrence);
  else rows.set(key, [occurrence]);
}

/** Whether anything stands in the cells of this row. */
export const isFilled = ({ cells }: Occurrence): boolean => [...cells.values()].some((cell) => !isBlankCell(cell));
