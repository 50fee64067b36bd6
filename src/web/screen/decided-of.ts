import type { Box } from '../../base/laid-page.ts';
import type { Words } from '../../base/words.ts';
import {
  COVER_GROUND_KEYS,
  type CoverGroundKey,
  type Decided,
  type Decision,
  type OwnMask,
  type Review,
  type ReviewedFinding,
} from '../../screening/index.ts';
import { TEXTS } from '../texts.ts';
import { ownRows, type BoxFields, type OwnRow } from './own-masks.ts';
import type { Typed } from './screen-desk.ts';

/** What stands in the way of a copy, at the finding or the row of a mask where it is mended. */
export type DecisionProblem = {
  readonly at: { readonly finding: string } | { readonly row: OwnRow } | null;
  readonly words: Words;
};

/** 决定: what was typed about a file, as its review takes it; what nobody chose is as proposed. */
export function decidedOf(
  { findings }: Pick<Review, 'findings'>,
  typed: Typed,
): { readonly decided: Decided; readonly problems: readonly DecisionProblem[] } {
  const decisions = findings.flatMap((reviewed) => decisionOn(reviewed, typed));
  const unreasoned = decisions.filter(({ act, reason }) => act === 'keep' && [...(reason ?? '')].length < LEAST_REASON);
  const rows = ownRows(typed);
  const boxes = rows.map((row) => ({ row, mask: maskOf(row) }));
  return {
    decided: { decisions, ownMasks: boxes.flatMap(({ mask }) => mask ?? []) },
    problems: [
      ...unreasoned.map(({ finding }) => ({ at: { finding }, words: TEXTS.screen.needsReason })),
      ...boxes.flatMap(({ row, mask }) => (mask === null ? [{ at: { row }, words: TEXTS.screen.badBox }] : [])),
    ],
  };
}

/** Characters of a reason, as the review asks for them. */
const LEAST_REASON = 2;

function decisionOn({ id, possible }: ReviewedFinding, typed: Typed): readonly Decision[] {
  const act = possible.find((one) => one === typed.get(`choice.${id}`));
  if (act === undefined) return [];
  const reason = act === 'keep' ? (typed.get(`reason.${id}`) ?? '') : '';
  return [{ finding: id, act, reason: reason === '' ? null : reason, ground: groundOf(typed.get(`ground.${id}`)) }];
}

/** A ground of the list, by its key. */
export const groundOf = (key: string | undefined): CoverGroundKey | null =>
  COVER_GROUND_KEYS.find((one) => one === key) ?? null;

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
