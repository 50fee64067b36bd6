import type { Words } from '../../base/words.ts';
import type { Cite } from '../regulation/cite.ts';

/** 理由的名称, in the order of rows 1 to 8 of （三）不予公开 in the report. */
export const GROUND_KEYS = [
  'state_secret',
  'prohibited_by_law',
  'three_securities_one_stability',
  'third_party_rights',
  'internal_affairs',
  'process_information',
  'enforcement_case_file',
  'administrative_enquiry',
] as const;

/** 理由的名称, one of them. */
export type GroundKey = (typeof GROUND_KEYS)[number];

/** 理由的性质: the body must refuse, may refuse, or points to the special way in which such information is had. */
export type GroundNature = 'mandatory' | 'discretionary' | 'redirected';

/** 例外: what takes a ground away, and whether the body then must disclose or may. */
export type Override = { readonly what: Words; readonly effect: 'must_disclose' | 'may_disclose'; readonly cite: Cite };

/** 不予公开的理由: one of the eight grounds on which information is kept back or had elsewhere. */
export type Ground = {
  readonly code: `G${number}`;
  readonly name: Words;
  readonly cite: Cite;
  readonly nature: GroundNature;
  /** The kinds the article lists; a refusal says which of them. Empty where the article lists none. */
  readonly kinds: Readonly<Record<string, Words>>;
  readonly overrides: readonly Override[];
};

const A_NORM_DEMANDS_IT: Override = {
  what: { zh: '法律、法规、规章规定应当公开', en: 'a law, regulation or rule demands disclosure' },
  effect: 'must_disclose',
  cite: { article: 16, paragraph: 2 },
};

/** 八类理由, by key. */
export const GROUNDS: Readonly<Record<GroundKey, Ground>> = {
  state_secret: {
    code: 'G1',
    name: { zh: '依法确定为国家秘密', en: 'state secret' },
    cite: { article: 14 },
    nature: 'mandatory',
    kinds: {
      top_secret: { zh: '绝密', en: 'top secret' },
      secret: { zh: '机密', en: 'secret' },
      confidential: { zh: '秘密', en: 'confidential' },
    },
    overrides: [
      {
        what: { zh: '保密期限届满或者提前解密', en: 'its term of secrecy has ended or it was declassified before' },
        effect: 'may_disclose',
        cite: { act: 'secrecy_law', article: 24 },
      },
    ],
  },
  prohibited_by_law: {
    code: 'G2',
    name: { zh: '法律、行政法规禁止公开', en: 'prohibited by law or administrative regulation' },
    cite: { article: 14 },
    nature: 'mandatory',
    kinds: {},
    overrides: [],
  },
  three_securities_one_stability: {
    code: 'G3',
    name: { zh: '公开后可能危及“三安全一稳定”', en: 'would endanger security or social stability' },
    cite: { article: 14 },
    nature: 'mandatory',
    kinds: {
      national_security: { zh: '国家安全', en: 'national security' },
      public_security: { zh: '公共安全', en: 'public security' },
      economic_security: { zh: '经济安全', en: 'economic security' },
      social_stability: { zh: '社会稳定', en: 'social stability' },
    },
    overrides: [],
  },
  third_party_rights: {
    code: 'G4',
    name: { zh: '公开会对第三方合法权益造成损害', en: 'would harm the lawful rights of a third party' },
    cite: { article: 15 },
    nature: 'mandatory',
    kinds: {
      trade_secret: { zh: '商业秘密', en: 'trade secret' },
      personal_privacy: { zh: '个人隐私', en: 'personal privacy' },
      other_lawful_rights: { zh: '其他合法权益', en: 'other lawful rights' },
    },
    overrides: [
      {
        what: { zh: '第三方同意公开', en: 'the third party consents' },
        effect: 'must_disclose',
        cite: { article: 15 },
      },
      {
        what: {
          zh: '行政机关认为不公开会对公共利益造成重大影响',
          en: 'keeping it back would gravely affect the public interest',
        },
        effect: 'may_disclose',
        cite: { article: 32 },
      },
    ],
  },
  internal_affairs: {
    code: 'G5',
    name: { zh: '内部事务信息', en: 'internal affairs' },
    cite: { article: 16, paragraph: 1 },
    nature: 'discretionary',
    kinds: {
      personnel: { zh: '人事管理', en: 'personnel' },
      logistics: { zh: '后勤管理', en: 'logistics' },
      internal_workflow: { zh: '内部工作流程', en: 'internal workflow' },
    },
    overrides: [],
  },
  process_information: {
    code: 'G6',
    name: { zh: '过程性信息', en: 'process information' },
    cite: { article: 16, paragraph: 2 },
    nature: 'discretionary',
    kinds: {
      discussion_record: { zh: '讨论记录', en: 'record of a discussion' },
      draft: { zh: '过程稿', en: 'draft' },
      consultation_letter: { zh: '磋商信函', en: 'letter of consultation' },
      request_or_report: { zh: '请示报告', en: 'request for instructions or report' },
    },
    overrides: [A_NORM_DEMANDS_IT],
  },
  enforcement_case_file: {
    code: 'G7',
    name: { zh: '行政执法案卷信息', en: 'enforcement case file' },
    cite: { article: 16, paragraph: 2 },
    nature: 'discretionary',
    kinds: {},
    overrides: [A_NORM_DEMANDS_IT],
  },
  administrative_enquiry: {
    code: 'G8',
    name: { zh: '行政查询事项', en: 'matter for administrative enquiry' },
    cite: { article: 36, item: 7 },
    nature: 'redirected',
    kinds: {},
    overrides: [],
  },
};

/** 条例第十四条至第十六条的理由: the grounds whose use is a decision not to disclose in the sense of these articles. */
export const GROUNDS_OF_ARTICLES_14_TO_16: readonly GroundKey[] = GROUND_KEYS.filter(
  (key) => GROUNDS[key].nature !== 'redirected',
);
