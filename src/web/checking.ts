import type { CheckedFile, CollectedFile, NamedFile, Report, ReportFormat } from '../annual-report/index.ts';

export type {
  CheckedFile as CheckOutcome,
  CheckedReport as CheckedView,
  ListedRule,
  NamedFile,
} from '../annual-report/index.ts';

/** 检查年报: the one door to the checking engine. A file of the year before that cannot be read answers in the list too. */
export type CheckFiles = (
  files: readonly NamedFile[],
  previous: readonly NamedFile[],
) => Promise<readonly CheckedFile[]>;

/** 写年报: a report in one of the formats it goes out in; null where it could not be written within its time and memory. */
export type WriteReport = (report: Report, format: ReportFormat) => Promise<Uint8Array<ArrayBuffer> | null>;

/** 收年报: the same door for a sum: what it needs of each report, or why a file holds none. */
export type CollectFiles = (files: readonly NamedFile[]) => Promise<readonly CollectedFile[]>;
