/** How a report is printed in a test. What is not said is as bodies usually print it. */
export type PrintStyle = {
  /** How the edges of cells are drawn; `level`: lines between rows alone; `open`: no edge at the left and the right. */
  readonly border?: 'solid' | 'dashed' | 'dotted' | 'double' | 'thick' | 'level' | 'open' | 'none';
  /** Points of room above each table, so that pages break at other rows. */
  readonly above?: number;
  /** Whether a page that goes on with a table prints its head again. */
  readonly repeatsHead?: boolean;
  /** Points. */
  readonly size?: number;
  readonly isLandscape?: boolean;
  /** Narrow columns, where labels and long figures are broken over lines. */
  readonly isNarrow?: boolean;
  /** Group labels of table 3 stand on their side. */
  readonly labels?: 'level' | 'turned' | 'below';
  /** A running head, and numbers at the foot of the pages. */
  readonly running?: boolean;
  /** Rows may be cut by the end of a page. */
  readonly cutsRows?: boolean;
  /** Room between the edges of neighbouring cells, each with its own. */
  readonly isSpaced?: boolean;
  /** Where text stands in a cell that is higher than it. */
  readonly upright?: 'top' | 'middle' | 'bottom';
  /** Whether the head is coloured. */
  readonly isColoured?: boolean;
  /** Every other row is coloured, or every cell with words (a browser alone). */
  readonly colours?: 'rows' | 'words';
};
