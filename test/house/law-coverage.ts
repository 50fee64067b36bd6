import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Words } from '../../src/base/words.ts';
import {
  ACTS,
  type ActKey,
  ARTICLES,
  CHAPTERS,
  chineseNumber,
  CITED_ACTS,
  CITED_RULES,
  type Place,
  readPlace,
  sayCites,
} from '../../src/law/regulation/index.ts';

/** 案例文件: one file of worked cases, the article it is about and others that it shows too. */
export type CaseFile = {
  readonly file: string;
  readonly article: string;
  readonly also: readonly string[];
  readonly cases: number;
};

/** Every file of worked cases, by name. */
export function readCaseFiles(): readonly CaseFile[] {
  const folder = new URL('../statute/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((file) => {
      const { article, also, cases } = parse(readFileSync(new URL(file, folder), 'utf8')) as {
        article: unknown;
        also?: readonly unknown[];
        cases: readonly unknown[];
      };
      return { file, article: String(article), also: (also ?? []).map(String), cases: cases.length };
    });
}

/** 未对应的引用: what files of worked cases name that is neither an article nor a cited rule. */
export function strayReferences(files: readonly CaseFile[]): readonly string[] {
  return files.flatMap(({ file, article, also }) =>
    [article, ...also].filter((named) => !readPlaces(named).every(isKnown)).map((named) => `${file}: ${named}`),
  );
}

/** 逐条实现情况: `docs/law-coverage.md` as a whole. The script that writes it and the test of drift both call this. */
export function lawCoverage(files: readonly CaseFile[]): string {
  const placed = files.map((one) => ({ ...one, places: [one.article, ...one.also].flatMap(readPlaces) }));
  const modelled = ARTICLES.filter(({ why }) => why === null).length;
  const rules = CITED_RULES.filter(({ why }) => why === null).length;
  const cases = files.reduce((sum, file) => sum + file.cases, 0);
  return `${[
    '# 条例逐条实现情况 · Coverage of the Regulation',
    '',
    `《${ACTS.regulation.title}》（${ACTS.regulation.number}）${ARTICLES.length} 条，实现 ${modelled} 条；引用其他规定 ${CITED_RULES.length} 项，实现 ${rules} 项；案例 ${cases} 个，在 \`test/statute\`。`,
    '',
    `Of ${ARTICLES.length} articles ${modelled} are implemented, of ${CITED_RULES.length} rules of other acts ${rules}; there are ${cases} worked cases in \`test/statute\`.`,
    '',
    '由 `npm run law-coverage` 生成，不手工修改。Generated; edit the data under `src/law/regulation` instead.',
    ...CHAPTERS.flatMap(({ number, title }) => [
      '',
      `## 第${chineseNumber(number)}章 ${title.zh} · ${title.en}`,
      '',
      ...TABLE_HEAD,
      ...ARTICLES.filter(({ chapter }) => chapter === number).map((article) =>
        row(
          `第${chineseNumber(article.number)}条 · ${article.number}`,
          article.heading,
          article,
          casesOf({ act: 'regulation', article: article.number }, placed),
        ),
      ),
    ]),
    '',
    '## 其他规定 · Rules of other acts',
    ...CITED_ACTS.flatMap((act) => [
      '',
      `### ${ACTS[act].short.zh} · ${ACTS[act].short.en}`,
      '',
      ...TABLE_HEAD,
      ...CITED_RULES.filter((rule) => rule.act === act).map((rule) =>
        row(ruleName(act, rule.article), rule.rules, rule, casesOf({ act, article: rule.article }, placed)),
      ),
    ]),
  ].join('\n')}\n`;
}

/** How the first cell of a rule's line reads. */
export function ruleName(act: ActKey, article: number | null): string {
  return article === null ? sayCites([{ act }]).zh : sayCites([{ act, article }]).zh;
}

const TABLE_HEAD = ['| 条文 | 内容 | 实现 | 案例 | 没有实现的原因 |', '| --- | --- | --- | --- | --- |'];

type Implemented = { readonly where: readonly string[]; readonly why: Words | null };

function row(name: string, content: Words, { where, why }: Implemented, cases: string): string {
  const places = where.map((path) => `\`${path}\``).join('<br>');
  return `| ${name} | ${both(content)} | ${places || '—'} | ${cases || '—'} | ${why === null ? '' : both(why)} |`;
}

function both({ zh, en }: Words): string {
  return `${zh}<br>${en}`;
}

type PlacedFile = CaseFile & { readonly places: readonly (Place | null)[] };

function casesOf(place: Place, files: readonly PlacedFile[]): string {
  return files
    .filter(({ places }) => places.some((named) => isSame(named, place)))
    .map(({ file, cases }) => `${file} ${cases}`)
    .join('<br>');
}

/** 第十五条、第三十二条: several places in one text; one that names no act is of the act before it. */
function readPlaces(text: string): readonly (Place | null)[] {
  const places: (Place | null)[] = [];
  for (const part of text.split(/[、，；,;]/u)) {
    const place = readPlace(part);
    const before = places.at(-1);
    const isBare = place?.act === 'regulation' && /^第?[\d一二三四五六七八九十百]/u.test(part.trim());
    places.push(isBare && before ? { ...place, act: before.act } : place);
  }
  return places;
}

/** A document that is kept whole is meant by any of its articles. */
function isSame(named: Place | null, { act, article }: Place): boolean {
  if (named?.act !== act) return false;
  return named.article === article || (article === null && !CITED_RULES.some((rule) => isOf(rule, act, named.article)));
}

function isOf(rule: { act: ActKey; article: number | null }, act: ActKey, article: number | null): boolean {
  return rule.act === act && rule.article === article;
}

function isKnown(named: Place | null): boolean {
  if (named === null) return false;
  if (named.act === 'regulation') return ARTICLES.some(({ number }) => number === named.article);
  return CITED_RULES.some(({ act, article }) => isSame(named, { act, article }));
}
