import type { TableKey } from '../../law/index.ts';

/** Widths of the columns as the printed form has them, as shares: the labels of table 3 wide enough for its long rows. */
export const COLUMN_WIDTHS: Readonly<Record<TableKey, readonly number[]>> = {
  table2: [1, 1, 1, 1],
  table3: [8, 9, 31, 8, 8, 8, 8, 8, 8, 8],
  table4: Array.from({ length: 15 }, () => 1),
};
