import { describe, expect, test } from 'vitest';
import { draftWith, noughtDraft } from '../../../test/builders/drafts.ts';
import { readingOfFigures } from '../../../test/builders/whole-report.ts';
import { checkFigures } from '../check/figure-rules.ts';
import { changesOf } from './draft.ts';
import { applyFix, blanksAmong, fillBlanks, fillTotals, fixedFiguresOf, fixFor, undoCell } from './fill-draft.ts';
import { reportOf } from './report-of-draft.ts';
import { draftFromReport } from './start-draft.ts';

const cell = (row: string, column: string) => `table3/${row}/${column}`;
const TOTAL = cell('received_this_year', 'total');

describe('filling the totals', () => {
  test('rows first, then （七）, then the total of totals', () => {
    const filled = fillTotals(
      noughtDraft({
        [cell('outcome.disclosed', 'natural_person')]: '16',
        [cell('outcome.partly_disclosed', 'other_org')]: '2',
        [cell('outcome.total', 'natural_person')]: '',
      }),
    );
    expect(filled.cells[cell('outcome.disclosed', 'total')]).toBe('16');
    expect(filled.cells[cell('outcome.total', 'natural_person')]).toBe('16');
    expect(filled.cells[cell('outcome.total', 'other_org')]).toBe('2');
    expect(filled.cells[cell('outcome.total', 'total')]).toBe('18');
    expect(checkFigures(reportOf(filled), null).filter(({ rule }) => rule.startsWith('T3-R'))).toEqual([]);
  });

  test('every cell that was filled is a change, with what stood there', () => {
    const filled = fillTotals(noughtDraft({ [cell('received_this_year', 'natural_person')]: '17', [TOTAL]: '23' }));
    expect(changesOf(filled)).toEqual([{ address: TOTAL, before: '23', now: '17', by: 'program' }]);
  });

  test('a total whose parts are not all there is left alone: blank is not nought', () => {
    const draft = draftWith({ [cell('received_this_year', 'natural_person')]: '17' });
    expect(fillTotals(draft)).toEqual(draft);
  });

  test('figures that were typed in full width and with separators count; what is no figure does not', () => {
    const filled = fillTotals(
      noughtDraft({
        [cell('received_this_year', 'natural_person')]: '１，０００',
        [cell('received_this_year', 'other_org')]: '2 000',
        [cell('carried_over_from_last_year', 'natural_person')]: '无',
        [cell('carried_over_from_last_year', 'total')]: '9',
      }),
    );
    expect(filled.cells[TOTAL]).toBe('3000');
    expect(filled.cells[cell('carried_over_from_last_year', 'total')]).toBe('9');
  });

  test('a locked cell keeps its figure', () => {
    const carried = cell('carried_over_from_last_year', 'total');
    const draft = noughtDraft({ [carried]: '4' }, { locked: { [carried]: '4' } });
    expect(fillTotals(draft).cells[carried]).toBe('4');
  });

  test('table 4 has its three totals', () => {
    const filled = fillTotals(
      noughtDraft({ 'table4/litigation_direct.upheld': '2', 'table4/litigation_direct.pending': '1' }),
    );
    expect(filled.cells['table4/litigation_direct.total']).toBe('3');
  });
});

describe('mending one finding', () => {
  const draft = noughtDraft({ [cell('received_this_year', 'natural_person')]: '22', [TOTAL]: '23' });
  const fixesOf = (one: typeof draft) => {
    const report = reportOf(one);
    const fixed = fixedFiguresOf(one, report);
    return checkFigures(report, null).map((finding) => [finding.rule, fixFor(finding, fixed)] as const);
  };

  test('only where the form fixes the figure: a sum that does not balance has no one cell to set', () => {
    expect(fixesOf(draft)).toEqual([
      ['T3-ROW', { rule: 'T3-ROW', address: TOTAL, figure: 22 }],
      ['T3-BALANCE', null],
      ['T3-BALANCE', null],
    ]);
  });

  test('sets the figure, and can be taken back', () => {
    const mended = applyFix(draft, { rule: 'T3-ROW', address: TOTAL, figure: 22 });
    expect(mended?.cells[TOTAL]).toBe('22');
    expect(mended && undoCell(mended, TOTAL)).toEqual(draft);
  });

  test('is refused where the parts were changed meanwhile', () => {
    expect(applyFix(draft, { rule: 'T3-ROW', address: TOTAL, figure: 21 })).toBeNull();
    expect(applyFix(draft, { rule: '__proto__', address: '__proto__', figure: 21 })).toBeNull();
  });

  test('between two years nothing is set by itself', () => {
    const carried = cell('carried_over_from_last_year', 'natural_person');
    const previous = readingOfFigures('2021', { [cell('carried_forward_to_next_year', 'natural_person')]: 3 }).report;
    const own = noughtDraft();
    const finding = checkFigures(reportOf(own), previous).find(({ cells }) => cells[0] === carried);
    expect(finding?.rule).toBe('X-CARRY');
    expect(finding && fixFor(finding, fixedFiguresOf(own, reportOf(own)))).toBeNull();
  });
});

describe('blanks', () => {
  test('are set to 0 only when somebody says so, and nothing else is', () => {
    const row = ['natural_person', 'other_org', 'total'].map((column) => cell('received_this_year', column));
    const draft = draftWith({ [row[0] ?? '']: '5', [row[1] ?? '']: '/' });
    expect(blanksAmong(draft, row)).toEqual([TOTAL]);
    expect(row.map((address) => fillBlanks(draft, row).cells[address])).toEqual(['5', '/', '0']);
  });

  test('cells that a draft does not have are none', () => {
    expect(blanksAmong(draftWith(), ['__proto__', 'table3/x/y'])).toEqual([]);
  });
});

test('a change by hand of a report that was read is given back too', () => {
  const { report } = readingOfFigures('2021', { [TOTAL]: 3 });
  const draft = draftFromReport({ report, previous: null });
  const typed = { ...draft, cells: { ...draft.cells, [TOTAL]: '5' } };
  expect(changesOf(typed)).toEqual([{ address: TOTAL, before: '3', now: '5', by: 'hand' }]);
  expect(undoCell(typed, TOTAL).cells[TOTAL]).toBe('3');
});
