import { describe, expect, it } from 'vitest';
import { CITED_DOCUMENTS, DOCUMENT_NUMBER } from './citations.ts';
import { FIVE_ASPECTS } from './five-aspects.ts';
import { SHORT_NAMES } from './short-names.ts';
import { STATE_COUNCIL_DEPARTMENTS } from './state-council.ts';
import { WRONG_WORDS } from './wrong-words.ts';

describe('wording', () => {
  it('no right form is itself a wrong one', () => {
    for (const { right } of WRONG_WORDS) {
      for (const { wrong } of WRONG_WORDS) expect(right.search(wrong)).toBe(-1);
    }
  });

  it('no full name ends in a short one', () => {
    const fulls = [...SHORT_NAMES.map(({ full }) => full), ...STATE_COUNCIL_DEPARTMENTS];
    for (const full of fulls) {
      for (const { short } of SHORT_NAMES) expect(short.test(full)).toBe(false);
    }
  });

  it('every known number is written as numbers are', () => {
    for (const { number, code } of CITED_DOCUMENTS) {
      expect([...number.matchAll(DOCUMENT_NUMBER)][0]?.groups?.['code']).toBe(code);
    }
  });

  it('each aspect is told by its own name', () => {
    for (const { name, said } of FIVE_ASPECTS) expect(said.test(name.zh)).toBe(true);
  });
});
