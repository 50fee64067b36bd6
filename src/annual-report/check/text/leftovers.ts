import type { Place } from '../../../base/paper.ts';

/** A thing that should not stand in a text: what stands there, and where. */
export type Leftover = { readonly said: string; readonly text: string; readonly place: Place | null };

/** The patterns that match anything at all in these paragraphs: one look each, because nearly every report has none. */
export function presentIn(
  paragraphs: readonly { readonly text: string }[],
  patterns: readonly RegExp[],
): readonly RegExp[] {
  const whole = paragraphs.map(({ text }) => text).join('\n');
  return patterns.filter((pattern) => whole.search(pattern) >= 0);
}

/** Equal ones are one, with their number, in the order in which they first stand. */
export function gathered(leftovers: readonly Leftover[]): readonly (Leftover & { readonly count: number })[] {
  const found = new Map<string, Leftover & { count: number }>();
  for (const each of leftovers) {
    const before = found.get(each.said);
    if (before === undefined) found.set(each.said, { ...each, count: 1 });
    else before.count += 1;
  }
  return [...found.values()];
}

/** （共3处） where a thing stands more than once. */
export function times(count: number): { readonly zh: string; readonly en: string } {
  return count > 1 ? { zh: `（共${count}处）`, en: ` (${count} times)` } : { zh: '', en: '' };
}
