import { chosen, type PolicyChoices } from '../regulation/policy.ts';
import { OUTCOMES, type OutcomeKey } from './outcomes.data.ts';
import { ROW_POLICIES, type ReportEdition, type ReportRows, type RowPolicy } from './row-policies.data.ts';

/**
 * 计入表三的行: the key of the row in which an outcome counts in this edition of the form; null when it is not counted in table 3. `choices` are
 * what the body has set for rows that no notice settles.
 */
export function reportRow(outcome: OutcomeKey, edition: ReportEdition, choices: PolicyChoices = {}): string | null {
  return rowsOf(outcome, choices)?.[edition] ?? null;
}

/** 行是否有依据: false for a row that only a policy of ours gives. */
export function isRowSettled(outcome: OutcomeKey): boolean {
  const { rows } = OUTCOMES[outcome];
  return rows === null || !('policy' in rows);
}

function rowsOf(outcome: OutcomeKey, choices: PolicyChoices): ReportRows {
  const { rows } = OUTCOMES[outcome];
  if (rows === null || !('policy' in rows)) return rows;
  const policy: RowPolicy = ROW_POLICIES[rows.policy];
  return policy.rows[chosen(policy, choices)] ?? null;
}
