import { IMPORT_FIELDS, type ImportField, type ReadList } from '../../agency/index.ts';

type Row = ReadList['rows'][number];

/** Rows of a list that a page takes at once. */
export const MOST_ROWS = 2000;
const LONGEST_CELL = 2000;

/** 名册随页面走: what was read of a list, as the form of the preview carries it. */
export const carriedText = (rows: readonly Row[]): string =>
  JSON.stringify(rows.map(({ line, texts }) => [line, texts]));

/** The same as it comes back from a browser; null where it is not what a preview wrote. */
export function carriedRows(text: string): readonly Row[] | null {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return null;
  }
  if (!Array.isArray(given) || given.length === 0 || given.length > MOST_ROWS) return null;
  const rows = given.map(rowOf);
  return rows.every((row) => row !== null) ? rows : null;
}

function rowOf(given: unknown): Row | null {
  if (!Array.isArray(given) || given.length !== 2) return null;
  const [line, cells]: readonly unknown[] = given;
  if (typeof line !== 'number' || !Number.isSafeInteger(line) || line < 0) return null;
  if (typeof cells !== 'object' || cells === null) return null;
  const texts: Partial<Record<ImportField, string>> = {};
  for (const [field, text] of Object.entries(cells)) {
    const known = IMPORT_FIELDS.find((one) => one === field);
    if (known === undefined || typeof text !== 'string' || text.length > LONGEST_CELL || !isPlain(text)) return null;
    texts[known] = text;
  }
  return { line, texts };
}

const isPlain = (text: string): boolean => text.isWellFormed() && !text.includes('\0');
