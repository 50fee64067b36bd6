import type { ScreeningRule } from '../finding.ts';
import { fold } from '../fold.ts';

/**
 * 去除的内容: a value that a clean copy no longer has. `everywhere`: nowhere may it stand. `unseen`: it may stand where the rules saw it and let it pass, as the
 * telephone of a body does.
 */
export type RemovedValue = {
  readonly rule: ScreeningRule;
  readonly value: string;
  readonly search: 'everywhere' | 'unseen' | 'not';
};

/** Of an identity number neither the first so many nor the last so many characters may stand together. */
const FIRST_OF_IDENTITY = 14;
const LAST_OF_IDENTITY = 12;

/** Shorter texts stand in other words by chance. */
const LEAST = 6;

/** 压紧: a text without what may stand between its signs, so that a value is found however it is set apart. */
export function compact(text: string): string {
  return fold(text)
    .replaceAll(/[\s\u200B-\u200D\u2060\uFEFF\u00AD.·_\-‐-―−－,，]/gu, '')
    .toUpperCase();
}

/** What is looked for of a value: stretches that tell it. */
export function probesOf({ rule, value }: Pick<RemovedValue, 'rule' | 'value'>): readonly string[] {
  const whole = compact(value);
  if (rule === 'resident_id' && whole.length > FIRST_OF_IDENTITY) {
    return [whole.slice(0, FIRST_OF_IDENTITY), whole.slice(-LAST_OF_IDENTITY)];
  }
  const bare = rule === 'mobile_phone' ? whole.slice(-11) : whole;
  return bare.length < LEAST ? [] : [bare];
}
