import { describe, expect, test } from 'vitest';
import { figuresOfItsOwn, formNamed, readingOfFigures, valuesIn } from '../../../test/builders/whole-report.ts';
import { checkReading } from '../check/index.ts';
import { changesOf } from './draft.ts';
import { reportOf, yearOfDraft } from './report-of-draft.ts';
import { draftFromLastYear, draftFromReport, emptyDraft } from './start-draft.ts';

const ROW = 'table3/carried_over_from_last_year';
const LAST = 'table3/carried_forward_to_next_year';

describe('an empty form', () => {
  test.each(['2019', '2021'] as const)('of %s: every cell is there and blank, none is nought', (edition) => {
    const report = reportOf(emptyDraft({ edition, year: '2020', agency: '青河区示例局' }));
    const values = valuesIn(report);
    expect(Object.keys(values)).toEqual(Object.keys(figuresOfItsOwn(formNamed(edition))));
    expect(new Set(Object.values(values))).toEqual(new Set([null]));
    expect(report.title).toBe('青河区示例局2020年政府信息公开工作年度报告');
  });

  test('an edition that there is not gives the newest', () => {
    expect(emptyDraft({ edition: '__proto__', year: '', agency: '' }).edition).toBe('2021');
  });
});

describe('a draft from a report', () => {
  test.each(['2019', '2021'] as const)('of %s is the same report again, cell by cell', (edition) => {
    const { report } = readingOfFigures(edition, figuresOfItsOwn(formNamed(edition)));
    const draft = draftFromReport({ report, previous: null });
    expect(valuesIn(reportOf(draft))).toEqual(valuesIn(report));
    expect(changesOf(draft)).toEqual([]);
  });

  test('remarks, units and what is no figure stay as they were', () => {
    const { report } = readingOfFigures(
      '2021',
      {
        'table2/art20_1.normative_documents/in_force': 12,
        'table2/art20_8.administrative_fees/fee_amount': 0.5,
        [`${LAST}/total`]: '/',
        [`${ROW}/total`]: null,
      },
      {
        remarks: {
          'table2/art20_1.normative_documents/in_force': '其中修订4件',
          'table2/art20_8.administrative_fees/fee_amount': '万元',
        },
      },
    );
    const again = reportOf(draftFromReport({ report, previous: null }));
    expect(valuesIn(again)).toEqual(valuesIn(report));
    expect(again.remarks).toEqual(report.remarks);
  });

  test('rows that this edition does not have are carried along, and seen', () => {
    const merged = 'table3/outcome.other_handling/natural_person';
    const { report } = readingOfFigures('2021', { [merged]: 3 });
    expect(valuesIn(reportOf(draftFromReport({ report, previous: null })))[merged]).toBe(3);
  });
});

describe("a draft from last year's report", () => {
  const lastYear = () =>
    readingOfFigures(
      '2021',
      { [`${LAST}/natural_person`]: 2, [`${LAST}/total`]: 2, [`${LAST}/other_org`]: null },
      { year: 2023, agency: '青河区示例局', title: '青河区示例局2023年政府信息公开工作年度报告' },
    ).report;

  test('is of the year after, in the form of that year, with what was carried over filled and locked', () => {
    const draft = draftFromLastYear(lastYear());
    expect([draft.year, draft.edition, draft.title]).toEqual([
      '2024',
      '2021',
      '青河区示例局2024年政府信息公开工作年度报告',
    ]);
    expect(draft.cells[`${ROW}/natural_person`]).toBe('2');
    expect(draft.locked[`${ROW}/natural_person`]).toBe('2');
  });

  test('a blank of last year stays blank and open; nothing else is carried over', () => {
    const draft = draftFromLastYear(lastYear());
    expect(draft.cells[`${ROW}/other_org`]).toBe('');
    expect(Object.hasOwn(draft.locked, `${ROW}/other_org`)).toBe(false);
    const filled = Object.entries(draft.cells).filter(([, typed]) => typed !== '');
    expect(filled.every(([address]) => address.startsWith(ROW))).toBe(true);
  });

  test('the 2020 report leads to the form of 2021', () => {
    const { report } = readingOfFigures('2019', { [`${LAST}/natural_person`]: 4 }, { year: 2020 });
    const draft = draftFromLastYear(report);
    expect([draft.edition, draft.year, draft.cells[`${ROW}/natural_person`]]).toEqual(['2021', '2021', '4']);
  });

  test('agrees with last year by the rule between the years; another figure does not', () => {
    const draft = draftFromLastYear(lastYear());
    const last = { report: lastYear(), lines: [], deviations: [], leavings: [] };
    const carry = (cells: Readonly<Record<string, string>>) =>
      checkReading({ ...last, report: reportOf({ ...draft, cells: { ...draft.cells, ...cells } }) }, last)
        .findings.filter(({ rule }) => rule === 'X-CARRY')
        .map(({ column }) => column);
    expect(carry({})).toEqual([]);
    expect(carry({ [`${ROW}/natural_person`]: '3' })).toEqual(['natural_person']);
  });
});

describe('the year of a draft', () => {
  test.each([
    ['2023', 2023],
    ['２０２３年', 2023],
    ['2023年度', 2023],
    ['二〇二三', null],
    ['', null],
    ['20233', null],
  ])('%s', (year, meant) => expect(yearOfDraft({ year })).toBe(meant));
});
