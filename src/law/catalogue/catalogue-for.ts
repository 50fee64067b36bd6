import type { AgencyLevel } from '../attribute/index.ts';
import { ITEMS_OF_ARTICLE_20, ITEMS_OF_ARTICLE_21, type CatalogueItem } from './items.data.ts';

/**
 * 法定主动公开内容: the items that a body of this level must have in its catalogue (articles 20 and 21). With a year, those in force on some day
 * of it; without, those in force now. Empty for years before the regulation.
 */
export function catalogueFor(level: AgencyLevel, year?: number): readonly CatalogueItem[] {
  return [...ITEMS_OF_ARTICLE_20, ...ITEMS_OF_ARTICLE_21].filter(
    (item) => item.levels.includes(level) && (year === undefined ? item.to === null : isInForceIn(item, year)),
  );
}

function isInForceIn({ from, to }: CatalogueItem, year: number): boolean {
  return Number(from.slice(0, 4)) <= year && (to === null || `${year}-01-01` < to);
}
