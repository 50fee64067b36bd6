import type { Relation, ReportForm, TableKey } from './form.ts';

/** The figures of one report, as far as relations look at them: a cell that holds no number counts as blank. */
export type Figures = {
  readonly table2: Readonly<Record<string, Readonly<Record<string, unknown>>>> | null;
  readonly table3: Readonly<Record<string, Readonly<Record<string, unknown>>>> | null;
  readonly table4: Readonly<Record<string, unknown>> | null;
};

/** One term with what stands in its cell; `row` is null in table 4. */
export type TermValue = {
  readonly key: string;
  readonly row: string | null;
  readonly column: string;
  readonly lastYear: boolean;
  readonly sign: 1 | -1;
  readonly value: number | null;
};

/** Where a relation is tried: one row or one column of a table, or table 4 as a whole. */
export type Trial = { readonly table: TableKey; readonly row: string | null; readonly column: string | null };

/** 逐处核对: every place where a relation is tried on these figures. A table that is missing gives none. */
export function trialsOf(relation: Relation, form: ReportForm, figures: Figures): readonly Trial[] {
  switch (relation.over.kind) {
    case 'each_table3_row':
      return Object.keys(figures.table3 ?? {}).map((row) => ({ table: 'table3', row, column: null }));
    case 'each_table3_column':
      return figures.table3 ? form.table3.columns.map(({ key }) => ({ table: 'table3', row: null, column: key })) : [];
    case 'table4':
      return figures.table4 ? [{ table: 'table4', row: null, column: null }] : [];
    case 'table2_rows':
      return figures.table2 ? relation.over.rows.map((row) => ({ table: 'table2', row, column: null })) : [];
  }
}

/** What stands in the cell that a term names at this place. */
export function termValue(term: string, trial: Trial, figures: Figures, lastYear: Figures | null): TermValue {
  const sign = term.startsWith('-') ? -1 : 1;
  const unsigned = sign === -1 ? term.slice(1) : term;
  const isLast = unsigned.startsWith('last:');
  const key = isLast ? unsigned.slice('last:'.length) : unsigned;
  const row = trial.table === 'table4' ? null : (trial.row ?? key);
  const column = trial.table === 'table4' || trial.row !== null ? key : (trial.column ?? key);
  const source = isLast ? lastYear : figures;
  const table = source?.[trial.table] ?? null;
  const cells = row === null ? table : table?.[row];
  const value = isRecord(cells) ? cells[column] : null;
  return { key, row, column, lastYear: isLast, sign, value: typeof value === 'number' ? value : null };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The sum of terms, a blank counting as nothing. */
export const sumOf = (terms: readonly TermValue[]): number =>
  terms.reduce((total, { sign, value }) => total + sign * (value ?? 0), 0);
