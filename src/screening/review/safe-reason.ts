import { isMasked } from '../clean/plan-of-hits.ts';
import { compact } from '../clean/removed-value.ts';
import { HIDDEN_WORDS, maskOf } from '../mask.ts';
import type { Gathered } from '../passage.ts';
import { valueOf } from '../screen.ts';
import { withoutIdentifiers } from '../without-identifiers.ts';
import type { OwnMask } from './decision.ts';
import { findWords } from './find-words.ts';
import type { NamedFinding } from './named-findings.ts';

/** What must not be told, and how it is told instead. */
export type ToldInstead = { readonly probe: string; readonly by: string };

/** 不能说出的内容: every value that the rules would cover in a file, and the words of a person's own masks. */
export function valuesIn(
  findings: readonly NamedFinding[],
  gathered: Gathered,
  ownMasks: readonly OwnMask[],
): readonly ToldInstead[] {
  const values = new Map<string, string>();
  for (const { told } of findings) {
    if (told.kind !== 'hit' || !isMasked(told.hit.rule) || told.hit.rule === 'medical') continue;
    const value = valueOf(gathered, told.hit.spans);
    values.set(compact(value), maskOf(told.hit.rule, value));
  }
  for (const own of ownMasks) if (own.kind === 'words') values.set(compact(own.words), HIDDEN_WORDS);
  return [...values].map(([probe, by]) => ({ probe, by }));
}

/** 可以说出的理由: a reason as it was typed, without any value of the file in it. */
export function safeReason(reason: string | null, values: readonly ToldInstead[]): string | null {
  if (reason === null) return null;
  let safe = reason;
  for (const { probe, by } of values) {
    for (const { start, end } of findWords(safe, probe).toReversed())
      safe = safe.slice(0, start) + by + safe.slice(end);
  }
  return withoutIdentifiers(safe);
}
