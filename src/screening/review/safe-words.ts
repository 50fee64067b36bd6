import { isMasked } from '../clean/plan-of-hits.ts';
import { compact } from '../clean/removed-value.ts';
import type { ScreeningFinding } from '../finding.ts';
import type { Hit } from '../hit.ts';
import { HIDDEN_WORDS, maskOf } from '../mask.ts';
import type { Gathered } from '../passage.ts';
import { valueOf } from '../screen.ts';
import { withoutIdentifiers } from '../without-identifiers.ts';
import { findWords } from './find-words.ts';

/** Makes words of a file, or of a person about it, such that they may be told. */
export type SafeWords = (text: string) => string;

/**
 * 可以说出的话: words without any value that the rules would cover in the file, and without what a person covers: a child's name in the name of a file, a number in
 * a reason.
 */
export function safeWords(
  { hits, gathered }: { readonly hits: readonly Hit[]; readonly gathered: Gathered },
  covered: readonly string[],
): SafeWords {
  const values = new Map<string, string>(covered.map((words) => [compact(words), HIDDEN_WORDS]));
  for (const { rule, spans } of hits) {
    if (!isMasked(rule) || rule === 'medical') continue;
    const value = valueOf(gathered, spans);
    values.set(compact(value), maskOf(rule, value));
  }
  values.delete('');
  // The same few names and reasons are told over and over.
  const known = new Map<string, string>();
  return (text) => {
    const told = known.get(text) ?? withoutIdentifiers(withoutValues(text, values));
    known.set(text, told);
    return told;
  };
}

function withoutValues(text: string, values: ReadonlyMap<string, string>): string {
  let safe = text;
  for (const [probe, by] of values) {
    if (!compact(safe).includes(probe)) continue;
    for (const { start, end } of findWords(safe, probe).toReversed())
      safe = safe.slice(0, start) + by + safe.slice(end);
  }
  return safe;
}

/** 可以说出的发现: names in its place, those of sheets and files, tell no value either. */
export function safeFinding(finding: ScreeningFinding, safe: SafeWords): ScreeningFinding {
  return { ...finding, place: finding.place.replaceAll(/“[^”]*”/gu, safe) };
}
