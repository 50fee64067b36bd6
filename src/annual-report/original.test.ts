import { describe, expect, test } from 'vitest';
import { readingOfFigures } from '../../test/builders/whole-report.ts';
import type { LaidPage } from '../base/laid-page.ts';
import type { Place } from '../base/paper.ts';
import { checkReading } from './check/index.ts';
import { pagePlaces } from './original.ts';

const page = (number: number): LaidPage => ({ page: number, width: 595, height: 842, texts: [], lines: [] });
const on = (number: number): Place => ({
  kind: 'page',
  page: number,
  box: { left: 100, top: 200, width: 40, height: 20 },
});

const WRONG = { 'table3/received_this_year/natural_person': 5, 'table3/received_this_year/total': 5 };
const PLACES = {
  'table3/received_this_year/natural_person': on(3),
  'table3/carried_forward_to_next_year/natural_person': on(5),
};

describe('the pages of a file', () => {
  test('only those on which a finding stands go with the findings, and how many there are', () => {
    const reading = { ...readingOfFigures('2021', WRONG, { places: PLACES }), pages: [1, 2, 3, 4, 5, 6].map(page) };
    const { original, findings } = checkReading(reading, null);
    const balance = findings.find(({ rule, column }) => rule === 'T3-BALANCE' && column === 'natural_person');
    expect(balance).toBeDefined();
    expect(original?.pageCount).toBe(6);
    expect(original?.pages.map((one) => one.page)).toEqual([3, 5]);
    expect(balance === undefined ? [] : pagePlaces(balance, reading.report).map(({ address }) => address)).toEqual([
      'table3/carried_forward_to_next_year/natural_person',
      'table3/received_this_year/natural_person',
    ]);
  });

  test('a finding about the text brings its own page, and says it as people do', () => {
    const lines = [{ part: 'overview' as const, text: '根据《中华人民共和国政府信息公开条列》要求', place: on(2) }];
    const reading = { ...readingOfFigures('2021', {}, { places: {} }), lines, pages: [1, 2].map(page) };
    const { findings, original } = checkReading(reading, null);
    const word = findings.find(({ at }) => at !== undefined);
    expect(word).toMatchObject({ place: '第2页', at: on(2), cells: [] });
    expect(original?.pages.map((one) => one.page)).toEqual([2]);
  });

  test('no more than ten go along, and how many there are is known', () => {
    const cells = Object.keys(readingOfFigures('2021', {}).report.table3 ?? {}).slice(0, 14);
    const report = readingOfFigures(
      '2021',
      Object.fromEntries(cells.map((row) => [`table3/${row}/natural_person`, null])),
      { places: Object.fromEntries(cells.map((row, index) => [`table3/${row}/natural_person`, on(index + 1)])) },
    );
    const { original } = checkReading(
      { ...report, pages: Array.from({ length: 20 }, (_, index) => page(index + 1)) },
      null,
    );
    expect(original?.pages).toHaveLength(10);
    expect([original?.foundOn, original?.pageCount]).toEqual([14, 20]);
  });

  test('a file without pages has no paper to show', () => {
    expect(checkReading(readingOfFigures('2021', WRONG), null).original).toBeNull();
  });
});
