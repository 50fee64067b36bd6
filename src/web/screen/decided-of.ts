import type { Box } from '../../base/laid-page.ts';
import type { Words } from '../../base/words.ts';
import { type Decided, type Decision, type OwnMask, type Review, type ReviewedFinding } from '../../screening/index.ts';
import { TEXTS } from '../texts.ts';
import { choiceOn, groundOf, groupOf } from './choice-on.ts';
import { ownRows, type BoxFields, type OwnRow } from './own-masks.ts';
import type { Typed } from './screen-desk.ts';

/** What stands in the way of a copy, at the finding or the row of a mask where it is mended. */
export type DecisionProblem = {
  readonly at: { readonly finding: string } | { readonly group: string } | { readonly row: OwnRow } | null;
  readonly words: Words;
};

/** 决定: what was typed about a file, as its review takes it; what nobody chose is as proposed. */
export function decidedOf(
  { findings }: Pick<Review, 'findings'>,
  typed: Typed,
): { readonly decided: Decided; readonly problems: readonly DecisionProblem[] } {
  const decisions = findings.flatMap((reviewed) => decisionOn(reviewed, typed));
  const rows = ownRows(typed);
  const boxes = rows.map((row) => ({ row, mask: maskOf(row) }));
  return {
    decided: { decisions, ownMasks: boxes.flatMap(({ mask }) => mask ?? []) },
    problems: [
      ...withoutReason(findings, typed),
      ...boxes.flatMap(({ row, mask }) => (mask === null ? [{ at: { row }, words: TEXTS.screen.badBox }] : [])),
    ],
  };
}

/** Characters of a reason, as the review asks for them. */
const LEAST_REASON = 2;

function decisionOn(reviewed: ReviewedFinding, typed: Typed): readonly Decision[] {
  const { act, reason, ground } = choiceOn(reviewed, typed);
  if (act === null) return [];
  return [{ finding: reviewed.id, act, reason: act === 'keep' && reason !== '' ? reason : null, ground }];
}

/** One sentence a finding, and one for a group that was decided on at once. */
function withoutReason(findings: readonly ReviewedFinding[], typed: Typed): readonly DecisionProblem[] {
  const groups = new Set<string>();
  return findings.flatMap((reviewed): readonly DecisionProblem[] => {
    const { act, reason, isOfGroup } = choiceOn(reviewed, typed);
    if (act !== 'keep' || [...reason].length >= LEAST_REASON) return [];
    const group = groupOf(reviewed);
    if (isOfGroup && groups.has(group)) return [];
    groups.add(group);
    return [{ at: isOfGroup ? { group } : { finding: reviewed.id }, words: TEXTS.screen.needsReason }];
  });
}

/** Null where a box is not four numbers. */
function maskOf(row: OwnRow): OwnMask | null {
  const ground = groundOf(row.ground);
  if (row.kind === 'words') return { kind: 'words', words: row.text, passage: null, ground };
  const box = boxIn(row);
  return box === null ? null : { kind: 'box', sheet: row.sheet, box, ground };
}

/** 框: its four numbers; null where one is missing or no number, or nothing lies between its sides. */
export function boxIn(row: BoxFields): Box | null {
  const [left, top, width, height] = [row.left, row.top, row.width, row.height].map(numberIn);
  const isWhole = [left, top, width, height].every((side) => typeof side === 'number');
  const box = { left: left ?? 0, top: top ?? 0, width: width ?? 0, height: height ?? 0 };
  return isWhole && box.width > 0 && box.height > 0 ? box : null;
}

function numberIn(typed: string): number | null {
  const plain = typed.normalize('NFKC').trim();
  return /^\d{1,6}(?:\.\d{1,4})?$/u.test(plain) ? Number(plain) : null;
}
