import type { Day } from '../base/day.ts';
import type { Report } from '../annual-report/index.ts';
import type { Digest } from '../platform/files/index.ts';

/** 年报从哪里来: `imported` is an existing report taken over from its published text (既有年报，由原文导入). */
export type ReportSource = 'imported';

/** 年报的状态. */
export type ReportState = 'published' | 'withdrawn';

/** 为什么撤下: the report is of another body or year, or the body has withdrawn it. */
export const WITHDRAWAL_GROUNDS = ['imported_by_mistake', 'withdrawn_by_body'] as const;

export type WithdrawalGround = (typeof WITHDRAWAL_GROUNDS)[number];

/** 年报的一版: what was taken over, and from where. What is not known is null. */
export type ReportVersion = {
  readonly number: number;
  readonly report: Report;
  /** Where it was published, and on which day. */
  readonly url: string | null;
  readonly publishedOn: Day | null;
  /** The file it was read from; null where it did not come from one. */
  readonly file: Digest | null;
  /** When it was taken over, ISO in UTC. */
  readonly takenAt: string;
};

/** 既有年报: the report of a body and a year with its versions, the oldest first; at least one. */
export type KeptReport = {
  readonly agency: string;
  readonly year: number;
  readonly state: ReportState;
  readonly source: ReportSource;
  readonly versions: readonly ReportVersion[];
  readonly withdrawn: { readonly on: Day; readonly ground: WithdrawalGround } | null;
  /** When it was last changed, ISO in UTC. */
  readonly changedAt: string;
};

/** The version that holds. */
export function latest({ versions }: Pick<KeptReport, 'versions'>): ReportVersion {
  const version = versions.at(-1);
  if (version === undefined) throw new Error('A kept report has no version');
  return version;
}
