import type { Relation, ReportForm, TableKey } from './form.ts';

/** The figures of one report, as far as relations look at them: a cell that holds no number counts as blank. */
export type Figures = {
  readonly table2: Readonly<Record<string, Readonly<Record<string, unknown>>>> | null;
  readonly table3: Readonly<Record<string, Readonly<Record<string, unknown>>>> | null;
  readonly table4: Readonly<Record<string, unknown>> | null;
};

/** 不符的勾稽关系: where a relation does not hold, with both sums. `row` and `column` are null where the relation runs along them. */
export type BrokenRelation = {
  readonly relation: Relation;
  readonly table: TableKey;
  readonly row: string | null;
  readonly column: string | null;
  /** What the form's relation asks for: the sum of the right side. */
  readonly expected: number;
  /** What stands there: the sum of the left side; null when every judged cell is blank. */
  readonly actual: number | null;
  readonly left: readonly TermValue[];
  readonly right: readonly TermValue[];
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

/**
 * 核对勾稽关系: every relation of the form that does not hold between these figures. Relations across years are tried only
 * when last year's figures are given. Blank cells count as nothing; a relation whose `needs` are blank is not judged.
 */
export function brokenRelations(
  form: ReportForm,
  figures: Figures,
  lastYear: Figures | null,
): readonly BrokenRelation[] {
  return form.relations.flatMap((relation) =>
    trials(relation, form, figures).flatMap((trial) => judge(relation, trial, figures, lastYear)),
  );
}

type Trial = { readonly table: TableKey; readonly row: string | null; readonly column: string | null };

function trials(relation: Relation, form: ReportForm, figures: Figures): readonly Trial[] {
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

function judge(
  relation: Relation,
  trial: Trial,
  figures: Figures,
  lastYear: Figures | null,
): readonly BrokenRelation[] {
  const valued = (term: string) => termValue(term, trial, figures, lastYear);
  if (relation.needs.some((term) => valued(term).value === null)) return [];
  const left = relation.left.map(valued);
  const right = relation.right.map(valued);
  const expected = sum(right);
  const actual = left.every(({ value }) => value === null) ? null : sum(left);
  const holds = relation.relation === 'equals' ? (actual ?? 0) === expected : (actual ?? 0) <= expected;
  if (holds) return [];
  const column = trial.row === null ? trial.column : left.length === 1 ? (left[0]?.column ?? null) : null;
  const row = trial.column === null ? trial.row : left.length === 1 ? (left[0]?.row ?? null) : null;
  return [
    { relation, table: trial.table, row, column: column ?? left[0]?.column ?? null, expected, actual, left, right },
  ];
}

function termValue(term: string, trial: Trial, figures: Figures, lastYear: Figures | null): TermValue {
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

const sum = (terms: readonly TermValue[]): number =>
  terms.reduce((total, { sign, value }) => total + sign * (value ?? 0), 0);
