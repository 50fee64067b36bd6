import type { Relation } from './form.ts';
import { relationsOfTables3And4 } from './relations-shared.data.ts';
import { FIRST_OUTCOME_ROWS } from './table-3.data.ts';

const NOTICE = '国办公开办函〔2019〕60号';
const INFERRED = `${NOTICE}（由栏目名称推出）`;
const DOCUMENT_ROWS = ['art20_1.rules', 'art20_1.normative_documents'];

export const RELATIONS_2019: readonly Relation[] = [
  ...relationsOfTables3And4(NOTICE, [...FIRST_OUTCOME_ROWS, 'outcome.other_handling']),
  {
    id: 'T2-19-LE',
    severity: 'warning',
    name: { zh: '本年新公开不大于对外公开总数', en: 'newly disclosed is at most disclosed in all' },
    basis: INFERRED,
    over: { kind: 'table2_rows', rows: DOCUMENT_ROWS },
    left: ['disclosed_this_year'],
    right: ['disclosed_total'],
    relation: 'at_most',
    needs: ['disclosed_this_year', 'disclosed_total'],
  },
  {
    id: 'T2-19-CUM',
    severity: 'warning',
    name: { zh: '对外公开总数＝上年总数＋本年新公开', en: "disclosed in all = last year's + newly disclosed" },
    basis: INFERRED,
    over: { kind: 'table2_rows', rows: DOCUMENT_ROWS },
    left: ['disclosed_total'],
    right: ['last:disclosed_total', 'disclosed_this_year'],
    relation: 'equals',
    needs: ['disclosed_total', 'last:disclosed_total'],
  },
  {
    id: 'T2-19-ITEMS',
    severity: 'warning',
    name: { zh: '上一年项目数量＝上年报告的项目数量＋增减', en: "items last year = last report's items + change" },
    basis: INFERRED,
    over: {
      kind: 'table2_rows',
      rows: [
        'art20_5.administrative_licence',
        'art20_5.other_external_services',
        'art20_6.administrative_penalty',
        'art20_6.administrative_coercion',
        'art20_8.administrative_fees',
      ],
    },
    left: ['items_last_year'],
    right: ['last:items_last_year', 'last:change_this_year'],
    relation: 'equals',
    needs: ['items_last_year', 'last:items_last_year'],
  },
];
