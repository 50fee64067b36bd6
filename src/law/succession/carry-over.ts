import { isEnd, type Succession } from './succession.ts';

/**
 * 上年结转的来源: the bodies whose row 四 of last year makes up this body's row 二 of this year: itself, and every body that ended into it in the
 * course of the year, directly or through another. In the order found, itself first.
 */
export function carryOverSources(history: readonly Succession[], agency: string, year: number): readonly string[] {
  const ended = history.filter((one) => isEnd(one) && one.on.startsWith(`${year}-`));
  const sources = [agency];
  for (const source of sources) {
    for (const { fromAgency } of ended.filter(({ toAgency }) => toAgency === source)) {
      if (!sources.includes(fromAgency)) sources.push(fromAgency);
    }
  }
  return sources;
}
