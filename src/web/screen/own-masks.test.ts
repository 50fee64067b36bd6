import { describe, expect, test } from 'vitest';
import { decidedOf } from './decided-of.ts';
import { ownRows, withoutRow } from './own-masks.ts';

const TYPED = new Map([
  ['choice.a-1', 'mask'],
  ['words.1.text', '示例小区'],
  ['words.2.text', ''],
  ['words.3.text', '示例路'],
  ['words.3.ground', 'trade_secret'],
  ['box.1.sheet', 'p2'],
  ['box.1.left', '１０'],
  ['box.1.top', '20.5'],
  ['box.1.width', '100'],
  ['box.1.height', '12'],
  ['box.2.sheet', 'p1'],
  ['box.2.left', ''],
]);

describe('masks of one’s own', () => {
  test('empty rows are left out, and the others are numbered one after the other', () => {
    expect(ownRows(TYPED).map(({ kind, number }) => `${kind} ${number}`)).toEqual(['words 1', 'words 2', 'box 1']);
  });

  test('full-width figures are figures, and a ground is taken by its key', () => {
    expect(decidedOf({ findings: [] }, TYPED)).toEqual({
      problems: [],
      decided: {
        decisions: [],
        ownMasks: [
          { kind: 'words', words: '示例小区', passage: null, ground: null },
          { kind: 'words', words: '示例路', passage: null, ground: 'trade_secret' },
          { kind: 'box', sheet: 'p2', box: { left: 10, top: 20.5, width: 100, height: 12 }, ground: null },
        ],
      },
    });
  });

  test.each([
    ['one of its numbers is missing', { 'box.1.width': '' }],
    ['one of its numbers is a word', { 'box.1.width': '宽' }],
    ['nothing lies between its sides', { 'box.1.height': '0' }],
  ])('a box stands in the way of a copy where %s', (_, change) => {
    const { decided, problems } = decidedOf({ findings: [] }, new Map([...TYPED, ...Object.entries(change)]));
    expect(problems.map(({ words }) => words.zh)).toEqual(['框要填左、上、宽、高四个数，宽和高大于 0']);
    expect(decided.ownMasks).toHaveLength(2);
  });

  test('a row that is removed takes nothing else with it', () => {
    const kept = withoutRow(TYPED, 'words.1');
    expect(ownRows(kept)).toEqual([
      { kind: 'words', number: 1, text: '示例路', ground: 'trade_secret' },
      { kind: 'box', number: 1, sheet: 'p2', left: '１０', top: '20.5', width: '100', height: '12', ground: '' },
    ]);
    expect(kept.get('choice.a-1')).toBe('mask');
  });
});
