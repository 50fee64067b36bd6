import type { Words } from '../../base/words.ts';
import { GROUND_KEYS } from '../attribute/index.ts';
import { OUTCOMES, type OutcomeKey } from '../outcome/index.ts';
import type { Cite } from '../regulation/cite.ts';
import type { RemedyKind } from '../remedy/index.ts';
import type { LetterCode } from './letter-codes.ts';
import { outcomesOf } from './letters.ts';

/** 签发前核对的事实: what the case file says of a letter that is about to be signed; what is not known is left out. */
export type SigningFacts = {
  readonly code: LetterCode;
  /** Articles the draft cites; an empty list for none. */
  readonly cited: readonly Cite[];
  readonly searchRecorded?: boolean;
  readonly otherBodyResponsible?: boolean;
  readonly otherBodyNamed?: boolean;
  readonly otherBodyContact?: boolean;
  readonly thirdPartyAsked?: boolean;
  readonly separable?: boolean;
  readonly approvedByHead?: boolean;
  readonly withinTerm?: boolean;
  readonly correctionNoticesBefore?: number;
  readonly remedyPrinted?: RemedyKind | 'both' | 'none';
  readonly remedyDue?: RemedyKind | 'both' | 'none';
};

/** 常见错误: what letters are most often set aside for, checked before signing. `found` is true when the draft has the fault. */
export type LetterFault = {
  readonly key: string;
  readonly what: Words;
  readonly cite: Cite;
  readonly found: (facts: SigningFacts) => boolean;
};

/** 常见错误一览. */
export const LETTER_FAULTS: readonly LetterFault[] = [
  {
    key: 'no_article_cited',
    what: { zh: '决定没有引用条文', en: 'the decision cites no article' },
    cite: { article: 36 },
    // What rests on no article (a withdrawal, a reissue) cannot cite one.
    found: ({ code, cited }) => cited.length === 0 && outcomesOf(code).some(restsOnArticle),
  },
  {
    key: 'no_search_record',
    what: { zh: '告知信息不存在，但没有检索记录', en: 'said not to exist without a record of the search' },
    cite: { article: 36, item: 4 },
    found: ({ code, searchRecorded }) => isFor(code, ['not_existing']) && searchRecorded !== true,
  },
  {
    key: 'other_body_not_named',
    what: {
      zh: '能够确定负责公开的机关，但没有告知名称和联系方式',
      en: 'the responsible body can be told, but its name or contact is not given',
    },
    cite: { article: 36, item: 5 },
    found: ({ code, otherBodyResponsible, otherBodyNamed, otherBodyContact }) =>
      isFor(code, ['not_responsible']) &&
      otherBodyResponsible === true &&
      (otherBodyNamed !== true || otherBodyContact !== true),
  },
  {
    key: 'third_party_not_asked',
    what: {
      zh: '以第三方合法权益拒绝，但没有书面征求意见',
      en: 'refused for a third party that was not asked in writing',
    },
    cite: { article: 32 },
    found: ({ code, thirdPartyAsked }) => isFor(code, ['third_party_rights']) && thirdPartyAsked !== true,
  },
  {
    key: 'whole_text_withheld',
    what: { zh: '能够区分处理，却整份不予公开', en: 'the whole is withheld though it can be severed' },
    cite: { article: 37 },
    found: ({ code, separable }) => isFor(code, GROUND_KEYS) && separable === true,
  },
  {
    key: 'extension_not_approved',
    what: {
      zh: '延期没有经公开工作机构负责人同意，或者期限届满后才告知',
      en: 'extended without approval of the head, or told after the term',
    },
    cite: { article: 33, paragraph: 2 },
    found: ({ code, approvedByHead, withinTerm }) => code === 'L04' && (approvedByHead !== true || withinTerm !== true),
  },
  {
    key: 'second_correction_notice',
    what: { zh: '再次要求补正；补正应当一次性告知', en: 'a second notice to correct: all is to be said at once' },
    cite: { article: 30 },
    found: ({ code, correctionNoticesBefore = 0 }) => code === 'L02' && correctionNoticesBefore > 0,
  },
  {
    key: 'wrong_remedy',
    what: { zh: '救济条款与应当告知的不符', en: 'the remedy printed is not the one that is due' },
    cite: { act: 'reconsideration_law', article: 23, paragraph: 2 },
    found: ({ remedyDue, remedyPrinted }) => remedyDue !== undefined && remedyPrinted !== remedyDue,
  },
];

function isFor(code: LetterCode, outcomes: readonly OutcomeKey[]): boolean {
  return outcomesOf(code).some((outcome) => outcomes.includes(outcome));
}

function restsOnArticle(outcome: OutcomeKey): boolean {
  return OUTCOMES[outcome].cites.some(({ article }) => article !== undefined);
}
