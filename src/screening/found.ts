import type { ScreeningRule } from './finding.ts';
import { GROUNDS } from './grounds.data.ts';
import type { Hit, Span } from './hit.ts';

/** A hit with the severity, words and ground that its rule usually has; what differs is named. */
export function found(
  rule: Exclude<ScreeningRule, 'metadata'>,
  spans: readonly Span[],
  differing: Partial<Pick<Hit, 'severity' | 'message' | 'details' | 'right'>> = {},
): Hit {
  return { rule, spans, ...GROUNDS[rule], ...differing };
}
