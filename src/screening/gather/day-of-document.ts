import { parseDay } from '../../base/day.ts';
import type { Passage } from '../passage.ts';

/** 文件日期: the day that a document bears: 成文日期 or 发布日期 in its head, else the last line that is nothing but a day. Null where it tells none. */
export function dayOfDocument(passages: readonly Passage[]): string | null {
  for (const { text } of passages.slice(0, 60)) {
    const told = LABELLED.exec(text.replaceAll(/\s/gu, ''));
    if (told !== null) return dayIn(told[1] ?? '');
  }
  const last = passages.slice(-200).filter((passage, at, all) => isLineOfItsOwn(passage, all[at - 1], all[at + 1]));
  for (const { text } of last.toReversed()) {
    const day = dayIn(text.replaceAll(/\s/gu, ''));
    if (day !== null) return day;
  }
  return null;
}

/** A day in a table is told of what the table lists; one alone in its row is the document's. */
function isLineOfItsOwn({ cell, text }: Passage, before: Passage | undefined, after: Passage | undefined): boolean {
  if (text.length > 20) return false;
  const isBeside = (other: Passage | undefined): boolean =>
    cell !== null && other?.cell?.table === cell.table && other.cell.row === cell.row && other.text.trim() !== '';
  return !isBeside(before) && !isBeside(after);
}

const LABELLED =
  /(?:成文日期|发布日期|印发日期|发文日期|公开日期|公示日期)[:：]?(\d{4}[-年./]\d{1,2}[-月./]\d{1,2}日?)/u;

function dayIn(text: string): string | null {
  const [, year = '', month = '', date = ''] = /^(.{4})[-年./](.{1,3})[-月./](.{1,3}?)日?$/u.exec(text) ?? [];
  return parseDay(`${[...year].map(figureOf).join('')}-${two(month)}-${two(date)}`);
}

const FIGURES = '〇一二三四五六七八九';

function figureOf(character: string): string {
  const at = FIGURES.indexOf(character === '零' || character === '○' ? '〇' : character);
  return at < 0 ? character : String(at);
}

/** A month or a day in two figures: 5, 五, 十, 十二, 二十, 二十三. */
function two(written: string): string {
  const [, tens, ones = ''] = /^(.?)十(.?)$/u.exec(written) ?? [];
  if (tens === undefined) return [...written].map(figureOf).join('').padStart(2, '0');
  return `${tens === '' ? '1' : figureOf(tens)}${ones === '' ? '0' : figureOf(ones)}`;
}
