import { numberOfNumerals } from './figures.ts';
import type { Report } from '../../report.ts';

/** 报告年度: the year in the title, else the year the report was read with. */
export function reportYear(report: Report): number | null {
  return yearInTitle(report.title) ?? report.year;
}

/** The year that a title names, in Arabic figures or as 二〇二三年. */
export function yearInTitle(title: string | null): number | null {
  const folded = (title ?? '').replaceAll(/\s/gu, '').normalize('NFKC');
  const digits = /(?<!\d)(20\d{2})(?!\d)/u.exec(folded)?.[1];
  if (digits !== undefined) return Number(digits);
  const numerals = /[二贰]([〇○０0零Ｏ])([〇○零一二三四五六七八九])([〇○零一二三四五六七八九])年/u.exec(folded);
  if (numerals === null) return null;
  const [tens, ones] = [numerals[2], numerals[3]].map((sign) => numberOfNumerals((sign ?? '').replace('○', '零')));
  return 2000 + (tens ?? 0) * 10 + (ones ?? 0);
}
