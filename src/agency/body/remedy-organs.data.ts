import type { Words } from '../../base/words.ts';
import type { AgencyLevel, Cite } from '../../law/index.ts';
import type { BodyKind } from './body-kinds.data.ts';

/** 复议机关的一般规定: where one turns to against a body of a kind; a body may enter another, for it is never computed from the tree alone. `[from, to)`. */
export type RemedyOrgan = {
  readonly kinds: readonly BodyKind[];
  readonly levels: readonly AgencyLevel[] | null;
  /** `parent`: the body above in the tree; `government`: the nearest people's government of county level or higher above it; `itself`; `competent`: no reconsideration but an appeal (申诉) to the competent department. */
  readonly organ: 'parent' | 'government' | 'itself' | 'competent';
  readonly way: 'reconsideration' | 'appeal';
  readonly from: string;
  readonly to: string | null;
  readonly what: Words;
  readonly cite: Cite;
};

const SINCE = '2024-01-01';

/** 复议机关的一般规定; the first line that fits holds. */
export const REMEDY_ORGANS: readonly RemedyOrgan[] = [
  {
    kinds: ['government', 'department', 'line_superior'],
    levels: ['central'],
    organ: 'itself',
    way: 'reconsideration',
    from: SINCE,
    to: null,
    what: { zh: '向作出行政行为的国务院部门申请', en: 'the State Council department itself' },
    cite: { act: 'reconsideration_law', article: 25 },
  },
  {
    kinds: ['government'],
    levels: ['province'],
    organ: 'itself',
    way: 'reconsideration',
    from: SINCE,
    to: null,
    what: { zh: '省级人民政府管辖对本机关的复议', en: 'a provincial government reviews its own acts' },
    cite: { act: 'reconsideration_law', article: 24, paragraph: 2 },
  },
  {
    kinds: ['empowered_organisation'],
    levels: ['central'],
    organ: 'parent',
    way: 'reconsideration',
    from: SINCE,
    to: null,
    what: { zh: '向管理该组织的国务院部门申请', en: 'the State Council department that manages it' },
    cite: { act: 'reconsideration_law', article: 25 },
  },
  {
    // 部门管理的授权组织、派出机构: the government all the same, not the department above.
    kinds: ['department', 'government', 'outpost', 'township', 'empowered_organisation'],
    levels: null,
    organ: 'government',
    way: 'reconsideration',
    from: SINCE,
    to: null,
    what: {
      zh: '部门、派出机关、授权组织向本级人民政府，下级政府向上一级人民政府',
      en: 'the government of its level, or the next higher one',
    },
    cite: { act: 'reconsideration_law', article: 24, paragraph: 1 },
  },
  {
    kinds: ['line_superior'],
    levels: null,
    organ: 'parent',
    way: 'reconsideration',
    from: SINCE,
    to: null,
    what: { zh: '实行垂直领导的机关向上一级主管部门', en: 'the line superior' },
    cite: { act: 'reconsideration_law', article: 27 },
  },
  {
    kinds: ['public_enterprise'],
    levels: null,
    organ: 'competent',
    way: 'appeal',
    from: '2019-05-15',
    to: null,
    what: { zh: '向主管部门申诉', en: 'an appeal to the competent department' },
    cite: { article: 55, paragraph: 2 },
  },
];
