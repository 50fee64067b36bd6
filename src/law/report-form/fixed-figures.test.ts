import { describe, expect, test } from 'vitest';
import { REPORT_FORMS } from './editions.ts';
import { EDITION_2021 } from './edition-2021.data.ts';
import { fixedFigures } from './fixed-figures.ts';
import type { ReportForm } from './form.ts';

type Rows = Record<string, Record<string, number | null>>;

const noughts = (form: ReportForm): Rows =>
  Object.fromEntries(
    form.table3.rows.map(({ key }) => [key, Object.fromEntries(form.table3.columns.map((column) => [column.key, 0]))]),
  );

const figuresOf = (table3: Rows, table4: Record<string, number | null> | null = null) => ({
  table2: null,
  table3,
  table4,
});

describe('figures that the form fixes', () => {
  test.each(REPORT_FORMS)('in table 3 of $edition: the total of each row and （七） of each column', (form) => {
    const fixed = fixedFigures(form, figuresOf(noughts(form)));
    const rows = fixed.filter(({ relation }) => relation.id === 'T3-ROW');
    const columns = fixed.filter(({ relation }) => relation.id === 'T3-OUTCOME-TOTAL');
    expect(rows.map(({ row, column }) => [row, column])).toEqual(form.table3.rows.map(({ key }) => [key, 'total']));
    expect(columns.map(({ row, column }) => [row, column])).toEqual(
      form.table3.columns.map(({ key }) => ['outcome.total', key]),
    );
    expect(fixed).toHaveLength(rows.length + columns.length);
  });

  test('a total is the sum of its parts', () => {
    const rows = noughts(EDITION_2021);
    rows['received_this_year'] = { ...rows['received_this_year'], natural_person: 17, other_org: 5 };
    const total = fixedFigures(EDITION_2021, figuresOf(rows)).find(({ row }) => row === 'received_this_year');
    expect(total?.figure).toBe(22);
  });

  test('a total of which a part is blank is not fixed', () => {
    const rows = noughts(EDITION_2021);
    rows['received_this_year'] = { ...rows['received_this_year'], natural_person: null };
    const fixed = fixedFigures(EDITION_2021, figuresOf(rows));
    expect(fixed.some(({ row }) => row === 'received_this_year')).toBe(false);
  });

  test('rows merged into one stand in it; the blanks below it do not matter', () => {
    const rows = noughts(EDITION_2021);
    for (const key of Object.keys(rows).filter((one) => one.startsWith('outcome.other_handling.'))) {
      rows[key] = { natural_person: null, total: null };
    }
    const total = (table3: Rows) =>
      fixedFigures(EDITION_2021, figuresOf(table3)).find(
        ({ row, column }) => row === 'outcome.total' && column === 'natural_person',
      );
    expect(total(rows)).toBeUndefined();
    expect(total({ ...rows, 'outcome.other_handling': { natural_person: 3 } })?.figure).toBe(3);
  });

  test('in table 4: three totals; what joins two years fixes nothing', () => {
    const table4 = Object.fromEntries(EDITION_2021.table4.columns.map(({ key }) => [key, 1]));
    const fixed = fixedFigures(EDITION_2021, { ...figuresOf({}, table4), table3: null });
    expect(fixed.map(({ row, column, figure }) => [row, column, figure])).toEqual([
      [null, 'reconsideration.total', 4],
      [null, 'litigation_direct.total', 4],
      [null, 'litigation_after_reconsideration.total', 4],
    ]);
  });
});
