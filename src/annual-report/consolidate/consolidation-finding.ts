import type { Words } from '../../base/words.ts';
import type { ConsolidationFinding } from './consolidation.ts';
import { CONSOLIDATION_RULES, type ConsolidationRule } from './consolidation-rules.data.ts';

type Said = Partial<
  Pick<ConsolidationFinding, 'table' | 'row' | 'column' | 'expected' | 'actual' | 'cells' | 'member'>
> & {
  readonly message: Words;
  readonly place?: string;
};

/** A finding about a sum, with the weight and the basis of its rule. */
export function consolidationFinding(rule: ConsolidationRule, said: Said): ConsolidationFinding {
  const { severity, basis } = CONSOLIDATION_RULES[rule];
  return {
    rule,
    severity,
    table: null,
    row: null,
    column: null,
    expected: null,
    actual: null,
    basis,
    cells: [],
    member: null,
    ...said,
  };
}
