import type { Finding, Report, Severity } from '../annual-report/index.ts';
import type { Words } from '../base/words.ts';
import type { ReportForm } from '../law/index.ts';

export type NamedFile = { readonly name: string; readonly bytes: Uint8Array };

/** One report as it was read and checked, with the form whose rows and labels it is shown in. */
export type CheckedView = {
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly previous: Report | null;
  readonly form: ReportForm;
};

/** What became of one file. Several reports may stand in it. */
export type CheckOutcome =
  | { readonly file: string; readonly ok: true; readonly reports: readonly CheckedView[] }
  | { readonly file: string; readonly ok: false; readonly problem: Words };

/** 检查年报: the one door to the checking engine. A file of the year before that cannot be read answers in the list too. */
export type CheckFiles = (
  files: readonly NamedFile[],
  previous: readonly NamedFile[],
) => Promise<readonly CheckOutcome[]>;

/** A rule as the page of all rules lists it. */
export type ListedRule = {
  readonly id: string;
  readonly severity: Severity;
  readonly short: Words;
  readonly name: Words;
  readonly basis: string;
};
