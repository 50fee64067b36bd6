import type { Place } from '../../base/paper.ts';
import { formForYear, newestForm, REPORT_FORMS, type CellType, type ReportForm } from '../../law/index.ts';
import { cellAddress, type CellValue, type Deviation, type Report, type ReportEdition } from '../report.ts';
import { readCell } from './cell-value.ts';
import type { FlowCell } from './flow.ts';
import { isFilled, type Occurrence, type RowsRead } from './rows-read.ts';
import type { TablesRead } from './tables-reader.ts';

/** The three tables in the form's own rows and columns, with where each figure stood and what stood beside it. */
export type Assembled = Pick<Report, 'table2' | 'table3' | 'table4' | 'places' | 'remarks'> & {
  readonly deviations: readonly Deviation[];
};

/**
 * 装表: puts the cells that were read into the rows of their edition. A row or cell that the file does not have is null; of several
 * rows of one label, more than one of them filled, none is guessed.
 */
export function assemble(tables: TablesRead, edition: ReportEdition, year: number | null): Assembled {
  const forms = formsOf(edition, year);
  const places: Record<string, Place> = {};
  const remarks: Record<string, string> = {};
  const deviations = [...tables.deviations];

  const put = (address: string, cell: FlowCell | undefined, type: CellType): CellValue => {
    if (!cell) return null;
    places[address] = cell.place;
    const { value, remark } = readCell(cell.text, type);
    if (remark !== null) remarks[address] = remark;
    return value;
  };
  const settle = (rows: RowsRead, key: string, table: 'table2' | 'table3'): Occurrence | null => {
    const occurrences = rows.get(key) ?? [];
    const filled = occurrences.filter(isFilled);
    const [, second] = filled;
    if (!second) return filled[0] ?? occurrences[0] ?? null;
    deviations.push({
      kind: 'duplicate_row',
      table,
      row: key,
      label: second.label,
      meant: second.label,
      place: second.place,
    });
    return null;
  };

  const table2 = () => {
    const rows: Record<string, Record<string, CellValue>> = {};
    for (const form of forms) {
      for (const block of form.table2.blocks) {
        for (const { key } of block.rows) {
          const row = `${block.key}.${key}`;
          if (forms.length > 1 && !tables.table2.has(row)) continue;
          const met = block.columns.filter(
            (column) => forms.length === 1 || tables.columnsOfTable2.has(`${block.key}/${column.key}`),
          );
          const occurrence = rows[row] ? (tables.table2.get(row)?.[0] ?? null) : settle(tables.table2, row, 'table2');
          rows[row] = {
            ...rows[row],
            ...Object.fromEntries(
              met.map((column) => [
                column.key,
                put(cellAddress('table2', row, column.key), occurrence?.cells.get(column.key), column.type),
              ]),
            ),
          };
        }
      }
    }
    return rows;
  };

  const table3 = () => {
    const rows: Record<string, Record<string, CellValue>> = {};
    const columns = newestForm().table3.columns;
    for (const row of rowsOfTable3(forms, tables.table3, deviations)) {
      const occurrence = settle(tables.table3, row, 'table3');
      rows[row] = Object.fromEntries(
        columns.map(({ key, type }) => [key, put(cellAddress('table3', row, key), occurrence?.cells.get(key), type)]),
      );
    }
    return rows;
  };

  const table4 = () =>
    Object.fromEntries(
      newestForm().table4.columns.map(({ key, type }) => [
        key,
        put(cellAddress('table4', null, key), tables.table4.get(key), type),
      ]),
    );

  return {
    table2: tables.met.has('table2') ? table2() : null,
    table3: tables.met.has('table3') ? table3() : null,
    table4: tables.met.has('table4') ? table4() : null,
    places,
    remarks,
    deviations,
  };
}

/** The forms whose rows are shown: the edition's own; for a mixture all of them; when no table tells, the one the year wants. */
function formsOf(edition: ReportEdition, year: number | null): readonly ReportForm[] {
  if (edition === 'mixed') return REPORT_FORMS;
  const own = REPORT_FORMS.filter((form) => form.edition === edition);
  return own.length > 0 ? own : [year === null ? newestForm() : formForYear(year)];
}

/** The form's rows in order, and a merged row in front of the rows that it stands in for. A subtotal beside filled rows is no row of the form. */
function rowsOfTable3(forms: readonly ReportForm[], read: RowsRead, deviations: Deviation[]): readonly string[] {
  const all = forms.flatMap(({ table3 }) => table3.rows);
  const keys: string[] = [];
  for (const { key, groups } of all) {
    const group = groups.at(-1);
    const isOwnRow = all.some((row) => row.key === group?.key);
    const merged = group && !isOwnRow && !keys.includes(group.key) ? read.get(group.key)?.find(isFilled) : undefined;
    if (group && merged) {
      const areRowsFilled = all.some(
        (row) => row.groups.at(-1)?.key === group.key && (read.get(row.key) ?? []).some(isFilled),
      );
      deviations.push({
        kind: areRowsFilled ? 'unknown_row' : 'merged_row',
        table: 'table3',
        row: areRowsFilled ? null : group.key,
        label: merged.label,
        meant: group.label,
        place: merged.place,
      });
      if (!areRowsFilled) keys.push(group.key);
      else read.delete(group.key);
    }
    if (!keys.includes(key)) keys.push(key);
  }
  return keys;
}
