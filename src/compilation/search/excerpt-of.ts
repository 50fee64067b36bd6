import type { Report } from '../../annual-report/index.ts';
import { folded } from './cut-words.ts';
import { termsOf } from './query-of.ts';
import { textOfReport } from './words-of-report.ts';

/** 摘录: a piece of the text around the place where it was found; `hit` marks what was searched for. */
export type ExcerptPiece = { readonly text: string; readonly hit: boolean };

/** Signs before the first place, and of the whole. */
const BEFORE = 30;
const LONG = 110;

/** 检索摘录: where a report says what was asked for; its beginning where the words stand in the title alone. */
export function excerptOf(report: Report, question: string): readonly ExcerptPiece[] {
  const text = textOfReport(report).replaceAll(/\s+/gu, ' ');
  const lower = folded(text);
  // Some signs become several when they are folded: then places in the one are none in the other.
  if (lower.length !== text.length) return [{ text: text.slice(0, LONG), hit: false }];
  const terms = termsOf(question).map(folded);
  const places = terms.map((term) => lower.indexOf(term)).filter((at) => at >= 0);
  const from = Math.max(0, (places.length === 0 ? 0 : Math.min(...places)) - BEFORE);
  return pieces({ text: text.slice(from, from + LONG), lower: lower.slice(from, from + LONG) }, terms);
}

function pieces(
  { text, lower }: { readonly text: string; readonly lower: string },
  terms: readonly string[],
): readonly ExcerptPiece[] {
  const isHit = Array.from({ length: text.length }, () => false);
  for (const term of terms) {
    for (let at = lower.indexOf(term); at >= 0; at = lower.indexOf(term, at + term.length)) {
      isHit.fill(true, at, at + term.length);
    }
  }
  const found: { text: string; hit: boolean }[] = [];
  for (const [index, hit] of isHit.entries()) {
    const last = found.at(-1);
    if (last?.hit === hit) last.text += text.charAt(index);
    else found.push({ text: text.charAt(index), hit });
  }
  return found;
}
