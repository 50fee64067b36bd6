/** 读取上限: what a file may ask of the reader. An annual report stays far below each of them. */
export const LIMITS = {
  /** Bytes of the file as it lies on disk. */
  fileSize: 20 * 1024 * 1024,
  /** Bytes of all parts of a zip that are read, unpacked. */
  unpackedSize: 64 * 1024 * 1024,
  /** Entries of a zip. */
  parts: 2_000,
  /** Elements, or tables and their rows and cells, one inside the other. */
  depth: 256,
  /** Table cells of the whole file. */
  cells: 200_000,
  /** Grid places of one table, counted as rows times columns: wide spans must not cost a later reader more than cells do. */
  gridPlaces: 2_000_000,
  /** Paragraphs of the whole file. */
  paragraphs: 400_000,
  /** Characters of text of the whole file; the text of a cell inside another cell counts in both. */
  text: 20_000_000,
  /** Pages of a file that is laid out in pages. */
  pages: 500,
  /** Lines drawn on all pages of a file. */
  lines: 300_000,
  /** Milliseconds from the first byte looked at to the paper. */
  time: 10_000,
} as const;
