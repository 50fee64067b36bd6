import type { ReportForm, TableKey } from '../../law/index.ts';
import type { CellValue, Report, TableFigures } from '../report.ts';
import type { NotAdded, NotAddedReason, SummedCell } from './consolidation.ts';
import { exactSum } from './exact-sum.ts';
import { formCells, groupCells, groupRows, valueIn, type FormCell } from './form-cells.ts';
import type { SubmittedReport } from './submitted-report.ts';

/** A report that counts for a member, by the member's index. */
export type Counted = { readonly member: number; readonly report: SubmittedReport };

export type AddedUp = { readonly cells: readonly SummedCell[]; readonly notAdded: readonly NotAdded[] };

/**
 * 逐格相加: every cell of the form with the figure of each member. What is no figure counts as nothing and is listed. A row that bodies
 * filled in for a whole group (（六）) is summed as it stands, below the rows of the form: it cannot be divided up here.
 */
export function addUp(counted: readonly Counted[], members: number, form: ReportForm): AddedUp {
  const notAdded: NotAdded[] = [];
  const merged = [...groupRows(form).keys()].filter((group) => counted.some(({ report }) => hasFigures(report, group)));
  const cells = [...formCells(form), ...merged.flatMap((group) => groupCells(form, group))];
  const lookers = counted.map((one) => lookerFor(one, form, notAdded));
  const summed = cells.map((cell): SummedCell => {
    const figures: (number | null)[] = Array.from({ length: members }, () => null);
    const found: number[] = [];
    for (const { member, look } of lookers) {
      const figure = look(cell);
      if (figure === null) continue;
      found.push(figure);
      const before = figures[member] ?? null;
      figures[member] = before === null ? figure : exactSum([before, figure]);
    }
    return { ...cell, sum: exactSum(found), figures };
  });
  for (const one of counted) notAdded.push(...strangeCells(one, cells, form));
  return { cells: summed, notAdded };
}

/** The sum as tables of a report. */
export function tablesOf(cells: readonly SummedCell[]): Pick<Report, TableKey> {
  const rows = (table: TableKey): TableFigures => {
    const figures: Record<string, Record<string, CellValue>> = {};
    for (const cell of cells)
      if (cell.table === table && cell.row !== null) (figures[cell.row] ??= {})[cell.column] = cell.sum;
    return figures;
  };
  const table4 = cells.filter(({ table }) => table === 'table4').map(({ column, sum }) => [column, sum] as const);
  return { table2: rows('table2'), table3: rows('table3'), table4: Object.fromEntries(table4) };
}

type Looker = { readonly member: number; readonly look: (cell: FormCell) => number | null };

/** Takes figures out of one report; what it cannot take is listed. */
function lookerFor({ member, report }: Counted, form: ReportForm, notAdded: NotAdded[]): Looker {
  const isOther = report.edition !== form.edition;
  const groups = groupRows(form);
  const ownRows = new Set(form.table3.rows.map(({ key }) => key));
  const inMerged = new Set([...groups].flatMap(([group, rows]) => (report.table3?.[group] ? rows : [])));
  const unread = new Set(report.unread);
  const leave = (
    cell: Pick<FormCell, 'table'> & { row: string | null; column: string | null },
    value: CellValue,
    reason: NotAddedReason,
  ) => {
    notAdded.push({ member, file: report.file, table: cell.table, row: cell.row, column: cell.column, value, reason });
    return null;
  };
  for (const table of ['table2', 'table3', 'table4'] as const) {
    if (report[table] === null) leave({ table, row: null, column: null }, null, 'no_table');
    // Where table 2 has the same words in both editions, it still does not count the same.
    else if (table === 'table2' && isOther) leave({ table, row: null, column: null }, null, 'other_edition');
  }
  const look = (cell: FormCell): number | null => {
    if (report[cell.table] === null || (cell.table === 'table2' && isOther)) return null;
    const value = valueIn(report, cell) ?? null;
    if (typeof value === 'number') {
      const unit = report.units[cell.address];
      const isSummable = unit === undefined || unit === cell.unit || cell.type !== 'decimal';
      return isSummable ? value : leave(cell, value, 'other_unit');
    }
    if (value !== null) return leave(cell, value, 'not_a_number');
    // A group that was filled in as one row leaves its own rows empty, and the other way round.
    if (cell.row !== null && (inMerged.has(cell.row) || (cell.table === 'table3' && !ownRows.has(cell.row))))
      return null;
    if (unread.has(`${cell.table}/${cell.row}`)) return leave(cell, null, 'unread');
    return leave(cell, null, 'blank');
  };
  return { member, look };
}

/** Figures other than 0 in cells that the form of the sum does not have. */
function strangeCells({ member, report }: Counted, cells: readonly FormCell[], form: ReportForm): readonly NotAdded[] {
  const known = new Set(cells.map(({ address }) => address));
  const strange = (table: TableKey, row: string | null, column: string, value: CellValue): readonly NotAdded[] =>
    value === null || value === 0 || known.has(row === null ? `${table}/${column}` : `${table}/${row}/${column}`)
      ? []
      : [{ member, file: report.file, table, row, column, value, reason: 'no_such_cell' }];
  const rows = (table: 'table2' | 'table3') =>
    Object.entries(report[table] ?? {}).flatMap(([row, figures]) =>
      Object.entries(figures).flatMap(([column, value]) => strange(table, row, column, value)),
    );
  return [
    ...(report.edition === form.edition ? rows('table2') : []),
    ...rows('table3'),
    ...Object.entries(report.table4 ?? {}).flatMap(([column, value]) => strange('table4', null, column, value)),
  ];
}

const hasFigures = (report: SubmittedReport, group: string): boolean =>
  Object.values(report.table3?.[group] ?? {}).some((value) => typeof value === 'number' && value !== 0);
