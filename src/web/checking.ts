import type { CheckedFile, CollectedFile, NamedFile } from '../annual-report/index.ts';

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

/** 收年报: the same door for a sum: what it needs of each report, or why a file holds none. */
export type CollectFiles = (files: readonly NamedFile[]) => Promise<readonly CollectedFile[]>;
