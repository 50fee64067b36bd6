import type { CheckedFile, NamedFile } from '../annual-report/index.ts';

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
