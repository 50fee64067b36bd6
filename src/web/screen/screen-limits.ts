const MEGABYTE = 1024 * 1024;

/** What one screening on the page may hold: its files go to and fro in the page's form (ADR 0017). */
export const SCREEN_LIMITS = {
  file: 10 * MEGABYTE,
  all: 20 * MEGABYTE,
  files: 20,
  /** The lexicon and the allow-list of the body. */
  list: 2 * MEGABYTE,
  /** Findings of one kind that are listed one by one; the others are told by their number, and decided on together. */
  listed: 100,
  /** What is typed about one file: fields, and the characters of each. */
  fields: 20_000,
  fieldLength: 500,
} as const;
