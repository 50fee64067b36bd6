import type { Report } from '../../annual-report/index.ts';
import { cutWords } from './cut-words.ts';

/** PostgreSQL counts places no further, and keeps no more of one word. */
const LAST_PLACE = 16_383;
const MOST_PLACES = 255;
/** Bytes of a word. */
const LONGEST_WORD = 200;

/** 检索词: the words of a report as the text of a `tsvector`, those of the title weighing most. What stands behind the last place that is counted is not found. */
export function wordsOfReport(report: Report): string {
  const places = new Map<string, string[]>();
  const title = cutWords(report.title ?? '');
  const behind = (title.at(-1)?.at ?? 0) + 2;
  for (const { text, at, weight } of [
    ...title.map((word) => ({ ...word, weight: 'A' })),
    ...cutWords(textOfReport(report)).map((word) => ({ text: word.text, at: word.at + behind, weight: '' })),
  ]) {
    if (at > LAST_PLACE || Buffer.byteLength(text) > LONGEST_WORD) continue;
    const known = places.get(text) ?? [];
    if (known.length < MOST_PLACES) known.push(`${at}${weight}`);
    places.set(text, known);
  }
  // Words are letters and figures alone, so that nothing in them has to be escaped.
  return [...places].map(([text, at]) => `'${text}':${at.join(',')}`).join(' ');
}

/** All that a report says in words. */
export function textOfReport({ opening, sections, beside_tables: beside, closing }: Report): string {
  return [
    opening,
    sections.overview,
    beside?.proactive,
    beside?.applications,
    beside?.disputes,
    sections.problems,
    sections.other_matters,
    closing,
  ]
    .filter((text) => text !== undefined && text !== null && text !== '')
    .join('\n');
}
