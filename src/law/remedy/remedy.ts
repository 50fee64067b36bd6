import type { GroundKey } from '../attribute/index.ts';
import type { OutcomeKey } from '../outcome/index.ts';
import type { Words } from '../../base/words.ts';
import type { Cite } from '../regulation/cite.ts';
import type { PolicyChoices } from '../regulation/policy.ts';
import type { Scope } from './clauses.data.ts';
import type { ReplyName } from './reply-name.data.ts';
import type { RemedyTerm } from './terms.data.ts';

/** 可以复议、起诉，还是先复议. */
export type RemedyKind = 'choice' | 'reconsideration_first';

/** 救济途径所针对的处理: an outcome, the notice of a fee, or the letter that tells a third party of a disclosure against its will. */
export type RemedySubject = {
  readonly outcome: OutcomeKey | 'fee_notice' | 'disclosure_told_to_third_party';
  /** For a part withheld: on which grounds. Left out, the part is taken to be withheld under articles 14 to 16. */
  readonly grounds?: readonly GroundKey[];
};

/** 救济途径的设置: organs and courts as the body has entered them, by the name in which it replies. */
export type RemedySettings = {
  readonly replyName: ReplyName;
  readonly organs: Readonly<Partial<Record<ReplyName, string>>>;
  /** The line superior (上一级主管部门), named besides the organ while the law allowed it. */
  readonly lineSuperiors?: Readonly<Partial<Record<ReplyName, string>>>;
  readonly courts: Readonly<Partial<Record<ReplyName, string>>>;
  /** Served online: then the letter also names where to apply online. */
  readonly electronicService?: boolean;
  readonly onlineChannel?: string | null;
  readonly choices?: PolicyChoices;
};

/** 一条救济条款: what it is about, where one turns to, how long one has, and its wording. Court null: none is named. */
export type RemedyClause = {
  readonly scope: Scope;
  /** What the clause says it is about. */
  readonly about: string;
  readonly kind: RemedyKind;
  readonly organs: readonly string[];
  readonly court: string | null;
  readonly terms: {
    readonly reconsideration: RemedyTerm;
    readonly suit: RemedyTerm | null;
    readonly suitAfterReconsideration: RemedyTerm | null;
  };
  readonly zh: string;
  readonly cites: readonly Cite[];
};

/** 救济途径: the clauses a letter bears (`both`: one for each of two parts), or why it bears none. */
export type Remedy =
  | { readonly kind: RemedyKind | 'both'; readonly clauses: readonly RemedyClause[] }
  | { readonly kind: 'none'; readonly why: Words; readonly cites: readonly Cite[] };

/** 缺少的设置, or a day for which the law is not known here. */
export type RemedyProblem =
  | { readonly kind: 'no_organ'; readonly replyName: ReplyName }
  | { readonly kind: 'no_court'; readonly replyName: ReplyName }
  | { readonly kind: 'no_online_channel' }
  | { readonly kind: 'before_the_law' };
