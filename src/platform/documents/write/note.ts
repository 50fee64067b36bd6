/** 写作说明: what a writer could not do as it should; the file is written all the same. */
export type WriteNote =
  /** Signs that no font at hand holds: they stand in the text but show as boxes, and the file does not claim PDF/A. */
  | { readonly kind: 'signs_without_font'; readonly signs: readonly string[] }
  /** The folder of fonts that was named cannot be read; the program's own are used. */
  | { readonly kind: 'no_fonts_folder'; readonly folder: string };

export type TakeNote = (note: WriteNote) => void;
