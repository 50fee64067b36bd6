import type { Words } from '../../../base/words.ts';
import type { Finding } from '../../finding.ts';
import type { Report } from '../../report.ts';
import type { Checked, Rule } from '../rule.ts';
import { textFinding } from './text-finding.ts';

/** 与上年雷同: whether a section was taken over from last year's report nearly word for word. */
export const similarText: Rule = { id: 'SIMILAR', check };

const SECTIONS: readonly { readonly key: keyof Report['sections']; readonly name: Words }[] = [
  { key: 'overview', name: { zh: '第一部分“总体情况”', en: 'Section one' } },
  { key: 'problems', name: { zh: '第五部分“存在的主要问题及改进情况”', en: 'Section five' } },
  { key: 'other_matters', name: { zh: '第六部分“其他需要报告的事项”', en: 'Section six' } },
];

function check({ reading, previous, form }: Checked): readonly Finding[] {
  if (previous === null) return [];
  return SECTIONS.flatMap(({ key, name }) => {
    const likeness = likenessOf(reading.report.sections[key], previous.report.sections[key]);
    if (likeness === null || likeness.share < SHARE_WORTH_A_LOOK) return [];
    const percent = Math.round(likeness.share * 100);
    return [
      textFinding({
        rule: similarText.id,
        severity: 'notice',
        message: {
          zh: `${name.zh}与上年相同${percent}%：${likeness.paragraphs}段中${likeness.alike}段几乎逐字相同`,
          en: `${name.en} is ${percent}% the same as last year: ${likeness.alike} of ${likeness.paragraphs} paragraphs nearly word for word`,
        },
        basis: form.notice.number,
        text: likeness.first,
        place:
          reading.lines.find(({ text }) => text.trim() !== '' && likeness.first.includes(text.trim()))?.place ?? null,
      }),
    ];
  });
}

const SHARE_WORTH_A_LOOK = 0.6;
const ALIKE = 0.85;
/** Shorter paragraphs (headings, 无) are alike in all reports. */
const SHORTEST = 20;
/** No section of a report is as long; what goes beyond is not compared. */
const LONGEST = 20_000;

type Likeness = { readonly share: number; readonly alike: number; readonly paragraphs: number; readonly first: string };

function likenessOf(now: string | null, before: string | null): Likeness | null {
  const mine = paragraphsIn(now);
  const theirs = paragraphsIn(before);
  if (mine.length === 0 || theirs.length === 0) return null;
  const index = indexOf(theirs);
  const alike = mine.filter(({ grams }) => isLikeAny(grams, theirs, index));
  return {
    share: lengthOf(alike) / lengthOf(mine),
    alike: alike.length,
    paragraphs: mine.length,
    first: alike[0]?.text ?? '',
  };
}

function lengthOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}

type Paragraph = { readonly text: string; readonly grams: ReadonlySet<string> };

function paragraphsIn(section: string | null): readonly Paragraph[] {
  return (section ?? '')
    .slice(0, LONGEST)
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text.length >= SHORTEST)
    .map((text) => ({ text, grams: gramsOf(text) }));
}

/** Figures and years are the first thing that changes, so they are masked. */
function gramsOf(text: string): ReadonlySet<string> {
  const masked = text.replaceAll(/[\s\p{P}]/gu, '').replaceAll(/[\d０-９]+/gu, '#');
  const grams = new Set<string>();
  for (let start = 0; start + 3 <= masked.length; start += 1) grams.add(masked.slice(start, start + 3));
  return grams;
}

/** Gram → paragraphs that hold it, so that only paragraphs with something in common are weighed. */
function indexOf(paragraphs: readonly Paragraph[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [number, { grams }] of paragraphs.entries()) {
    for (const gram of grams) {
      const holders = index.get(gram);
      if (holders === undefined) index.set(gram, [number]);
      else holders.push(number);
    }
  }
  return index;
}

function isLikeAny(
  grams: ReadonlySet<string>,
  others: readonly Paragraph[],
  index: ReadonlyMap<string, readonly number[]>,
): boolean {
  const shared = new Map<number, number>();
  for (const gram of grams) {
    for (const other of index.get(gram) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  return [...shared].some(([other, count]) => (2 * count) / (grams.size + (others[other]?.grams.size ?? 0)) >= ALIKE);
}
