/** One field of a table in text: where its words stand in the source; `isQuoted` where a quote in them is written twice. */
export type CsvField = { readonly from: number; readonly to: number; readonly isQuoted: boolean };

/** 逐栏: the rows of a table in text, with the place of every field. A quote that is never closed is a sign like any other. */
export function* csvRows(source: string, delimiter: string, start: number): Generator<readonly CsvField[]> {
  let row: CsvField[] = [];
  let at = start;
  while (at <= source.length) {
    const { field, next } = readField(source, delimiter, at);
    row.push(field);
    const sign = source[next];
    if (sign === delimiter) {
      at = next + 1;
      continue;
    }
    yield row;
    row = [];
    if (sign === undefined) return;
    at = next + (sign === '\r' && source[next + 1] === '\n' ? 2 : 1);
    if (at >= source.length) return;
  }
}

function readField(source: string, delimiter: string, at: number): { field: CsvField; next: number } {
  if (source[at] === '"') {
    const end = closingQuote(source, at + 1);
    const after = end === null ? null : source[end + 1];
    if (end !== null && (after === undefined || after === delimiter || after === '\r' || after === '\n')) {
      return { field: { from: at + 1, to: end, isQuoted: true }, next: end + 1 };
    }
  }
  let end = at;
  while (end < source.length && source[end] !== delimiter && source[end] !== '\n' && source[end] !== '\r') end += 1;
  return { field: { from: at, to: end, isQuoted: false }, next: end };
}

/** More than any cell of people; a quote further on belongs to something else. */
const LONGEST_FIELD = 100_000;

function closingQuote(source: string, from: number): number | null {
  for (let at = source.indexOf('"', from); at >= 0 && at - from < LONGEST_FIELD; at = source.indexOf('"', at + 2)) {
    if (source[at + 1] !== '"') return at;
  }
  return null;
}
