import { chosen, type PolicyChoices } from '../regulation/policy.ts';
import { MIXED_POLICIES } from './mixed.data.ts';
import { OUTCOME_KEYS, OUTCOMES, type OutcomeKey } from './outcomes.data.ts';
import { reportRow } from './report-row.ts';
import type { ReportEdition } from './row-policies.data.ts';

/**
 * 多项申请计入的一行: one application counts once. `why`: all items ended alike; some were disclosed and some not, which counts as partly
 * disclosed alone; or one item was taken for the main one. In the last two the row is a proposal that the office confirms.
 */
export type ReportedRow = {
  readonly outcome: OutcomeKey;
  readonly row: string | null;
  readonly why: 'alike' | 'severed' | 'main_item';
  readonly toBeConfirmed: boolean;
};

/** 一件申请的报告行: from the outcomes of its items in the order asked. Null for no items. */
export function reportedRow(
  items: readonly OutcomeKey[],
  edition: ReportEdition,
  choices: PolicyChoices = {},
): ReportedRow | null {
  const counted = whatCounts(items);
  const [first] = counted;
  if (first === undefined) return null;
  const rowOf = (outcome: OutcomeKey) => reportRow(outcome, edition, choices);
  if (counted.every((outcome) => rowOf(outcome) === rowOf(first))) {
    return { outcome: first, row: rowOf(first), why: 'alike', toBeConfirmed: false };
  }
  if (counted.some(isDisclosedInPart) && !counted.every(isDisclosed)) {
    return { outcome: 'partly_disclosed', row: rowOf('partly_disclosed'), why: 'severed', toBeConfirmed: true };
  }
  const main = chosen(MIXED_POLICIES.main_outcome_of_mixed, choices) === 'first_item' ? first : firstInForm(counted);
  return { outcome: main, row: rowOf(main), why: 'main_item', toBeConfirmed: true };
}

/** What the applicant took back, and what is no application under table 3, gives no row as long as another item does. */
function whatCounts(items: readonly OutcomeKey[]): readonly OutcomeKey[] {
  const decided = items.filter((outcome) => outcome !== 'withdrawn' && outcome !== 'record_correction');
  return decided.length > 0 ? decided : items;
}

function isDisclosed(outcome: OutcomeKey): boolean {
  return OUTCOMES[outcome].class === 'disclosed';
}

function isDisclosedInPart(outcome: OutcomeKey): boolean {
  return isDisclosed(outcome) || OUTCOMES[outcome].class === 'partly_disclosed';
}

/** `OUTCOME_KEYS` stand in the order of table 3. */
function firstInForm(items: readonly OutcomeKey[]): OutcomeKey {
  return items.reduce((first, other) => (OUTCOME_KEYS.indexOf(other) < OUTCOME_KEYS.indexOf(first) ? other : first));
}
