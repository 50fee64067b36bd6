import type { Relation } from './form.ts';

const APPLICANT_COLUMNS = [
  'natural_person',
  'business_enterprise',
  'research_institution',
  'public_welfare_org',
  'legal_service_org',
  'other_org',
];

/** Relations of tables 3 and 4 that every edition has, but for the sum of its own outcome rows. */
export function relationsOfTables3And4(notice: string, outcomeRows: readonly string[]): readonly Relation[] {
  return [
    {
      id: 'T3-ROW',
      severity: 'error',
      name: { zh: '总计＝各类申请人之和', en: 'total = sum of the applicant columns' },
      basis: notice,
      over: { kind: 'each_table3_row' },
      left: ['total'],
      right: APPLICANT_COLUMNS,
      relation: 'equals',
      needs: ['total'],
    },
    {
      id: 'T3-OUTCOME-TOTAL',
      severity: 'error',
      name: { zh: '（七）总计＝各办理结果之和', en: '(7) total = sum of the outcomes' },
      basis: notice,
      over: { kind: 'each_table3_column' },
      left: ['outcome.total'],
      right: outcomeRows,
      relation: 'equals',
      needs: ['outcome.total'],
    },
    {
      id: 'T3-BALANCE',
      severity: 'error',
      name: { zh: '第一项加第二项之和，等于第三项加第四项之和', en: '1 + 2 = 3 (7) + 4' },
      basis: notice,
      over: { kind: 'each_table3_column' },
      // 第三项 is its total （七）, not every row under 三, which would count twice.
      left: ['outcome.total', 'carried_forward_to_next_year'],
      right: ['received_this_year', 'carried_over_from_last_year'],
      relation: 'equals',
      needs: ['outcome.total'],
    },
    ...(['reconsideration', 'litigation_direct', 'litigation_after_reconsideration'] as const).map((way): Relation => ({
      id: `T4-${way.toUpperCase()}`,
      severity: 'error',
      name: {
        zh: '总计＝结果维持＋结果纠正＋其他结果＋尚未审结',
        en: 'total = upheld + corrected + other result + pending',
      },
      basis: notice,
      over: { kind: 'table4' },
      left: [`${way}.total`],
      right: [`${way}.upheld`, `${way}.corrected`, `${way}.other_result`, `${way}.pending`],
      relation: 'equals',
      needs: [`${way}.total`],
    })),
    {
      id: 'X-CARRY',
      severity: 'error',
      name: { zh: '本年“二、上年结转”＝上年“四、结转下年度”', en: "this year's 2 = last year's 4" },
      basis: notice,
      over: { kind: 'each_table3_column' },
      left: ['carried_over_from_last_year'],
      right: ['last:carried_forward_to_next_year'],
      relation: 'equals',
      needs: ['last:carried_forward_to_next_year'],
    },
  ];
}
