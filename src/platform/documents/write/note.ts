/** 写作说明: what a writer could not do as it should; the file is written all the same. */
export type WriteNote =
  /** Signs that no font at hand holds, or of private use: they stand in the text but may show as boxes, and the file claims no standard. */
  | { readonly kind: 'signs_not_printed'; readonly signs: readonly string[] }
  /** Something else that the standard forbids, in the words of the typesetter; the file claims no standard. */
  | { readonly kind: 'no_standard'; readonly why: string }
  /** The folder of fonts that was named cannot be read; the program's own are used. */
  | { readonly kind: 'no_fonts_folder'; readonly folder: string };

export type TakeNote = (note: WriteNote) => void;
