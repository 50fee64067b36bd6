import type { TextLine } from '../report.ts';

const CHINESE_FIGURES = '零一二三四五六七八九';

/**
 * 报告年度: the year the report is of: the title's, else the statistics period's, else the one named with the report itself, else the
 * year the text speaks of most. Years in document numbers and in names of other documents do not count. Null when no year is named.
 */
export function yearOf(title: string | null, lines: readonly Pick<TextLine, 'text'>[]): number | null {
  const texts = lines.map(({ text }) => text.normalize('NFKC'));
  return (
    (title === null ? null : yearIn(title)) ??
    first(texts, PERIOD) ??
    first(texts, NAMED_WITH_REPORT) ??
    mostNamed(texts)
  );
}

/** The first year in a title: `2023年`, `2023`, `二〇二三年`. */
export function yearIn(text: string): number | null {
  const plain = text.normalize('NFKC');
  const figures = /(?<!\d)(20[0-4]\d)(?!\d)(?=年|\D)/u.exec(plain)?.[1];
  if (figures) return Number(figures);
  const chinese = /二[〇零○Oo0][一二三四][〇零○Oo0一二三四五六七八九]/u.exec(plain)?.[0];
  if (!chinese) return null;
  return Number([...chinese].map((character) => Math.max(0, CHINESE_FIGURES.indexOf(character))).join(''));
}

const PERIOD = /(20\d\d)年1月1日?(?:起)?(?:至|到|—|-|~|－)+(?:20\d\d年)?12月/u;
const NAMED_WITH_REPORT = /(20\d\d)年?度?.{0,30}(?:政府|政务)?信息公开(?:工作)?(?:年度)?(?:报告|年报|工作报告)/u;

function first(texts: readonly string[], pattern: RegExp): number | null {
  for (const text of texts) {
    const year = pattern.exec(withoutCitations(text))?.[1];
    if (year) return Number(year);
  }
  return null;
}

const withoutCitations = (text: string): string =>
  text.replace(/\s+/gu, '').replace(/[[(〔【]20\d\d[\])〕】]\d*号?/gu, '');

function mostNamed(texts: readonly string[]): number | null {
  const counts = new Map<number, number>();
  for (const text of texts) {
    for (const [, year] of withoutCitations(text)
      .replace(/《[^》]*》/gu, '')
      .matchAll(/(?<!\d)(20[0-4]\d)年/gu)) {
      counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
    }
  }
  const ranked = [...counts].toSorted(
    ([year, count], [otherYear, otherCount]) => otherCount - count || otherYear - year,
  );
  return ranked[0]?.[0] ?? null;
}
