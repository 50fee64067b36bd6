/** A cell by its row and column, both from 1. */
export type Reference = { readonly row: number; readonly column: number };

/** The rectangle of merged cells, its corners included. */
export type Area = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** `B7` as row 7, column 2; null for anything that is no cell of a sheet. */
export function parseReference(text: string): Reference | null {
  const parts = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (parts === null) return null;
  let column = 0;
  for (const letter of (parts[1] ?? '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(parts[2]);
  return row >= 1 && row <= MOST_ROWS && column <= MOST_COLUMNS ? { row, column } : null;
}

export function sayReference(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

/** `B7:D9`; null when it is no area of more than one cell. */
export function parseArea(text: string): Area | null {
  const [from, to] = text.split(':').map(parseReference);
  if (from === undefined || to === undefined || from === null || to === null) return null;
  const area = {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
  return area.top === area.bottom && area.left === area.right ? null : area;
}
