import { parseIndexPattern } from '../../law/index.ts';
import type { BodyProblem } from './body-problem.ts';
import type { BodySettings, Contact } from './body.ts';

/** The contact data: only what is certainly wrong is refused; numbers are written in many ways. */
export function checkContact({ mail }: Contact): BodyProblem | null {
  return mail === null || /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(mail) ? null : { kind: 'mail', mail };
}

/** Index pattern and internal terms. */
export function checkSettings({ pattern, terms }: BodySettings): BodyProblem | null {
  const parsed = pattern === null ? null : parseIndexPattern(pattern);
  if (parsed !== null && !parsed.ok) return { kind: 'index_pattern', problem: parsed.reason };
  for (const [term, days] of Object.entries(terms)) {
    if (!Number.isInteger(days) || days < 0 || days > MOST_DAYS) return { kind: 'term_out_of_range', term, days };
  }
  return null;
}

/** The term for a reply with its extension (第三十三条): an inner term beyond it has no meaning. */
const MOST_DAYS = 40;
