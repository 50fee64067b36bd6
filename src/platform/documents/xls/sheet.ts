/** 一张旧版工作表: all that it says, seen or hidden. Rows and columns count from 1. */
export type XlsSheet = {
  readonly cells: readonly XlsCell[];
  readonly hiddenRows: ReadonlySet<number>;
  /** True where rows without a word of their own are hidden. */
  readonly hidesOtherRows: boolean;
  readonly toldRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly { readonly from: number; readonly to: number }[];
  readonly merged: readonly {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  }[];
  readonly notes: readonly {
    readonly row: number;
    readonly column: number;
    readonly author: string;
    readonly text: string;
  }[];
  readonly boxes: readonly string[];
  readonly chartTexts: readonly string[];
  readonly header: string;
  readonly footer: string;
  readonly links: readonly { readonly row: number; readonly column: number; readonly address: string }[];
  /** Words of rules for what a cell may hold, and lists to choose from. */
  readonly validations: readonly { readonly texts: readonly string[] }[];
  /** Texts written into formulas. */
  readonly formulaTexts: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly drawing: Uint8Array;
};

export type XlsCell = {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** It has the colour of its ground, or its format shows nothing. */
  readonly isUnseen: boolean;
};
