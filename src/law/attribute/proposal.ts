import type { Day } from '../../base/day.ts';
import type { AgencyLevel } from './agency-level.ts';
import type { GroundKey } from './grounds.data.ts';
import type { SecrecyDegreeKey } from './secrecy.data.ts';

/** 规范的效力等级: of what rank a norm is; only the first two can prohibit disclosure (条例第十四条). */
export type NormRank = 'law' | 'administrative_regulation' | 'local_regulation' | 'rules' | 'normative_document';

/** 规范及条文: a norm with the article relied on. */
export type Norm = { readonly title: string; readonly article: string; readonly rank: NormRank };

/** 定密情况: who set which degree, and until when, or until what happens, it lasts. Day null: no day was set. */
export type Classification = {
  readonly degree: SecrecyDegreeKey;
  readonly setBy: string | null;
  /** The level of that body, and whether it classified by its own power, after a source (派生定密), or by delegation (定密授权). */
  readonly setByLevel?: AgencyLevel | null;
  readonly by?: 'own_power' | 'derivation' | 'delegation';
  readonly endsOn: Day | null;
  readonly endsWhen: string | null;
};

/** 第三方的答复: what came of asking; `awaiting` while its fifteen working days run, `silent` after them. */
export type ThirdPartyAnswer = 'awaiting' | 'silent' | 'consents' | 'objects_with_reason' | 'objects_without_reason';

/** 不予公开的拟办意见: what a handler puts forward to keep information back. A fact that is not known, or not looked into, is null or left out. */
export type WithholdingProposal = {
  readonly ground: GroundKey;
  /** The day of the decision. */
  readonly on: Day;
  /** Which of the kinds that the article of the ground lists. */
  readonly kind?: string | null;
  /** The reason in words. */
  readonly reason?: string | null;
  /** Whether what may be given can be separated from what may not (article 37). */
  readonly separable?: boolean | null;
  readonly classification?: Classification | null;
  /** The norm relied on: the prohibition of article 14, or the special access of article 36 item 7. */
  readonly norm?: Norm | null;
  readonly thirdPartyAnswer?: ThirdPartyAnswer | null;
  /** The body's own finding that disclosure would harm the third party, where it did not object with reasons. */
  readonly ownFindingOfHarm?: string | null;
  /** Whether keeping it back would gravely affect the public interest, as the body weighed it. */
  readonly publicInterestPrevails?: boolean | null;
  /** Whether a law, regulation or rule demands disclosure, as the body looked it up. */
  readonly disclosureDemanded?: boolean | null;
  /** Where and how such information is had (article 36 item 7). */
  readonly whereToEnquire?: string | null;
};
