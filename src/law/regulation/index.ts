export { type Act, type ActKey, ACTS } from './acts.data.ts';
export { DISCLOSURE_SYSTEMS } from './disclosure-systems.data.ts';
export { type Article, ARTICLES, type Chapter, CHAPTERS } from './articles.data.ts';
export { type Cite, chineseNumber, sayCites } from './cite.ts';
export { CITED_RULES, type CitedRule } from './cited-rules.data.ts';
export { CITED_ACTS, type Entry, findEntry, type NoEntry } from './find-entry.ts';
export { type InForce, isInForce } from './in-force.ts';
export type { Policy, PolicyChoices } from './policy.ts';
export { type Place, readPlace } from './read-place.ts';
