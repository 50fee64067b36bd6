import { describe, expect, test } from 'vitest';
import { readingOfFigures } from '../../test/builders/whole-report.ts';
import { checkReading } from './check/index.ts';
import type { Note } from './report.ts';

const BLANK: Note = {
  rule: 'T2-BLANK',
  table: 'table2',
  row: 'art20_1.rules',
  column: null,
  quote: null,
  text: '由司法局统一填报',
};

const checked = (notes: readonly Note[]) =>
  checkReading(
    readingOfFigures(
      '2021',
      {
        'table2/art20_1.rules/in_force': null,
        'table2/art20_5.administrative_licence/decisions': null,
        'table3/received_this_year/total': 3,
      },
      { notes },
    ),
    null,
  ).findings;

const noted = (notes: readonly Note[]) =>
  checked(notes).flatMap(({ rule, row, note }) => (note === undefined ? [] : [[rule, row, note]]));

describe('a note', () => {
  test('answers the finding of its rule and place, and no other', () => {
    expect(noted([BLANK])).toEqual([['T2-BLANK', 'art20_1.rules', '由司法局统一填报']]);
  });

  test.each([
    ['of another row', { ...BLANK, row: 'art20_6.administrative_penalty' }],
    ['of another rule', { ...BLANK, rule: 'T2-NONNEG' }],
    ['that quotes other words', { ...BLANK, quote: '全年收到申请' }],
    ['that says nothing', { ...BLANK, text: ' \n' }],
  ])('%s answers nothing', (_, note) => expect(noted([note])).toEqual([]));

  test('never answers an error', () => {
    const errors = checked([]).filter(({ severity }) => severity === 'error');
    expect(errors.length).toBeGreaterThan(0);
    const notes = errors.map(({ rule, table, row, column }) => ({
      rule,
      table,
      row,
      column,
      quote: null,
      text: '无误',
    }));
    expect(noted(notes)).toEqual([]);
  });
});
