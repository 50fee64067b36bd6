import type { Relation } from './form.ts';
import { relationsOfTables3And4 } from './relations-shared.data.ts';
import { FIRST_OUTCOME_ROWS } from './table-3.data.ts';

const NOTICE = '国办公开办函〔2021〕30号';
const DOCUMENT_ROWS = ['art20_1.rules', 'art20_1.normative_documents'];

export const RELATIONS_2021: readonly Relation[] = [
  ...relationsOfTables3And4(NOTICE, [
    ...FIRST_OUTCOME_ROWS,
    // Where a body merged （六）1–3 into one row, the merged row stands in for them; the reader never gives both.
    'outcome.other_handling',
    'outcome.other_handling.overdue_correction',
    'outcome.other_handling.overdue_fee',
    'outcome.other_handling.other',
  ]),
  {
    id: 'X-INFORCE',
    // Inferred from the labels, not printed in the form: a body may have a reason (clean-up, documents expired by their own term).
    severity: 'warning',
    name: { zh: '现行有效＝上年现行有效＋本年制发－本年废止', en: "in force = last year's + issued − abolished" },
    basis: `${NOTICE}（由栏目名称推出）`,
    over: { kind: 'table2_rows', rows: DOCUMENT_ROWS },
    left: ['in_force'],
    right: ['last:in_force', 'issued_this_year', '-abolished_this_year'],
    relation: 'equals',
    needs: ['in_force', 'last:in_force'],
  },
];
