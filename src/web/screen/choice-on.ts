import { COVER_GROUND_KEYS, type Act, type CoverGroundKey, type ReviewedFinding } from '../../screening/index.ts';
import type { Typed } from './screen-desk.ts';

/** What was chosen on a finding; `act` null where nobody chose. */
export type Choice = {
  readonly act: Act | null;
  readonly reason: string;
  readonly ground: CoverGroundKey | null;
  /** Decided for all findings of its kind at once. */
  readonly isOfGroup: boolean;
};

/** 选择: what the form says of a finding; a decision on its whole group goes before its own. */
export function choiceOn(reviewed: ReviewedFinding, typed: Typed): Choice {
  const own = ownChoiceOn(reviewed, typed);
  const group = groupOf(reviewed);
  const isKept = typed.get(groupField(group, 'act')) === 'keep' && reviewed.possible.includes('keep');
  return isKept ? { ...own, act: 'keep', reason: typed.get(groupField(group, 'reason')) ?? '', isOfGroup: true } : own;
}

/** The finding's own fields, whatever was decided on its group. */
export function ownChoiceOn({ id, possible }: ReviewedFinding, typed: Typed): Choice {
  return {
    act: possible.find((one) => one === typed.get(`choice.${id}`)) ?? null,
    reason: typed.get(`reason.${id}`) ?? '',
    ground: groundOf(typed.get(`ground.${id}`)),
    isOfGroup: false,
  };
}

/** 同类: findings of one severity and kind, which can be decided on at once. */
export const groupOf = ({ finding: { severity, kind, rule } }: ReviewedFinding): string =>
  `${severity}-${kind ?? rule}`;

export const groupField = (group: string, part: 'act' | 'reason'): string => `group.${group}.${part}`;

/** A ground of the list, by its key. */
export const groundOf = (key: string | undefined): CoverGroundKey | null =>
  COVER_GROUND_KEYS.find((one) => one === key) ?? null;
