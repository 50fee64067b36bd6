import type { Words } from '../../base/words.ts';
import type { Cite } from '../regulation/cite.ts';

/** 移转事项的名称. */
export type MovedThingKey = 'information' | 'documents_in_force' | 'disputes' | 'open_applications' | 'carried_forward';

/** 随机构改革移转的事项: whether it moves with a single function, and whether with the whole body. `verified` is false for what is our reading. */
export type MovedThing = {
  readonly key: MovedThingKey;
  readonly name: Words;
  /** `as_chosen`: as the body has set it (`open_applications` of the policies). */
  readonly withFunction: boolean | 'as_chosen';
  readonly withWhole: boolean;
  readonly cite: Cite;
  readonly verified: boolean;
};

/** 随机构改革移转的各项. */
export const MOVED_THINGS: readonly MovedThing[] = [
  {
    key: 'information',
    name: { zh: '相关政府信息', en: 'the information of the function' },
    withFunction: true,
    withWhole: true,
    cite: { act: 'succession_notice' },
    verified: true,
  },
  {
    key: 'documents_in_force',
    name: { zh: '现行有效的规范性文件', en: 'normative documents in force' },
    withFunction: true,
    withWhole: true,
    cite: { act: 'succession_notice' },
    verified: false,
  },
  {
    key: 'disputes',
    name: { zh: '尚未审结的行政复议、行政诉讼', en: 'pending disputes' },
    withFunction: true,
    withWhole: true,
    cite: { act: 'litigation_law', article: 26, paragraph: 6 },
    verified: true,
  },
  {
    key: 'open_applications',
    name: { zh: '尚未办结的申请', en: 'open applications' },
    withFunction: 'as_chosen',
    withWhole: true,
    cite: { act: 'succession_notice' },
    verified: false,
  },
  {
    key: 'carried_forward',
    name: { zh: '年度报告中结转下年度的数量', en: 'what the report carried forward' },
    withFunction: false,
    withWhole: true,
    cite: { act: 'report_form_2021' },
    verified: false,
  },
];
