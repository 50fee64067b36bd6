/** A stretch of lines that is a table with bars, or not; `from` is the index of its first line. */
export type BarStretch =
  | { readonly kind: 'lines'; readonly from: number; readonly lines: readonly string[] }
  | { readonly kind: 'table'; readonly from: number; readonly rows: readonly BarRow[] };

/** The cells of a row and the index of its line. */
export type BarRow = { readonly at: number; readonly cells: readonly string[] };

/** The head above the ruler has at most so many rows. */
const MOST_HEAD_ROWS = 4;
const FEWEST_COLUMNS = 2;

/**
 * 竖线表格: cuts lines at the tables that are written with bars, as Markdown has them. Only a whole table is taken for one: every line
 * begins and ends with a bar, all have as many cells, and the ruler stands under the head. Anything less is left as lines.
 */
export function cutAtBarTables(lines: readonly string[]): readonly BarStretch[] {
  const stretches: BarStretch[] = [];
  let kept = 0;
  for (let at = 0; at < lines.length;) {
    if (!isBarred(lines[at])) {
      at += 1;
      continue;
    }
    let end = at;
    while (isBarred(lines[end])) end += 1;
    const rows = rowsOf(lines.slice(at, end), at);
    if (rows !== null) {
      stretches.push({ kind: 'lines', from: kept, lines: lines.slice(kept, at) }, { kind: 'table', from: at, rows });
      kept = end;
    }
    at = end;
  }
  stretches.push({ kind: 'lines', from: kept, lines: lines.slice(kept) });
  return stretches;
}

const isBarred = (line: string | undefined): boolean => line !== undefined && /^ {0,3}\|.*\|\s*$/u.test(line);

const RULER = /^ {0,3}\|(?:\s*:?-{1,}:?\s*\|)+\s*$/u;

function rowsOf(lines: readonly string[], from: number): readonly BarRow[] | null {
  const rulers = lines.flatMap((line, index) => (RULER.test(line) ? [index] : []));
  const [ruler] = rulers;
  if (ruler === undefined || rulers.length > 1 || ruler === 0 || ruler > MOST_HEAD_ROWS) return null;
  const rows = lines.map((line, index) => ({ at: from + index, cells: cellsOf(line) }));
  const width = rows[0]?.cells.length ?? 0;
  const isWhole = width >= FEWEST_COLUMNS && rows.every(({ cells }) => cells.length === width);
  return isWhole ? rows.toSpliced(ruler, 1) : null;
}

/** The cells between the bars; a bar behind a backslash is part of its cell. */
function cellsOf(line: string): readonly string[] {
  const inner = line.trim().slice(1, -1);
  const cells: string[] = [];
  let cell = '';
  for (let at = 0; at < inner.length; at++) {
    const sign = inner[at] ?? '';
    const next = inner[at + 1] ?? '';
    if (sign === '\\' && /[\\|<]/u.test(next)) {
      // A marked sign is noted by a sign of no text until the line breaks are told.
      cell += next === '<' ? MARKED : next;
      at += 1;
    } else if (sign === '|') {
      cells.push(cell);
      cell = '';
    } else cell += sign;
  }
  cells.push(cell);
  return cells.map((text) =>
    text
      .replace(/<br\s*\/?>/giu, '\n')
      .replaceAll(MARKED, '<')
      .trim(),
  );
}

const MARKED = '\u0000';
