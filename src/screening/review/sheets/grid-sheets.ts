import { sayReference } from '../../../platform/documents/cells/index.ts';
import type { HiddenKind } from '../../finding.ts';
import type { GridSheet, SheetColumn, SheetRow, TextSheet } from '../sheet.ts';
import { chooseLines, type Room } from './choose-lines.ts';
import { gapOf, linesOf, rowOf, type Line, type Marked } from './sheet-lines.ts';
import { blocksOf, textSheets } from './text-sheets.ts';

/** Rows on one sheet. */
const MOST_ROWS = 400;

type Naming = { readonly within: string; readonly member: string | null; readonly isWorkbook: boolean };
type Row = Extract<Line, { kind: 'row' }>;

/** 表格各页: the sheets of a workbook, or a table in text; beside each what belongs to it, behind them what belongs to none. */
export function gridSheets(
  indices: readonly number[],
  marked: Marked,
  { naming, room }: { readonly naming: Naming; readonly room: Room },
): readonly (GridSheet | TextSheet)[] {
  const isCell = (index: number): boolean => {
    const passage = marked.gathered.passages[index];
    if (passage === undefined || passage.cell === null) return false;
    return passage.hiddenBy !== 'embedded' && passage.hiddenBy !== 'attachment';
  };
  const tables = new Map<number, Row[]>();
  for (const line of linesOf(indices.filter(isCell), marked)) {
    if (line.kind !== 'row') continue;
    const rows = tables.get(line.table);
    if (rows === undefined) tables.set(line.table, [line]);
    else rows.push(line);
  }
  const names = [...tables.values()].map((rows) => rows[0]?.name ?? '');
  const others = indices.filter((index) => !isCell(index) && isTold(index, marked));
  const besides = names.map((name) =>
    others.filter((index) => name !== '' && (marked.gathered.passages[index]?.place ?? '').startsWith(name)),
  );
  const placed = new Set(besides.flat());
  const loose = others.filter((index) => !placed.has(index));
  const sheets = [...tables.values()].flatMap((rows, index) =>
    sheetsOfTable(rows, { around: besides[index] ?? [], number: index + 1 }, { marked, naming, room }),
  );
  if (loose.length === 0) return sheets;
  return [
    ...sheets,
    ...textSheets({ main: loose, around: [] }, marked, {
      naming: { id: `${naming.within}t`, title: '其他内容', member: naming.member },
      room,
    }),
  ];
}

/** Comments and boxes are always shown, anything else where findings are about it. */
function isTold(index: number, { gathered, marks }: Marked): boolean {
  const part = gathered.passages[index]?.part;
  return part === 'comment' || part === 'text_box' || part === 'body' || marks.has(index);
}

function sheetsOfTable(
  rows: readonly Row[],
  { around, number }: { readonly around: readonly number[]; readonly number: number },
  { marked, naming, room }: { readonly marked: Marked; readonly naming: Naming; readonly room: Room },
): readonly GridSheet[] {
  const beside = blocksOf(around, marked, room).flat();
  const pages: SheetRow[][] = [];
  let page: SheetRow[] = [];
  for (const chosen of chooseLines(rows, room)) {
    if (chosen.kind === 'gap') {
      page.push(gapOf(chosen.lines, chosen.findings));
      continue;
    }
    for (const row of chosen.lines) {
      if (page.length >= MOST_ROWS) {
        pages.push(page);
        page = [];
      }
      page.push(rowOf(row, marked));
    }
  }
  if (page.length > 0) pages.push(page);
  const title = rows[0]?.name || '表格';
  return pages.map((shown, index) => ({
    kind: 'grid',
    id: `${naming.within}g${number}${index === 0 ? '' : `-${index + 1}`}`,
    title: index === 0 ? title : `${title}（续${index}）`,
    member: naming.member,
    findings: 0,
    around: index === 0 ? beside : [],
    hiddenBy: hidingOf(shown),
    columns: columnsOf(shown, naming.isWorkbook),
    rows: shown,
  }));
}

/** A sheet that is hidden whole: all its cells say so. */
function hidingOf(rows: readonly SheetRow[]): GridSheet['hiddenBy'] {
  const cells = rows.flatMap((row) => (row.kind === 'row' ? row.cells : []));
  const by = cells[0]?.hiddenBy ?? null;
  const isSheet = by === 'hidden_sheet' || by === 'very_hidden_sheet';
  return isSheet && cells.every(({ hiddenBy }) => hiddenBy === by) ? by : null;
}

/** A column is hidden where something in it says so and nothing in it is seen. */
function columnsOf(rows: readonly SheetRow[], isWorkbook: boolean): readonly SheetColumn[] {
  const hidings = new Map<number, Set<HiddenKind | null>>();
  for (const row of rows) {
    if (row.kind === 'gap') continue;
    for (const { column, hiddenBy } of row.cells) {
      const known = hidings.get(column);
      if (known === undefined) hidings.set(column, new Set([hiddenBy]));
      else known.add(hiddenBy);
    }
  }
  return [...hidings]
    .toSorted(([one], [other]) => one - other)
    .map(([number, by]) => ({
      number,
      name: isWorkbook ? sayReference(1, number).replace(/\d+$/u, '') : String(number),
      isHidden: by.has('hidden_column') && !by.has(null),
    }));
}
