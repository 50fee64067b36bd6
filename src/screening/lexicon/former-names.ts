import { FORMER_NAME } from './bodies.data.ts';
import type { LexiconEntry } from './entry.ts';
import type { FoundWord } from './word-finder.ts';

/** Whether an entry is the name of a body that ended. */
export function isFormerName({ kind, from, note }: LexiconEntry): boolean {
  return kind === 'body' && from !== null && note === FORMER_NAME;
}

/** 旧机关名: a former name is right after 原, in a quoted title, within the number or name of an old act, and in speaking of its own time. */
export function isFormerNameInItsTime(entry: LexiconEntry, text: string, { start, end }: FoundWord): boolean {
  if (!isFormerName(entry) || entry.from === null) return false;
  const before = text.slice(0, start);
  const sentence = /[^。；\n]*$/u.exec(before)?.[0] ?? '';
  if (/原[\p{Script=Han}]{0,12}$/u.test(sentence) || /前身(?:是|为|系)?[\p{Script=Han}]{0,10}$/u.test(sentence))
    return true;
  if (isInTitle(before, text.slice(end))) return true;
  const years = [...sentence.matchAll(/(?:19|20)\d{2}(?=年)/gu)].map(([year]) => Number(year));
  const last = years.at(-1);
  if (last !== undefined && last < Number(entry.from.slice(0, 4))) return true;
  const after = /^[^。；\n]{0,30}/u.exec(text.slice(end))?.[0] ?? '';
  return (
    /^(?:令|公告|文件)?\s?(?:第\d+号|[〔[（(](?:19|20)[01]\d)/u.test(after) || /[（(]现(?:为|更名为)?/u.test(after)
  );
}

function isInTitle(before: string, after: string): boolean {
  return before.lastIndexOf('《') > before.lastIndexOf('》') && after.includes('》');
}
