import type { Language } from '../../base/words.ts';
import {
  type Article,
  ACTS,
  ARTICLES,
  CHAPTERS,
  chineseNumber,
  CITED_ACTS,
  CITED_RULES,
  type CitedRule,
  type Entry,
  type InForce,
  sayCites,
} from '../../law/regulation/index.ts';

/** 条文说明 for people: one article with the rules read beside it, or the rules of another act. */
export function entryText(entry: Entry, language: Language): string {
  return entry.kind === 'article'
    ? articleText(entry.article, entry.related, language)
    : [actHead(entry.act, language), ...entry.rules.map((rule) => `\n${ruleText(rule, language)}`)].join('\n');
}

/** 条文目录 for people: the articles chapter by chapter, then the rules of other acts. */
export function listText(language: Language): string {
  const chapters = CHAPTERS.flatMap(({ number, title }) => [
    '',
    language === 'zh' ? `第${chineseNumber(number)}章 ${title.zh}` : `Chapter ${number}: ${title.en}`,
    ...ARTICLES.filter(({ chapter }) => chapter === number).map(
      (article) =>
        `  ${String(article.number).padStart(2)}  ${article.heading[language]}${article.why === null ? '' : language === 'zh' ? '（没有实现）' : ' (not modelled)'}`,
    ),
  ]);
  const others = CITED_ACTS.map((act) => {
    const kept = CITED_RULES.filter((rule) => rule.act === act).map(({ article }) => article);
    const short = ACTS[act].short[language];
    if (kept.every((article) => article === null)) return `  ${short}`;
    const rest = language === 'zh' ? '其余各条' : 'the rest';
    return `  ${short}${colon(language)}${kept.map((article) => article ?? rest).join(language === 'zh' ? '、' : ', ')}`;
  });
  return [
    actHead('regulation', language),
    ...chapters,
    '',
    language === 'zh'
      ? '引用的其他规定（例：gongkai law 复议法20）'
      : 'Rules of other acts (e.g. gongkai law 复议法20)',
    ...others,
  ].join('\n');
}

function articleText(article: Article, related: readonly CitedRule[], language: Language): string {
  const { number, heading, does, inForce } = article;
  const beside = related.map((rule) => `  ${citeOf(rule, language)}${colon(language)}${rule.rules[language]}`);
  return [
    `${sayCites([{ article: number }])[language]}  ${heading[language]}`,
    sayInForce(inForce, language),
    '',
    `${language === 'zh' ? '本程序：' : 'This program: '}${does[language]}`,
    doneText(article, language),
    ...(beside.length === 0 ? [] : ['', language === 'zh' ? '相关规定：' : 'Read beside it:', ...beside]),
  ].join('\n');
}

function ruleText(rule: CitedRule, language: Language): string {
  const beside = sayCites(rule.goesWith.map((article) => ({ article })))[language];
  return [
    `${citeOf(rule, language)}${colon(language)}${rule.rules[language]}`,
    `  ${doneText(rule, language)}`,
    `  ${language === 'zh' ? '对应：' : 'Goes with: '}${beside}`,
  ].join('\n');
}

function actHead(act: CitedRule['act'], language: Language): string {
  const { title, short, number, inForce, note } = ACTS[act];
  const named =
    language === 'zh'
      ? `《${title}》${number === null || number === title ? '' : `（${number}）`}`
      : `${short.en} (《${title}》)`;
  const noted = note === null ? '' : language === 'zh' ? `（${note.zh}）` : ` (${note.en})`;
  return `${named}\n${sayInForce(inForce, language)}${noted}`;
}

function sayInForce({ from, to }: InForce, language: Language): string {
  const since =
    from === null
      ? { zh: '施行日期不详', en: 'first day of force not known' }
      : { zh: `${from} 起施行`, en: `in force from ${from}` };
  if (to === null) return since[language];
  return language === 'zh' ? `${since.zh}，${to} 起停止` : `${since.en}, no more from ${to}`;
}

function doneText({ where, why }: Pick<Article, 'where' | 'why'>, language: Language): string {
  if (why !== null) return language === 'zh' ? `没有实现：${why.zh}` : `Not modelled: ${why.en}`;
  return language === 'zh' ? `实现：${where.join('、')}` : `Implemented in: ${where.join(', ')}`;
}

function citeOf({ act, article }: CitedRule, language: Language): string {
  return sayCites([article === null ? { act } : { act, article }])[language];
}

const colon = (language: Language) => (language === 'zh' ? '：' : ': ');
