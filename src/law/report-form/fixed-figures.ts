import type { Relation, ReportForm, TableKey } from './form.ts';
import { sumOf, termValue, trialsOf, type Figures, type TermValue, type Trial } from './relation-terms.ts';

/** A cell whose figure follows from others by what the form prints: a total of parts that are all there. */
export type FixedFigure = {
  readonly relation: Relation;
  readonly table: TableKey;
  readonly row: string | null;
  readonly column: string;
  readonly figure: number;
};

/**
 * 格式定死的数: every cell whose figure the form fixes, with that figure. A total of which a part is blank is not fixed: blank is not
 * nought. What joins two years is not printed in the form and fixes nothing.
 */
export function fixedFigures(form: ReportForm, figures: Figures): readonly FixedFigure[] {
  return form.relations.filter(isPrintedTotal).flatMap((relation) =>
    trialsOf(relation, form, figures).flatMap((trial) => {
      const [total] = relation.left.map((term) => termValue(term, trial, figures, null));
      const parts = relation.right.map((term) => termValue(term, trial, figures, null));
      if (total === undefined || !areAllThere(parts, trial, form)) return [];
      return [{ relation, table: trial.table, row: total.row, column: total.column, figure: sumOf(parts) }];
    }),
  );
}

const isPrintedTotal = ({ left, right, relation, severity }: Relation): boolean =>
  relation === 'equals' &&
  severity === 'error' &&
  left.length === 1 &&
  right.every((term) => !term.startsWith('last:'));

/** Rows merged into one (（六）1–3) are there in their merged row; a row that this edition does not have may be missing. */
function areAllThere(parts: readonly TermValue[], trial: Trial, form: ReportForm): boolean {
  const merged = new Set(
    parts.filter(({ key, value }) => value !== null && !isOfForm(key, trial, form)).map(({ key }) => key),
  );
  return parts.every(
    ({ key, value }) =>
      value !== null ||
      !isOfForm(key, trial, form) ||
      form.table3.rows.some((row) => row.key === key && row.groups.some((group) => merged.has(group.key))),
  );
}

function isOfForm(key: string, { table, row }: Trial, form: ReportForm): boolean {
  if (table === 'table4') return form.table4.columns.some((column) => column.key === key);
  return row === null
    ? form.table3.rows.some((one) => one.key === key)
    : form.table3.columns.some((column) => column.key === key);
}
