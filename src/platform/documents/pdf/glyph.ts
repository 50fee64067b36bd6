/** 字形: one sign where it stands on the page, in points from the upper left corner. */
export type Glyph = {
  readonly text: string;
  /** Where it begins on its base line, and where the next one begins. */
  readonly x: number;
  readonly y: number;
  readonly endX: number;
  readonly endY: number;
  readonly size: number;
  readonly way: Way;
  /** Drawn without paint: what recognition of a scan lays behind its picture. */
  readonly isInvisible: boolean;
  /** White: seen on a coloured area alone. */
  readonly isWhite: boolean;
  /** Marked in the file as no part of its content: heads, feet, page numbers. */
  readonly isArtifact: boolean;
};

/** Which way a line of text runs. `column`: signs that stand upright below one another. */
export type Way = 'right' | 'down' | 'left' | 'up' | 'column';
