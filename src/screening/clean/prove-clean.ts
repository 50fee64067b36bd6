import { openFile } from '../gather/open-file.ts';
import type { OpenedFile } from '../gather/opened-file.ts';
import { isInsideLink } from '../gather/inside-link.ts';
import { HIDDEN_WORDS, maskOf } from '../mask.ts';
import type { Gathered, Passage } from '../passage.ts';
import { withoutIdentifiers } from '../without-identifiers.ts';
import type { CopyPlan, KeptValue } from './copy-plan.ts';
import { countIn, seenText } from './count-text.ts';
import { pagesStillSaying } from './covered-places.ts';
import type { LeftOver } from './no-copy.ts';
import { isMasked } from './plan-of-hits.ts';
import { compact, probesOf } from './removed-value.ts';
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
  {
    source,
    plan,
    settings,
  }: { source: Pick<OpenedFile, 'gathered' | 'raw'>; plan: CopyPlan; settings: ScreenSettings },
): Promise<readonly LeftOver[]> {
  const opened = await openFile(copy.bytes, copy.name);
  if (!opened.ok) return [{ text: opened.reason.kind, place: withoutIdentifiers(copy.name) }];
  const { gathered, raw } = opened.value;
  const seen = seenText(gathered);
  const left: LeftOver[] = [
    ...gathered.hidden.map(({ text, place }) => leftOver(text, place)),
    ...gathered.unread.map(({ place }) => leftOver('', place)),
    ...stillFound(gathered, { plan, settings }),
    ...plan.counted
      .filter(({ text, most }) => countIn(seen, text) > most)
      .map(() => leftOver(HIDDEN_WORDS, withoutIdentifiers(copy.name))),
    ...placesOfWords(gathered, plan.words),
    ...pagesStillSaying(raw, source.raw).map((place) => leftOver(HIDDEN_WORDS, place)),
  ];
  const told = probesFor({ source: source.gathered, plan, seen });
  const found = await searchCopy(copy.bytes, new Set(told.keys()));
  left.push(...found.map(({ probe, part }) => leftOver(told.get(probe) ?? '', part)));
  return [...new Map(left.map((one) => [`${one.place} ${one.text}`, one])).values()];
}

/** What the rules find in the copy, but for what somebody decided to keep, as often as it was kept. */
function stillFound(
  gathered: Gathered,
  { plan, settings }: { plan: CopyPlan; settings: ScreenSettings },
): readonly LeftOver[] {
  const kept = new Map<string, number>();
  for (const one of plan.kept) kept.set(keyOf(one), (kept.get(keyOf(one)) ?? 0) + 1);
  return hitsIn(gathered, settings).flatMap(({ rule, spans }) => {
    if (!isMasked(rule)) return [];
    const value = valueOf(gathered, spans);
    const key = keyOf({ rule, value });
    const times = kept.get(key) ?? 0;
    kept.set(key, times - 1);
    if (times > 0 || (rule === 'home_address' && isPartOfKept(value, plan.kept))) return [];
    return [leftOver(maskOf(rule, value), gathered.passages[spans[0]?.passage ?? 0]?.place ?? '')];
  });
}

/** An address that was kept may be found in pieces, where the lines of the copy are read otherwise. */
function isPartOfKept(value: string, kept: readonly KeptValue[]): boolean {
  const part = compact(value);
  return kept.some(
    (one) => one.rule === 'home_address' && compact(one.value) !== part && compact(one.value).includes(part),
  );
}

const keyOf = ({ rule, value }: KeptValue): string => `${rule} ${compact(value)}`;

/** Words of a person's own choice, wherever the copy still says them, seen or not. */
function placesOfWords({ passages }: Gathered, words: readonly string[]): readonly LeftOver[] {
  if (words.length === 0) return [];
  const probes = words.map(compact);
  return passages.flatMap(({ text, place }) => {
    const pressed = compact(text);
    return probes.some((probe) => pressed.includes(probe)) ? [leftOver(HIDDEN_WORDS, place)] : [];
  });
}

/** What is searched in every part, and how it is told: masked. What stands in something that was kept cannot be searched for. */
function probesFor({
  source,
  plan,
  seen,
}: {
  source: Gathered;
  plan: CopyPlan;
  seen: string;
}): ReadonlyMap<string, string> {
  const told = new Map<string, string>();
  const kept = compact(plan.kept.map(({ value }) => value).join('\u0001'));
  for (const value of plan.values) {
    for (const probe of probesOf(value)) {
      if (kept.includes(probe)) continue;
      if (value.search === 'everywhere' || !seen.includes(probe)) told.set(probe, maskOf(value.rule, value.value));
    }
  }
  for (const words of plan.words) {
    const probe = compact(words);
    if (isOfItsOwn(probe)) told.set(probe, HIDDEN_WORDS);
  }
  for (const text of plan.unseen) {
    const probe = compact(text).slice(0, LONGEST);
    if (isOfItsOwn(probe) && !seen.includes(probe)) told.set(probe, HIDDEN_WORDS);
  }
  for (const text of source.passages.filter(mustGo).map((passage) => passage.text)) {
    const probe = compact(text).slice(0, LONGEST);
    if (probe.length >= LEAST && !seen.includes(probe))
      told.set(probe, withoutIdentifiers(text.trim()).slice(0, LONGEST));
  }
  return told;
}

/** Long enough to stand nowhere by chance: three Chinese signs, or six of any kind. */
function isOfItsOwn(probe: string): boolean {
  return probe.length >= LEAST || (probe.match(/\p{Script=Han}/gu)?.length ?? 0) >= FEWEST_HAN;
}

const FEWEST_HAN = 3;

/** Of a long text its beginning tells enough, and many lengths would be many searches. */
const LONGEST = 24;

function leftOver(text: string, place: string): LeftOver {
  return { text: withoutIdentifiers(text).slice(0, 60), place: withoutIdentifiers(place) };
}

/** 必须去除: hidden text that does not come into a copy. Words for the blind, titles and public links stay, masked. */
export function mustGo({ hiddenBy, part, text }: Passage): boolean {
  if (hiddenBy === null || hiddenBy === 'author') return false;
  if (hiddenBy === 'external_link') return isInsideLink(text);
  return part !== 'property' || hiddenBy !== 'hidden_text';
}
