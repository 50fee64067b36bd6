import { day } from '../../../src/base/day.ts';
import { ACTS, type ActKey, ARTICLES, isInForce, readPlace } from '../../../src/law/regulation/index.ts';

/** 条文的问题. */
export const REGULATION_QUESTIONS = {
  in_force: ({ act, article, on }: { act: ActKey; article?: number; on: string }) => {
    const rule = article === undefined ? ACTS[act] : ARTICLES.find(({ number }) => number === article);
    return { holds: rule === undefined ? null : isInForce(rule.inForce, day(on)) };
  },
  place: (text: string) => ({ place: readPlace(text) }),
};
