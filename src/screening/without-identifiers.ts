import { fold } from './fold.ts';
import { maskParts } from './mask.ts';
import type { ScreeningRule } from './finding.ts';

/**
 * 去标识: a text that is to be shown (a place, a file's name, a comment) with every run of figures that could be an identifier masked,
 * whether a rule found it or not, and mailboxes too. Errs on the side of covering.
 */
export function withoutIdentifiers(text: string): string {
  if (!/@|＠|(?:[\d０-９][^\d０-９]{0,3}){6}[\d０-９]/u.test(text)) return text;
  let safe = text;
  for (const { rule, pattern } of SHAPES) {
    for (const match of fold(safe).matchAll(pattern)) {
      const end = match.index + match[0].length;
      const [masked = ''] = maskParts(rule, [safe.slice(match.index, end)]);
      safe =
        safe.slice(0, match.index) +
        masked.padEnd(end - match.index, '*').slice(0, end - match.index) +
        safe.slice(end);
    }
  }
  return safe;
}

/** Longest first: what an earlier one has covered no later one finds. */
const SHAPES: readonly { readonly rule: ScreeningRule; readonly pattern: RegExp }[] = [
  { rule: 'email', pattern: /[\w.%+-]+@[\w-]+(?:\.[\w-]+)+/gu },
  { rule: 'resident_id', pattern: /(?<!\d)\d(?:[\s._·-]?\d){16}[\s._·-]?[\dXx](?![\dA-Za-z])/gu },
  { rule: 'bank_card', pattern: /(?<!\d)\d(?:[\s._·-]?\d){12,29}(?!\d)/gu },
  { rule: 'mobile_phone', pattern: /(?<!\d)1[3-9](?:[\s._·-]?\d){9}(?!\d)/gu },
  { rule: 'passport', pattern: /(?<![A-Za-z\d])[A-Za-z]{1,2}\d{7,8}(?![A-Za-z\d])/gu },
];
