import { gatherPaper } from '../../src/screening/gather/gather-paper.ts';
import { EMPTY_ALLOW_LIST } from '../../src/screening/lexicon/allow-list.ts';
import { OWN_LEXICON } from '../../src/screening/lexicon/lexicon.ts';
import { screen } from '../../src/screening/screen.ts';
import type { ScreeningFinding, ScreeningRule } from '../../src/screening/finding.ts';
import { boundariesIn } from '../../src/platform/segmentation/index.ts';
import { unmarked, type Draft } from './marked.ts';

/** What a draft gives: all findings of it, as of a day. */
export function screened(draft: Draft, today = '2024-12-01'): readonly ScreeningFinding[] {
  const gathered = gatherPaper({ blocks: unmarked(draft).blocks });
  return screen(gathered, { lexicon: OWN_LEXICON, allow: EMPTY_ALLOW_LIST, today, boundaries: boundariesIn });
}

/** The masked texts that one rule gives for a draft; a string is a single line. */
export function shownBy(rule: ScreeningRule, draft: Draft | string, today?: string): readonly string[] {
  return screened(typeof draft === 'string' ? [draft] : draft, today)
    .filter((finding) => finding.rule === rule)
    .map(({ text }) => text);
}
