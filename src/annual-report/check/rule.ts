import type { ReportForm } from '../../law/index.ts';
import type { Finding } from '../finding.ts';
import type { Reading } from '../report.ts';

/** What a rule may look at: the report as read, the form its tables have, and the same body's report of the year before where it was given. */
export type Checked = {
  readonly reading: Reading;
  /** The edition of the tables; for `mixed` and null the form that the year wants, else the newest. */
  readonly form: ReportForm;
  readonly previous: Reading | null;
};

/** 检查规则: one small pure thing. It gives its findings, none when all is well; it never throws on a report, however odd. */
export type Rule = { readonly id: string; readonly check: (checked: Checked) => readonly Finding[] };
