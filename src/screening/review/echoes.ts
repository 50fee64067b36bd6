import { compact } from '../clean/removed-value.ts';
import type { Span } from '../hit.ts';
import type { Gathered, Passage } from '../passage.ts';

/** Shorter texts stand in many places by chance. */
const LEAST = 6;
const LEAST_HAN = 3;

/**
 * 别处的副本: where an office file says once more what one of its cells says, without a person choosing to: in the values that a chart keeps, and in places that
 * nobody sees. Who covers the cell means these too.
 */
export function echoesOf(text: string, gathered: Gathered): readonly Span[] {
  const probe = compact(text);
  if (probe.length < LEAST && (probe.match(/\p{Script=Han}/gu)?.length ?? 0) < LEAST_HAN) return [];
  return gathered.passages.flatMap((passage, index) => (isAside(passage) ? linesLike(passage.text, probe, index) : []));
}

function isAside({ hiddenBy, place }: Passage): boolean {
  return hiddenBy !== null || /(?:^| > )图[表示]\d+$/u.test(place);
}

function linesLike(text: string, probe: string, passage: number): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (compact(line) === probe) spans.push({ passage, start, end: start + line.length });
    start += line.length + 1;
  }
  return spans;
}
