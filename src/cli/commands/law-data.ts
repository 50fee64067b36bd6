import { ACTS, type Article, ARTICLES, type CitedRule, type Entry, sayCites } from '../../law/regulation/index.ts';

/** 条文说明 as one JSON value: an article is one object, a rule of another act one, several rules an array. */
export function entryData(entry: Entry) {
  if (entry.kind === 'article') return { ...articleData(entry.article), related: entry.related.map(ruleData) };
  const rules = entry.rules.map(ruleData);
  return rules.length === 1 ? rules[0] : rules;
}

/** 条文目录 as one JSON value: every article, without the rules read beside it. */
export function listData() {
  return ARTICLES.map(articleData);
}

function articleData({ number, chapter, heading, inForce, does, where, why }: Article) {
  return {
    act: ACTS.regulation.title,
    article: number,
    cite: sayCites([{ article: number }]),
    chapter,
    heading,
    in_force: inForce,
    does,
    where,
    not_modelled: why,
  };
}

function ruleData({ act, article, goesWith, rules, where, why }: CitedRule) {
  return {
    act: ACTS[act].title,
    article,
    cite: sayCites([article === null ? { act } : { act, article }]),
    in_force: ACTS[act].inForce,
    rules,
    where,
    not_modelled: why,
    goes_with: goesWith,
  };
}
