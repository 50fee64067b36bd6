import { refusalOf } from '../clean/clean-copy.ts';
import type { NoCopy } from '../clean/no-copy.ts';
import type { OpenedFile } from '../gather/opened-file.ts';
import type { Hit } from '../hit.ts';
import type { Gathered } from '../passage.ts';
import { hitsIn, tell, type ScreenSettings, type Told } from '../screen.ts';
import { withName } from '../with-name.ts';
import { proposalOf, type Proposal } from './propose.ts';
import type { ReviewedFinding } from './review.ts';
import { safeFinding, type SafeWords } from './safe-words.ts';
import { sha256Of } from './sha256.ts';

/** A finding under its name, with what it was made of and what is proposed for it. */
export type NamedFinding = { readonly id: string; readonly told: Told; readonly proposal: Proposal };

/** 筛过的文件: what was found in a file, each under its name. `gathered` holds the name of the file as its last passage. */
export type ScreenedForReview = {
  readonly gathered: Gathered;
  readonly findings: readonly NamedFinding[];
  readonly noCopy: NoCopy | null;
  readonly hits: readonly Hit[];
};

/** 发现的编号: screens an opened file and names what was found by rule, place and turn, so that it has the same name when it is found again. */
export function screenForReview(
  { name, opened }: { readonly name: string; readonly opened: OpenedFile },
  settings: ScreenSettings,
): ScreenedForReview {
  const gathered = withName(opened.gathered, name);
  const hits = hitsIn(gathered, settings);
  const turns = new Map<string, number>();
  const findings = tell(gathered, hits).map((told): NamedFinding => {
    const { rule, kind, place } = told.finding;
    const stem = `${kind ?? rule}-${sha256Of(place).slice(0, 8)}`;
    const turn = (turns.get(stem) ?? 0) + 1;
    turns.set(stem, turn);
    return { id: `${stem}-${turn}`, told, proposal: proposalOf(told, { gathered, opened }) };
  });
  return {
    gathered,
    findings,
    hits,
    noCopy: refusalOf({ gathered, raw: opened.raw }, hits),
  };
}

/** A finding as it is shown, with the sheet on which it is marked. */
export function reviewedFinding(
  { id, told, proposal }: NamedFinding,
  { safe, sheet }: { readonly safe: SafeWords; readonly sheet: string | null },
): ReviewedFinding {
  return { id, finding: safeFinding(told.finding, safe), ...proposal, sheet };
}
