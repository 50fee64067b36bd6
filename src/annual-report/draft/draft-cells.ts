import { REPORT_FORMS, type CellType, type ReportForm } from '../../law/index.ts';
import { cellAddress, type CellValue, type Report } from '../report.ts';
import { readCell, type ReadCell } from '../read/cell-value.ts';

/** Longest text of a cell; no figure with its remark is longer. */
export const LONGEST_CELL = 120;

/** The cells of one edition in its order, with what each may hold. */
export function cellsOfForm(form: ReportForm): ReadonlyMap<string, CellType> {
  return new Map([
    ...form.table2.blocks.flatMap((block) =>
      block.rows.flatMap((row) =>
        block.columns.map(({ key, type }) => [cellAddress('table2', `${block.key}.${row.key}`, key), type] as const),
      ),
    ),
    ...form.table3.rows.flatMap((row) =>
      form.table3.columns.map(({ key, type }) => [cellAddress('table3', row.key, key), type] as const),
    ),
    ...form.table4.columns.map(({ key, type }) => [cellAddress('table4', null, key), type] as const),
  ]);
}

/** Every cell that any edition has, merged rows too: what a draft may hold. No other address is ever looked at. */
export function knownCells(): ReadonlyMap<string, CellType> {
  known ??= new Map(REPORT_FORMS.flatMap((form) => [...cellsOfForm(form), ...cellsOfGroups(form)]));
  return known;
}

let known: ReadonlyMap<string, CellType> | null = null;

function cellsOfGroups({ table3 }: ReportForm): readonly (readonly [string, CellType])[] {
  return table3.rows.flatMap(({ groups }) =>
    groups.flatMap((group) =>
      table3.columns.map(({ key, type }) => [cellAddress('table3', group.key, key), type] as const),
    ),
  );
}

/** 读输入: what was typed into a cell, read as a cell of a file is read. */
export const valueOfTyped = (typed: string, type: CellType): ReadCell => readCell(typed, type);

/** What is typed to mean a cell that was read: its figure, with what stood beside it. */
export function typedOfValue(value: CellValue, remark: string | undefined): string {
  if (value === null) return '';
  if (typeof value === 'string' || remark === undefined) return String(value);
  return /^[\p{L}]{1,2}$/u.test(remark) ? `${value}${remark}` : `${value}（${remark}）`;
}

/** The cells of a report that was read, as they would be typed. */
export function typedCellsOf(report: Report, valueAt: (address: string) => CellValue): Record<string, string> {
  return Object.fromEntries(
    [...knownCells().keys()].flatMap((address) => {
      const typed = typedOfValue(valueAt(address), report.remarks[address]).slice(0, LONGEST_CELL);
      return typed === '' ? [] : [[address, typed]];
    }),
  );
}
