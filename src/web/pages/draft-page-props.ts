import type { Draft } from '../../annual-report/index.ts';
import type { Words } from '../../base/words.ts';
import type { CheckedView, ListedRule } from '../checking.ts';
import type { DraftFormat } from '../draft/draft-formats.ts';
import type { Visit } from '../visit.ts';

export type FactField = 'year' | 'agency';

/** What the editor's page shows: the draft, what was found in it, and what the last act did. */
export type DraftPageProps = {
  readonly visit: Visit;
  readonly draft: Draft;
  readonly checked: CheckedView;
  readonly rules: readonly ListedRule[];
  readonly formats: readonly DraftFormat[];
  /** What the last act did. */
  readonly said: Words | null;
  /** What was left out of the check. */
  readonly remarks: readonly Words[];
  readonly problems: readonly { readonly field: FactField; readonly words: Words }[];
};
