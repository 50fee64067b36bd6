import { err, ok, type Result } from '../../base/result.ts';
import { ACTS, type ActKey } from './acts.data.ts';
import { ARTICLES, type Article } from './articles.data.ts';
import { CITED_RULES, type CitedRule } from './cited-rules.data.ts';
import { readPlace } from './read-place.ts';

/** 查到的条文: an article of the regulation with the rules read beside it, or the rules of another act. */
export type Entry =
  | { readonly kind: 'article'; readonly article: Article; readonly related: readonly CitedRule[] }
  | { readonly kind: 'rules'; readonly act: ActKey; readonly rules: readonly CitedRule[] };

/** 查不到的原因: why nothing was found: no such name, or the act is known but not the article. `known` are the articles that there are. */
export type NoEntry =
  | { readonly kind: 'unknown_name' }
  | { readonly kind: 'no_article'; readonly act: ActKey; readonly article: number; readonly known: readonly number[] };

/**
 * 查条文: what is kept of the article that a text names (33, 第三十三条, 复议法20, 109号). An act without an article gives all its rules; a
 * document that is kept whole gives the whole, whatever article was asked for. The regulation without an article is no entry: it has 56.
 */
export function findEntry(text: string): Result<Entry, NoEntry> {
  const place = readPlace(text);
  if (place === null || (place.act === 'regulation' && place.article === null)) return err({ kind: 'unknown_name' });
  const { act, article: number } = place;
  if (act === 'regulation') {
    const article = ARTICLES.find((one) => one.number === number);
    if (article !== undefined) {
      return ok({
        kind: 'article',
        article,
        related: CITED_RULES.filter((rule) => rule.goesWith.includes(article.number)),
      });
    }
    return err({ kind: 'no_article', act, article: number ?? 0, known: ARTICLES.map((one) => one.number) });
  }
  const ofAct = CITED_RULES.filter((rule) => rule.act === act);
  const known = ofAct.flatMap((rule) => (rule.article === null ? [] : [rule.article]));
  const rules = number === null || known.length === 0 ? ofAct : ofAct.filter((rule) => rule.article === number);
  if (rules.length > 0) return ok({ kind: 'rules', act, rules });
  return err({ kind: 'no_article', act, article: number ?? 0, known });
}

/** 被引用的法律文件: the acts beside the regulation, in the order of the table. */
export const CITED_ACTS: readonly ActKey[] = (Object.keys(ACTS) as ActKey[]).filter((act) => act !== 'regulation');
