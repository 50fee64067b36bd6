import { ok, type Result } from '../../base/result.ts';
import type { Unreadable } from '../../platform/documents/index.ts';
import { openFile } from '../gather/open-file.ts';
import type { ScreeningRule } from '../finding.ts';
import { isInsideLink } from '../gather/inside-link.ts';
import { HIDDEN_WORDS, maskOf } from '../mask.ts';
import type { Gathered, Passage } from '../passage.ts';
import { withoutIdentifiers } from '../without-identifiers.ts';
import type { CopyPlan, KeptValue } from './copy-plan.ts';
import { countIn, seenText } from './count-text.ts';
import { pagesStillSaying, type CoveredPage } from './covered-places.ts';
import type { LeftOver } from './no-copy.ts';
import { dependsOnContext, isMasked } from './plan-of-hits.ts';
import { ProbeFinder } from './probe-finder.ts';
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
  { source, plan, covered, settings }: Proving,
): Promise<readonly LeftOver[]> {
  const opened = await openedCopy(copy, covered);
  if (!opened.ok) return [{ text: opened.reason.kind, place: withoutIdentifiers(copy.name) }];
  const { gathered, stillSaying } = opened.value;
  const seen = seenText(gathered);
  const left: LeftOver[] = [
    ...gathered.hidden.map(({ text, place }) => leftOver(text, place)),
    // A page of few signs that became a picture is no scan: its source was read.
    ...gathered.unread.filter(({ why }) => why !== 'picture_only').map(({ place }) => leftOver('', place)),
    ...stillFound(gathered, { source, plan, settings }),
    ...plan.counted
      .filter(({ text, most }) => countIn(seen, text) > most)
      .map(() => leftOver(HIDDEN_WORDS, withoutIdentifiers(copy.name))),
    ...placesOfWords(gathered, plan.words),
    ...stillSaying.map((place) => leftOver(HIDDEN_WORDS, place)),
  ];
  const told = probesFor({ source, plan, seen });
  const found = await searchCopy(copy.bytes, new Set(told.keys()));
  left.push(...found.map(({ probe, part }) => leftOver(told.get(probe) ?? '', part)));
  return [...new Map(left.map((one) => [`${one.place} ${one.text}`, one])).values()];
}

type Proving = {
  readonly source: Gathered;
  readonly plan: CopyPlan;
  readonly covered: readonly CoveredPage[];
  readonly settings: ScreenSettings;
};

/** What the copy says, and the pages that still say something under a rectangle; its raw parts, which take many times the room, are let go. */
async function openedCopy(
  { bytes, name }: { readonly bytes: Uint8Array; readonly name: string },
  covered: readonly CoveredPage[],
): Promise<Result<{ readonly gathered: Gathered; readonly stillSaying: readonly string[] }, Unreadable>> {
  const opened = await openFile(bytes, name);
  if (!opened.ok) return opened;
  const { gathered, raw } = opened.value;
  return ok({ gathered, stillSaying: pagesStillSaying(raw, covered) });
}

/** What the rules find in the copy, but for what somebody decided to keep, as often as it was kept. */
function stillFound(gathered: Gathered, { source, plan, settings }: Omit<Proving, 'covered'>): readonly LeftOver[] {
  const kept = new Map<string, number>();
  for (const one of plan.kept) kept.set(keyOf(one), (kept.get(keyOf(one)) ?? 0) + 1);
  let seen: string | null = null;
  const before = (): string => (seen ??= seenText(source));
  return hitsIn(gathered, settings).flatMap(({ rule, spans }) => {
    if (!isMasked(rule)) return [];
    const value = valueOf(gathered, spans);
    // Behind a mask nothing is told any more.
    if (value.includes(HIDDEN_WORDS)) return [];
    const key = keyOf({ rule, value });
    const times = kept.get(key) ?? 0;
    kept.set(key, times - 1);
    if (times > 0 || isPartOfKept({ rule, value }, plan.kept) || wasLetPass({ rule, value }, plan, before)) return [];
    return [leftOver(maskOf(rule, value), gathered.passages[spans[0]?.passage ?? 0]?.place ?? '')];
  });
}

/** An address that was kept may be found in pieces, where the lines of the copy are read otherwise. */
function isPartOfKept({ rule, value }: KeptValue, kept: readonly KeptValue[]): boolean {
  if (rule !== 'home_address') return false;
  const lines = value.split('\n').map(compact);
  return kept.some((one) => {
    const whole = compact(one.value);
    return one.rule === rule && whole !== lines.join('') && lines.every((line) => whole.includes(line));
  });
}

/** What these find is a person's or a body's by what stands around it, and lines may be read otherwise in the copy. */
const BY_CONTEXT: ReadonlySet<ScreeningRule> = new Set(['landline_phone', 'email', 'licence_plate', 'home_address']);

/**
 * True for a value that stood in the source for everybody to see and was none of its findings. Beside what was kept the rules may also take other words for a
 * child or an illness: the mother's name beside that of her child.
 */
function wasLetPass({ rule, value }: KeptValue, { kept, values }: CopyPlan, before: () => string): boolean {
  if (!BY_CONTEXT.has(rule) && (kept.length === 0 || !dependsOnContext(rule))) return false;
  const found = compact(value);
  const isOfMasked = values.some((one) => {
    const masked = compact(one.value);
    return masked !== '' && (masked.includes(found) || found.includes(masked));
  });
  return !isOfMasked && before().includes(found);
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
  const looked = plan.values.flatMap((value) =>
    value.search === 'not' ? [] : probesOf(value).flatMap((probe) => (kept.includes(probe) ? [] : [{ value, probe }])),
  );
  const covered = plan.unseen.map((text) => compact(text).slice(0, LONGEST)).filter(isOfItsOwn);
  const gone = source.passages
    .filter(mustGo)
    .map(({ text }) => ({ text, probe: compact(text).slice(0, LONGEST) }))
    .filter(({ probe }) => probe.length >= LEAST);
  const stays = new ProbeFinder(new Set([...looked, ...gone].map(({ probe }) => probe).concat(covered))).in(seen);
  for (const { value, probe } of looked) {
    if (value.search === 'everywhere' || !stays.has(probe)) told.set(probe, maskOf(value.rule, value.value));
  }
  for (const probe of plan.words.map(compact)) if (isOfItsOwn(probe)) told.set(probe, HIDDEN_WORDS);
  for (const probe of covered) if (!stays.has(probe)) told.set(probe, HIDDEN_WORDS);
  for (const { text, probe } of gone) {
    if (!stays.has(probe)) told.set(probe, withoutIdentifiers(text.trim()).slice(0, LONGEST));
  }
  return told;
}

/** 自成一体: long enough to stand nowhere by chance: three Chinese signs, or six of any kind. */
export function isOfItsOwn(probe: string): boolean {
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
