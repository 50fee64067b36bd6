import { expect, test } from 'vitest';
import { readDecided, writeDecided, type Decided } from '../index.ts';

const DECIDED: Decided = {
  decisions: [
    { finding: 'mobile_phone-0123abcd-1', act: 'keep', reason: '对外公布的值班电话', ground: null },
    { finding: 'minor-0123abcd-1', act: 'mask', reason: null, ground: 'child' },
  ],
  ownMasks: [
    { kind: 'box', sheet: '2.p1', box: { left: 1.5, top: 2, width: 30, height: 4 }, ground: 'trade_secret' },
    { kind: 'words', words: '示例丙', passage: null, ground: null },
    { kind: 'words', words: '示例丙', passage: 3, ground: null },
    { kind: 'cell', passage: 0, ground: 'personal_privacy' },
  ],
};

test('what was decided comes back from a page as it was', () => {
  expect(readDecided(writeDecided(DECIDED))).toEqual(DECIDED);
  expect(readDecided('{"decisions":[],"ownMasks":[]}')).toEqual({ decisions: [], ownMasks: [] });
});

const [kept] = DECIDED.decisions;
const [box, words, , cell] = DECIDED.ownMasks;

test.each([
  ['no text', ''],
  ['no list', '{}'],
  ['an act that is none', { decisions: [{ ...kept, act: 'publish' }], ownMasks: [] }],
  ['a reason that is no text', { decisions: [{ ...kept, reason: 7 }], ownMasks: [] }],
  ['a reason without end', { decisions: [{ ...kept, reason: '长'.repeat(501) }], ownMasks: [] }],
  ['a ground that is none', { decisions: [{ ...kept, ground: 'because' }], ownMasks: [] }],
  ['a ground of an object', { decisions: [{ ...kept, ground: '__proto__' }], ownMasks: [] }],
  ['a box without a width', { decisions: [], ownMasks: [{ ...box, box: { left: 1, top: 1, height: 1 } }] }],
  ['a place below nought', { decisions: [], ownMasks: [{ ...cell, passage: -1 }] }],
  ['half a place', { decisions: [], ownMasks: [{ ...words, passage: 0.5 }] }],
  ['a kind that is none', { decisions: [], ownMasks: [{ ...cell, kind: 'page' }] }],
  ['more masks than anybody draws', { decisions: [], ownMasks: Array.from({ length: 501 }, () => cell) }],
])('what a stranger sends instead is not taken: %s', (_, sent) => {
  expect(readDecided(typeof sent === 'string' ? sent : JSON.stringify(sent))).toBeNull();
});
