import type { Words } from '../../base/words.ts';
import type { ReportForm } from '../../law/index.ts';
import type { Finding } from '../finding.ts';
import type { CellValue, Report } from '../report.ts';
import type { FormCell } from './form-cells.ts';
import type { Member } from './members.ts';
import type { CollectedFile, SubmittedReport } from './submitted-report.ts';

/** What is to be added up. */
export type ConsolidationInput = {
  readonly files: readonly CollectedFile[];
  /** Null: every body whose report is found is a member. */
  readonly members: readonly Member[] | null;
  /** Null: the year of most reports. */
  readonly year: number | null;
  /** The superior's own report, compared with the sum and never added to it. */
  readonly own: SubmittedReport | null;
  /** Reports of the year before, for what was carried over; null: not compared. */
  readonly previous: readonly SubmittedReport[] | null;
};

/** Why there is no sum. */
export type CannotConsolidate =
  | { readonly kind: 'no_report' }
  | { readonly kind: 'none_of_year'; readonly year: number }
  | { readonly kind: 'years_tie'; readonly years: readonly number[] };

/** 汇总: the sum with everything that leads to it, and everything that was left out of it. */
export type Consolidation = {
  readonly year: number;
  readonly form: ReportForm;
  /** The sum as a report: tables alone. A cell for which nobody gave a figure is null. */
  readonly report: Report;
  readonly members: readonly PlacedMember[];
  readonly files: readonly PlacedFile[];
  readonly cells: readonly SummedCell[];
  readonly notAdded: readonly NotAdded[];
  readonly findings: readonly ConsolidationFinding[];
  readonly notes: readonly Words[];
};

/**
 * 成员状态. `counted_in_part`: some of its figures could not be added. `double`: several reports that differ, none of them used.
 * `other_year`: only a report of another year. `not_counted`: the list says that it does not count.
 */
export type MemberState =
  | 'counted'
  | 'counted_in_part'
  | 'missing'
  | 'double'
  | 'other_year'
  | 'unreadable'
  | 'not_counted';

export type PlacedMember = Member & {
  readonly state: MemberState;
  /** Files that were taken for it, used or not. */
  readonly files: readonly string[];
  readonly edition: string | null;
};

/** `same_again`: the same report once more. `own`: the superior's own. */
export type FileState =
  | 'counted'
  | 'same_again'
  | 'double'
  | 'foreign'
  | 'own'
  | 'other_year'
  | 'no_year'
  | 'unreadable'
  | 'not_counted';

export type PlacedFile = {
  readonly file: string;
  readonly part: number | null;
  readonly agency: string | null;
  readonly year: number | null;
  readonly edition: string | null;
  readonly state: FileState;
  /** Index of the member that it was taken for. */
  readonly member: number | null;
  /** The report names no body: it was taken for the member named in the name of the file. */
  readonly byFileName: boolean;
  /** Why it could not be read. */
  readonly problem: Words | null;
  /** A member whose name is so like that it may be meant. */
  readonly like: string | null;
};

/** A cell of the sum with the figure of each member, in the order of `members`; null where a member gave none. */
export type SummedCell = FormCell & { readonly sum: number | null; readonly figures: readonly (number | null)[] };

/** Why what stands in a cell was not added. */
export type NotAddedReason =
  | 'blank'
  | 'not_a_number'
  | 'other_unit'
  | 'unread'
  | 'other_edition'
  | 'no_such_cell'
  | 'no_table';

export type NotAdded = {
  readonly member: number;
  readonly file: string;
  readonly table: FormCell['table'];
  /** Null for a whole table, and in table 4. */
  readonly row: string | null;
  readonly column: string | null;
  readonly value: CellValue;
  readonly reason: NotAddedReason;
};

/** A finding about the sum; `member` is the body it is about, where it is about one. */
export type ConsolidationFinding = Finding & { readonly member: string | null };
