import { expect, test } from 'vitest';
import { day } from '../../base/day.ts';
import { GROUNDS_OF_ARTICLES_14_TO_16 } from '../attribute/index.ts';
import { OUTCOME_KEYS, OUTCOMES } from '../outcome/index.ts';
import { RECONSIDERATION_FIRST, RECONSIDERATION_TERMS, SUIT_TERMS } from './terms.data.ts';
import { remedyFor, DEFENDANTS, REPLY_NAMES } from './index.ts';

const SETTINGS = {
  replyName: 'department',
  organs: { department: '某县人民政府' },
  courts: { department: '某县人民法院' },
} as const;

test.each(OUTCOME_KEYS)('%s has a clause without a hole exactly if it is a decision', (outcome) => {
  const remedy = remedyFor({ outcome }, day('2025-01-02'), SETTINGS);
  if (!remedy.ok) throw new Error(remedy.reason.kind);
  expect(remedy.value.kind !== 'none').toBe(OUTCOMES[outcome].isDecision);
  if (remedy.value.kind === 'none') return;
  for (const { zh } of remedy.value.clauses) expect(zh).not.toMatch(/[{}]|undefined|null/u);
});

test('reconsideration comes first for the grounds of articles 14 to 16 and for no other', () => {
  expect(RECONSIDERATION_FIRST.map(({ grounds }) => grounds)).toEqual([GROUNDS_OF_ARTICLES_14_TO_16]);
});

test.each([
  ['reconsideration', RECONSIDERATION_TERMS],
  ['suit', SUIT_TERMS],
])('the terms of %s follow one another without a gap, the last one open', (_name, terms) => {
  expect(terms.map(({ to }) => to)).toEqual([...terms.slice(1).map(({ from }) => from), null]);
});

test('a day before the law of 1999 is a problem, not a clause', () => {
  expect(remedyFor({ outcome: 'disclosed' }, day('1999-09-30'), SETTINGS)).toEqual({
    ok: false,
    reason: { kind: 'before_the_law' },
  });
});

test('each name in which a reply is made has its defendant', () => {
  expect(Object.keys(DEFENDANTS)).toEqual(REPLY_NAMES);
});
