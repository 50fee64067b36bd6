import { gatherFile } from '../gather/open-file.ts';
import { isInsideLink } from '../gather/inside-link.ts';
import { maskOf } from '../mask.ts';
import type { Gathered, Passage } from '../passage.ts';
import { withoutIdentifiers } from '../without-identifiers.ts';
import { isMasked } from './masks-of-hits.ts';
import type { LeftOver } from './no-copy.ts';
import { ProbeFinder } from './probe-finder.ts';
import { compact, probesOf, type RemovedValue } from './removed-value.ts';
import { searchCopy } from './search-copy.ts';
import { hitsIn, valueOf, type ScreenSettings } from '../screen.ts';

/** Shorter texts stand elsewhere by chance. */
const LEAST = 6;

/**
 * 证明已清洁: opens the copy as anybody would, screens it again, and searches every part of it for what was removed. Gives what is left, masked; nothing where
 * the copy is clean.
 */
export async function proveClean(
  copy: { readonly name: string; readonly bytes: Uint8Array },
  { source, values, settings }: { source: Gathered; values: readonly RemovedValue[]; settings: ScreenSettings },
): Promise<readonly LeftOver[]> {
  const opened = await gatherFile(copy.bytes, copy.name);
  if (!opened.ok) return [{ text: opened.reason.kind, place: withoutIdentifiers(copy.name) }];
  const gathered = opened.value;
  const left: LeftOver[] = [
    ...gathered.hidden.map(({ text, place }) => leftOver(text, place)),
    // A page of few signs that became a picture is no scan: its source was read.
    ...gathered.unread.filter(({ why }) => why !== 'picture_only').map(({ place }) => leftOver('', place)),
  ];
  for (const { rule, spans } of hitsIn(gathered, settings)) {
    if (!isMasked(rule)) continue;
    const place = gathered.passages[spans[0]?.passage ?? 0]?.place ?? '';
    left.push(leftOver(maskOf(rule, valueOf(gathered, spans)), place));
  }
  const told = new Map<string, string>();
  const seen = compact(
    gathered.passages
      .filter(({ hiddenBy }) => hiddenBy === null)
      .map(({ text }) => text)
      .join('\u0001'),
  );
  const looked = values.flatMap((value) => probesOf(value).map((probe) => ({ value, probe })));
  const gone = source.passages
    .filter(mustGo)
    .map(({ text }) => ({ text, probe: compact(text).slice(0, LONGEST) }))
    .filter(({ probe }) => probe.length >= LEAST);
  const stays = new ProbeFinder(new Set([...looked, ...gone].map(({ probe }) => probe))).in(seen);
  for (const { value, probe } of looked) {
    if (value.search === 'everywhere' || !stays.has(probe)) told.set(probe, maskOf(value.rule, value.value));
  }
  for (const { text, probe } of gone) {
    if (!stays.has(probe)) told.set(probe, withoutIdentifiers(text.trim()).slice(0, LONGEST));
  }
  const found = await searchCopy(copy.bytes, new Set(told.keys()));
  left.push(...found.map(({ probe, part }) => leftOver(told.get(probe) ?? '', part)));
  return [...new Map(left.map((one) => [`${one.place} ${one.text}`, one])).values()];
}

/** Of a long text its beginning tells enough, and many lengths would be many searches. */
const LONGEST = 24;

function leftOver(text: string, place: string): LeftOver {
  return { text: withoutIdentifiers(text).slice(0, 60), place: withoutIdentifiers(place) };
}

/** Hidden text that does not come into a copy. Words for the blind, titles and public links stay, masked. */
function mustGo({ hiddenBy, part, text }: Passage): boolean {
  if (hiddenBy === null || hiddenBy === 'author') return false;
  if (hiddenBy === 'external_link') return isInsideLink(text);
  return part !== 'property' || hiddenBy !== 'hidden_text';
}
