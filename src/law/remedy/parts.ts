import type { Day } from '../../base/day.ts';
import { isInForce } from '../regulation/in-force.ts';
import { chosen, type PolicyChoices } from '../regulation/policy.ts';
import { REMEDY_POLICIES } from './policies.data.ts';
import type { RemedyKind, RemedySubject } from './remedy.ts';
import { RECONSIDERATION_FIRST, type ReconsiderationFirst } from './terms.data.ts';

/** 处理的一部分 with the remedy that is open against it. */
export type RemedyPart = { readonly part: 'whole' | 'withheld_part' | 'other_part'; readonly kind: RemedyKind };

/**
 * 救济途径的种类: by part of what was decided, on the day of the letter. Only a reply that discloses a part has two parts, and only since
 * refusals go to reconsideration first.
 */
export function partsOf(subject: RemedySubject, letterDay: Day, choices: PolicyChoices): readonly RemedyPart[] {
  const rule = RECONSIDERATION_FIRST.find((one) => isInForce(one, letterDay));
  if (rule === undefined) return [{ part: 'whole', kind: 'choice' }];
  if (subject.outcome === 'partly_disclosed') return partsOfSevered(subject, rule, choices);
  const first = mustGoFirst(subject.outcome, rule, choices);
  return [{ part: 'whole', kind: first ? 'reconsideration_first' : 'choice' }];
}

function partsOfSevered(
  { grounds }: RemedySubject,
  rule: ReconsiderationFirst,
  choices: PolicyChoices,
): readonly RemedyPart[] {
  const first = grounds === undefined || grounds.some((ground) => mustGoFirst(ground, rule, choices));
  if (!first) return [{ part: 'whole', kind: 'choice' }];
  if (chosen(REMEDY_POLICIES.severed_reply_remedy, choices) === 'reconsideration_first') {
    return [{ part: 'whole', kind: 'reconsideration_first' }];
  }
  return [
    { part: 'withheld_part', kind: 'reconsideration_first' },
    { part: 'other_part', kind: 'choice' },
  ];
}

function mustGoFirst(
  outcome: RemedySubject['outcome'],
  { grounds }: ReconsiderationFirst,
  choices: PolicyChoices,
): boolean {
  if (outcome === 'administrative_enquiry') {
    return chosen(REMEDY_POLICIES.enquiry_remedy, choices) === 'reconsideration_first';
  }
  return grounds.some((ground) => ground === outcome);
}
