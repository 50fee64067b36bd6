import type { Relation, ReportForm, TableKey } from './form.ts';
import { sumOf, termValue, trialsOf, type Figures, type TermValue, type Trial } from './relation-terms.ts';

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
    trialsOf(relation, form, figures).flatMap((trial) => judge(relation, trial, figures, lastYear)),
  );
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
  const expected = sumOf(right);
  const actual = left.every(({ value }) => value === null) ? null : sumOf(left);
  const holds = relation.relation === 'equals' ? (actual ?? 0) === expected : (actual ?? 0) <= expected;
  if (holds) return [];
  const column = trial.row === null ? trial.column : left.length === 1 ? (left[0]?.column ?? null) : null;
  const row = trial.column === null ? trial.row : left.length === 1 ? (left[0]?.row ?? null) : null;
  return [
    { relation, table: trial.table, row, column: column ?? left[0]?.column ?? null, expected, actual, left, right },
  ];
}
