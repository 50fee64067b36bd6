import { cellName } from '../check/names.ts';
import type { ReportForm } from '../../law/index.ts';
import type { CellValue } from '../report.ts';
import { consolidationFinding } from './consolidation-finding.ts';
import type { ConsolidationFinding, SummedCell } from './consolidation.ts';
import { exactSum } from './exact-sum.ts';
import { groupRows, valueIn } from './form-cells.ts';
import type { SubmittedReport } from './submitted-report.ts';

/**
 * 与上级年报核对: every cell of the superior's own report that is not the sum of the members. Where members filled in a group as one row,
 * or the superior did, the group is compared as a whole. A blank or `/` over a sum of 0 is left to the check of that report.
 */
export function compareOwn(
  own: SubmittedReport,
  cells: readonly SummedCell[],
  form: ReportForm,
): readonly ConsolidationFinding[] {
  const groups = groupRows(form);
  const asWhole = wholeGroups(own, cells, groups);
  const rowsInWhole = new Set([...asWhole].flatMap((group) => [group, ...(groups.get(group) ?? [])]));
  const single = cells
    .filter(({ table, row }) => !(table === 'table3' && row !== null && rowsInWhole.has(row)))
    .filter(({ table }) => own[table] !== null && (table !== 'table2' || own.edition === form.edition))
    .map((cell) => ({ cell, expected: cell.sum ?? 0, actual: valueIn(own, cell) ?? null }));
  const whole = [...asWhole].flatMap((group) =>
    form.table3.columns.map(({ key }) => wholeGroup(own, cells, [group, ...(groups.get(group) ?? [])], group, key)),
  );
  return [...single, ...whole].flatMap(({ cell, expected, actual }) =>
    differs(expected, actual) ? [finding(form, cell, expected, actual)] : [],
  );
}

type Compared = {
  readonly cell: Pick<SummedCell, 'table' | 'row' | 'column' | 'address'>;
  readonly expected: number;
  readonly actual: CellValue;
};

function wholeGroups(
  own: SubmittedReport,
  cells: readonly SummedCell[],
  groups: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  return new Set(
    [...groups.keys()].filter(
      (group) =>
        cells.some(({ row, sum }) => row === group && sum !== null && sum !== 0) ||
        Object.values(own.table3?.[group] ?? {}).some((value) => value !== null),
    ),
  );
}

function wholeGroup(
  own: SubmittedReport,
  cells: readonly SummedCell[],
  rows: readonly string[],
  group: string,
  column: string,
): Compared {
  const inGroup = cells.filter(
    (cell) => cell.table === 'table3' && cell.column === column && cell.row !== null && rows.includes(cell.row),
  );
  const sums = inGroup.flatMap(({ sum }) => sum ?? []);
  const figures = rows.flatMap((row) => {
    const value = valueIn(own, { table: 'table3', row, column });
    return typeof value === 'number' ? [value] : [];
  });
  return {
    cell: { table: 'table3', row: group, column, address: inGroup[0]?.address ?? `table3/${group}/${column}` },
    expected: exactSum(sums) ?? 0,
    actual: exactSum(figures),
  };
}

function differs(expected: number, actual: CellValue): boolean {
  return typeof actual === 'number' ? actual !== expected : expected !== 0;
}

function finding(
  form: ReportForm,
  { table, row, column, address }: Compared['cell'],
  expected: number,
  actual: CellValue,
): ConsolidationFinding {
  const name = cellName(form, table, row, column);
  const shown = { zh: actual ?? '空白', en: actual ?? 'blank' };
  const apart = typeof actual === 'number' ? (exactSum([actual, -expected]) ?? 0) : null;
  return consolidationFinding('X-CONSOL', {
    table,
    row,
    column,
    expected,
    actual,
    cells: [address],
    message: {
      zh: `${name.zh}：各成员之和 ${expected}，上级年报 ${shown.zh}${apart === null ? '' : `，${apart > 0 ? '多' : '少'} ${Math.abs(apart)}`}`,
      en: `${name.en}: the members add up to ${expected}, the superior's report says ${shown.en}${apart === null ? '' : `, ${Math.abs(apart)} too ${apart > 0 ? 'many' : 'few'}`}`,
    },
  });
}
