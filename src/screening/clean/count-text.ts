import type { Span } from '../hit.ts';
import type { Gathered } from '../passage.ts';
import type { CountedText } from './copy-plan.ts';
import { compact } from './removed-value.ts';

/** 看得见的文字: all that a reader sees of a file, pressed together as it is searched, one passage set apart from the next. */
export function seenText({ passages }: Gathered): string {
  return compact(
    passages
      .filter(({ hiddenBy }) => hiddenBy === null)
      .map(({ text }) => text)
      .join('\u0001'),
  );
}

/** How often a text stands in another. */
export function countIn(seen: string, text: string): number {
  return text === '' ? 0 : seen.split(text).length - 1;
}

/** 还剩几处: of each text that was taken from some places, how often it may still be seen in a copy. */
export function leftAfter(
  taken: readonly { readonly span: Pick<Span, 'passage'>; readonly text: string }[],
  gathered: Gathered,
): readonly CountedText[] {
  const counts = new Map<string, number>();
  for (const { span, text } of taken) {
    const seen = gathered.passages[span.passage]?.hiddenBy === null ? 1 : 0;
    counts.set(compact(text), (counts.get(compact(text)) ?? 0) + seen);
  }
  const seen = counts.size === 0 ? '' : seenText(gathered);
  return [...counts].map(([text, count]) => ({ text, most: Math.max(0, countIn(seen, text) - count) }));
}
