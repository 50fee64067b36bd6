import type { FormColumn, FormLabel, Table4Column, Table4Form } from './form.ts';

const RECONSIDERATION: FormLabel = { key: 'reconsideration', label: '行政复议', en: 'reconsideration' };
const LITIGATION: FormLabel = { key: 'litigation', label: '行政诉讼', en: 'litigation' };
const DIRECT: FormLabel = {
  key: 'litigation_direct',
  label: '未经复议直接起诉',
  en: 'sued without reconsideration',
  variants: ['直接起诉', '未经复议起诉'],
};
const AFTER_RECONSIDERATION: FormLabel = {
  key: 'litigation_after_reconsideration',
  label: '复议后起诉',
  en: 'sued after reconsideration',
};

const RESULTS: readonly FormColumn[] = [
  { key: 'upheld', label: '结果维持', en: 'upheld', type: 'count', unit: '件', variants: ['维持'] },
  { key: 'corrected', label: '结果纠正', en: 'corrected', type: 'count', unit: '件', variants: ['纠正'] },
  { key: 'other_result', label: '其他结果', en: 'other result', type: 'count', unit: '件', variants: ['其它结果'] },
  { key: 'pending', label: '尚未审结', en: 'pending', type: 'count', unit: '件', variants: ['未审结', '尚未办结'] },
  { key: 'total', label: '总计', en: 'total', type: 'count', unit: '件', variants: ['合计'] },
];

/** 表四 is the same in every edition so far: five results for each way of dispute. */
export const TABLE_4: Table4Form = {
  columns: [
    ...resultsUnder(RECONSIDERATION),
    ...resultsUnder(DIRECT, LITIGATION),
    ...resultsUnder(AFTER_RECONSIDERATION, LITIGATION),
  ],
};

function resultsUnder(group: FormLabel, above?: FormLabel): readonly Table4Column[] {
  const groups = above ? [above, group] : [group];
  return RESULTS.map((result) => ({ ...result, key: `${group.key}.${result.key}`, groups }));
}
