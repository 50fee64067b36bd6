import type { Words } from '../../base/words.ts';
import type { Cite } from '../regulation/cite.ts';

/** 更新期限: how old the newest entry of a column may be. `practice`: seen in local monitoring, so only a default of ours. */
export type Freshness = {
  readonly key: string;
  readonly columns: Words;
  readonly length: number;
  readonly unit: 'calendar_day' | 'month';
  readonly basis: 'inspection' | 'practice';
  readonly cite: Cite | null;
};

const INSPECTED: Pick<Freshness, 'basis' | 'cite'> = { basis: 'inspection', cite: { act: 'site_inspection_notice' } };
const PRACTICE: Pick<Freshness, 'basis' | 'cite'> = { basis: 'practice', cite: null };

/** 栏目更新期限, national ones first. Each body may set shorter ones by column. */
export const FRESHNESS: readonly Freshness[] = [
  {
    key: 'news',
    columns: { zh: '动态、要闻类栏目', en: 'news' },
    length: 14,
    unit: 'calendar_day',
    ...INSPECTED,
  },
  {
    key: 'notices_and_policies',
    columns: { zh: '通知公告、政策文件类栏目', en: 'notices and policy documents' },
    length: 6,
    unit: 'month',
    ...INSPECTED,
  },
  {
    key: 'stable',
    columns: { zh: '机关简介、规划计划、预算决算、收费项目', en: 'about the body, plans, budgets, fees' },
    length: 365,
    unit: 'calendar_day',
    ...PRACTICE,
  },
  {
    key: 'procurement',
    columns: { zh: '政府采购', en: 'procurement' },
    length: 180,
    unit: 'calendar_day',
    ...PRACTICE,
  },
  { key: 'ordinary', columns: { zh: '一般栏目', en: 'most columns' }, length: 90, unit: 'calendar_day', ...PRACTICE },
  {
    key: 'livelihood',
    columns: { zh: '社会保障、应急管理、环保督察、卫生健康', en: 'social security, emergencies, environment, health' },
    length: 60,
    unit: 'calendar_day',
    ...PRACTICE,
  },
];
