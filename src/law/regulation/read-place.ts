import { ACTS, type ActKey } from './acts.data.ts';
import { readChineseNumber } from './cite.ts';

/** 条文位置: an act and an article of it; `article` is null where the act alone is named. */
export type Place = { readonly act: ActKey; readonly article: number | null };

/**
 * 读引用: 33, 第三十三条, 三十三, 条例33, 行政复议法第二十条, 复议法20, 国办函〔2020〕109号, 109号第四条. A paragraph or item behind the article is
 * read over. Null where no act or article is named so.
 */
export function readPlace(text: string): Place | null {
  const asked = fold(text);
  const named = names().find(({ name }) => asked.startsWith(name));
  const rest = named === undefined ? asked : asked.slice(named.name.length);
  const act = named?.act ?? 'regulation';
  if (rest === '' || TABLE.test(rest)) return named === undefined ? null : { act, article: null };
  const written = ARTICLE.exec(rest)?.groups?.['number'];
  if (written === undefined) return null;
  const article = /^\d/u.test(written) ? Number(written) : readChineseNumber(written);
  return article === null || article === 0 ? null : { act, article };
}

/** A table of a form (年度报告格式表三): the form is meant whole. */
const TABLE = /^表[一二三四\d]$/u;

/** An article, with the paragraph and item that may follow it. */
const ARTICLE =
  /^(?:articles?|arts?\.?)?第?(?<number>\d{1,4}|[一二三四五六七八九十百千零]{1,9})条?(?:第?[（(]?[一二三四五六七八九十\d]{1,3}[)）]?[款项]?){0,2}$/u;

/** Every name of every act, the longest first, so that 行政复议法 is not taken for a shorter name. Made when asked: most runs never need it. */
function names(): readonly { readonly name: string; readonly act: ActKey }[] {
  return (Object.keys(ACTS) as ActKey[])
    .flatMap((act) => {
      const { title, short, number, aliases } = ACTS[act];
      return [title, short.zh, short.en, ...(number === null ? [] : [number]), ...aliases].map((name) => ({
        name: fold(name),
        act,
      }));
    })
    .sort((one, other) => other.name.length - one.name.length);
}

/** Width, blanks, title marks and the brackets of a year are written in many ways and mean one. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s《》]/gu, '')
    .replaceAll(/[[(【﹝〔]((?:19|20)\d{2})[\])】﹞〕]/gu, '〔$1〕')
    .replace(/^中华人民共和国/u, '');
}
