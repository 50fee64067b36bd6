import type { FlowCell } from './flow.ts';
import type { Lean } from './fit.ts';
import type { LabelHit } from './labels.ts';

/** A label with the cell it stands in. */
export type PlacedLabel = { readonly hit: LabelHit; readonly cell: FlowCell };

/**
 * 一行: labels in the order they were met (heads, groups, the row's own label last) and the cells behind the last of them.
 * A head has labels and no cells; a row of table 4 has cells and no labels.
 */
export type FigureRow = {
  readonly labels: readonly PlacedLabel[];
  readonly cells: readonly FlowCell[];
  /** Whether the cells know their grid columns. */
  readonly onGrid: boolean;
  readonly lean: Lean;
};

/** Whether nothing stands in a cell. */
export const isBlankCell = ({ text }: { readonly text: string }): boolean => !VISIBLE.test(text);

/** Zero-width characters and blanks of all widths (a WPS form holds ideographic blanks in its empty cells) are nothing. */
const VISIBLE = /[^\s\u200b-\u200d\ufeff\u00a0\u3000]/u;
