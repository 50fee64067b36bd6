/**
 * 版面: one page as it is laid out, in points (1/72 inch) from its upper left corner, y downwards. What readers of PDF and OFD give and
 * what the picture of a page is drawn from.
 */
export type LaidPage = {
  /** Counted from 1. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly LaidText[];
  readonly lines: readonly LaidLine[];
};

/** A rectangle on a page, in points from the page's upper left corner. */
export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** A run of text on one line; `size` is the type size in points. `downwards`: its characters stand below one another, or it is turned by a quarter. */
export type LaidText = Box & { readonly text: string; readonly size: number; readonly downwards?: boolean };

/** A ruling line, level or upright; a thin filled rectangle is one too. `thickness` in points. */
export type LaidLine = {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
  readonly thickness: number;
};
