import type { Words } from '../../base/words.ts';
import type { Cite } from '../regulation/cite.ts';
import { GROUNDS, type GroundKey } from './grounds.data.ts';
import type { Classification, NormRank, WithholdingProposal } from './proposal.ts';
import { maySetDegree } from './secrecy.ts';

/** 不予公开的条件: what a refusal must state, or what must not stand in its way, with the article it follows from. */
export type Requirement = {
  readonly key: string;
  readonly what: Words;
  readonly cite: Cite;
  readonly met: (proposal: WithholdingProposal) => boolean;
};

/** 可以禁止公开的规范: rules and what is below them cannot (article 14); the same two can set up a special access (article 36 item 7). */
const RANKS_ABOVE_RULES: ReadonlySet<NormRank> = new Set<NormRank>(['law', 'administrative_regulation']);

const REASON: Requirement = {
  key: 'reason',
  what: { zh: '说明不予公开的理由', en: 'the reason in words' },
  cite: { article: 36, item: 3 },
  met: ({ reason }) => isSaid(reason),
};
const KIND: Requirement = {
  key: 'kind',
  what: { zh: '指明属于条文所列的哪一类', en: 'which of the kinds in the article it is' },
  cite: { article: 36, item: 3 },
  met: ({ ground, kind }) => isSaid(kind) && Object.hasOwn(GROUNDS[ground].kinds, kind),
};
const NOT_SEPARABLE: Requirement = {
  key: 'not_separable',
  what: {
    zh: '已确认不能区分处理；能够区分的，应当提供可以公开的部分',
    en: 'it cannot be severed; what can be severed is to be given',
  },
  cite: { article: 37 },
  met: ({ separable }) => separable === false,
};
const NOT_DEMANDED: Requirement = {
  key: 'disclosure_not_demanded',
  what: {
    zh: '已核对法律、法规、规章没有应当公开的规定',
    en: 'no law, regulation or rule demands disclosure, as looked up',
  },
  cite: { article: 16, paragraph: 2 },
  met: ({ disclosureDemanded }) => disclosureDemanded === false,
};

/** 各理由的条件: what a refusal on each ground needs. */
export const REQUIREMENTS: Readonly<Record<GroundKey, readonly Requirement[]>> = {
  state_secret: [
    REASON,
    NOT_SEPARABLE,
    {
      key: 'classification',
      what: { zh: '已依法定密的事实及密级', en: 'that it was classified, and its degree' },
      cite: { article: 14 },
      met: ({ classification }) => isPresent(classification),
    },
    {
      key: 'classified_by',
      what: { zh: '定密机关', en: 'the body that classified it' },
      cite: { act: 'secrecy_law', article: 17 },
      met: ({ classification }) => isSaid(classification?.setBy),
    },
    {
      key: 'power_to_classify',
      what: {
        zh: '定密机关有相应的定密权限，或者系派生定密、经授权定密',
        en: 'the body has the power to set this degree, or derived it, or had it delegated',
      },
      cite: { act: 'secrecy_law', article: 17 },
      met: ({ classification }) => !isPresent(classification) || hadPower(classification),
    },
    {
      key: 'secrecy_term',
      what: { zh: '保密期限、解密时间或者解密条件', en: 'the term of secrecy, or the day or condition of its end' },
      cite: { act: 'secrecy_law', article: 20 },
      met: ({ classification }) => isPresent(classification?.endsOn) || isSaid(classification?.endsWhen),
    },
    {
      key: 'still_secret',
      what: {
        zh: '保密期限尚未届满；期满自行解密',
        en: 'its term has not ended; when it ends it is declassified by itself',
      },
      cite: { act: 'secrecy_law', article: 24 },
      met: ({ classification, on }) => !isPresent(classification?.endsOn) || on <= classification.endsOn,
    },
    {
      key: 'not_to_be_open_by_law',
      what: {
        zh: '不是法律、法规要求公开的事项；要求公开的事项不得定密',
        en: 'no law or regulation demands that it be open: such a matter must not be classified',
      },
      cite: { act: 'secrecy_rules', article: 5 },
      met: ({ disclosureDemanded }) => disclosureDemanded !== true,
    },
  ],
  prohibited_by_law: [
    REASON,
    NOT_SEPARABLE,
    {
      key: 'prohibiting_norm',
      what: {
        zh: '禁止公开的法律或者行政法规的名称和条文',
        en: 'name and article of the prohibiting law or administrative regulation',
      },
      cite: { article: 14 },
      met: ({ norm }) => isSaid(norm?.title) && isSaid(norm.article),
    },
    {
      key: 'rank_of_norm',
      what: {
        zh: '依据是法律或者行政法规；地方性法规、规章和规范性文件不能设定禁止',
        en: 'the norm is a law or administrative regulation; local regulations, rules and normative documents cannot prohibit',
      },
      cite: { article: 14 },
      met: ({ norm }) => !isPresent(norm) || RANKS_ABOVE_RULES.has(norm.rank),
    },
  ],
  three_securities_one_stability: [REASON, NOT_SEPARABLE, KIND],
  third_party_rights: [
    REASON,
    NOT_SEPARABLE,
    KIND,
    {
      key: 'third_party_asked',
      what: { zh: '已书面征求第三方意见', en: 'the third party was asked in writing' },
      cite: { article: 32 },
      met: ({ thirdPartyAnswer }) => isPresent(thirdPartyAnswer),
    },
    {
      key: 'third_party_term_over',
      what: {
        zh: '第三方已答复，或者十五个工作日已满',
        en: 'the third party has answered, or its fifteen working days are over',
      },
      cite: { article: 32 },
      met: ({ thirdPartyAnswer }) => thirdPartyAnswer !== 'awaiting',
    },
    {
      key: 'third_party_does_not_consent',
      what: {
        zh: '第三方没有同意公开；同意的，应当公开',
        en: 'the third party did not consent; if it did, the body discloses',
      },
      cite: { article: 15 },
      met: ({ thirdPartyAnswer }) => thirdPartyAnswer !== 'consents',
    },
    {
      key: 'own_finding_of_harm',
      what: {
        zh: '第三方未答复或者反对而无合理理由的，本机关自行认定公开会造成损害',
        en: "the body's own finding of harm, where the third party was silent or gave no good reason",
      },
      cite: { article: 32 },
      met: ({ thirdPartyAnswer, ownFindingOfHarm }) =>
        (thirdPartyAnswer !== 'silent' && thirdPartyAnswer !== 'objects_without_reason') || isSaid(ownFindingOfHarm),
    },
    {
      key: 'public_interest_weighed',
      what: {
        zh: '已衡量不公开是否会对公共利益造成重大影响',
        en: 'the public interest was weighed and does not prevail',
      },
      cite: { article: 32 },
      met: ({ publicInterestPrevails }) => publicInterestPrevails === false,
    },
  ],
  internal_affairs: [REASON, NOT_SEPARABLE, KIND],
  process_information: [REASON, NOT_SEPARABLE, KIND, NOT_DEMANDED],
  enforcement_case_file: [REASON, NOT_SEPARABLE, NOT_DEMANDED],
  administrative_enquiry: [
    {
      key: 'access_norm',
      what: {
        zh: '对获取该信息有特别规定的法律或者行政法规及条文',
        en: 'the law or administrative regulation that sets up the special access, with its article',
      },
      cite: { article: 36, item: 7 },
      met: ({ norm }) => isSaid(norm?.title) && isSaid(norm.article) && RANKS_ABOVE_RULES.has(norm.rank),
    },
    {
      key: 'where_to_enquire',
      what: { zh: '查询的机构和办法', en: 'where and how to enquire' },
      cite: { article: 36, item: 7 },
      met: ({ whereToEnquire }) => isSaid(whereToEnquire),
    },
  ],
};

/** A level that was not entered is not held against the classification. */
function hadPower({ by, setByLevel, degree }: Classification): boolean {
  if (by === 'derivation' || by === 'delegation' || !isPresent(setByLevel)) return true;
  return maySetDegree(setByLevel, degree);
}

function isPresent<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}

function isSaid(text: string | null | undefined): text is string {
  return isPresent(text) && text.trim() !== '';
}
