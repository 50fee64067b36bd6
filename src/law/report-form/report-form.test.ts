import { describe, expect, test } from 'vitest';
import { brokenRelations, formForYear, formOfEdition, newestForm, REPORT_FORMS } from './index.ts';

describe('the unified form and its editions', () => {
  test('the form of 2019 is for 2019 and 2020, the form of 2021 for all later years', () => {
    expect([2019, 2020].map((year) => formForYear(year).edition)).toEqual(['2019', '2019']);
    expect([2021, 2022, 2025, 2040].map((year) => formForYear(year).edition)).toEqual(['2021', '2021', '2021', '2021']);
    expect(formForYear(2008).edition).toBe('2019');
    expect(newestForm().edition).toBe('2021');
    expect(formOfEdition('2019')?.notice.number).toBe('国办公开办函〔2019〕60号');
    expect(formOfEdition('1999')).toBeNull();
  });

  test('the years of the editions follow on each other without a gap', () => {
    REPORT_FORMS.slice(1).forEach((form, index) => expect(REPORT_FORMS[index]?.years.to).toBe(form.years.from));
    expect(REPORT_FORMS.at(-1)?.years.to).toBeNull();
  });

  for (const form of REPORT_FORMS) {
    describe(form.name.zh, () => {
      test('has table 3 of seven columns and table 4 of fifteen', () => {
        expect(form.table3.columns.map(({ label }) => label)).toEqual([
          '自然人',
          '商业企业',
          '科研机构',
          '社会公益组织',
          '法律服务机构',
          '其他',
          '总计',
        ]);
        expect(form.table4.columns).toHaveLength(15);
      });

      test('has no key twice', () => {
        const keys = [
          ...form.table2.blocks.flatMap((block) => block.rows.map(({ key }) => `${block.key}.${key}`)),
          ...form.table3.rows.map(({ key }) => key),
          ...form.table4.columns.map(({ key }) => key),
        ];
        expect(new Set(keys).size).toBe(keys.length);
      });

      test('names in its relations only cells that a report may have', () => {
        const rows3 = new Set(REPORT_FORMS.flatMap(({ table3 }) => table3.rows.map(({ key }) => key)));
        const columns3 = new Set(form.table3.columns.map(({ key }) => key));
        const columns4 = new Set(form.table4.columns.map(({ key }) => key));
        const columns2 = new Set(form.table2.blocks.flatMap(({ columns }) => columns.map(({ key }) => key)));
        const rows2 = new Set(form.table2.blocks.flatMap(({ key, rows }) => rows.map((row) => `${key}.${row.key}`)));
        for (const { id, over, left, right, needs } of form.relations) {
          const known = {
            each_table3_row: columns3,
            each_table3_column: rows3,
            table4: columns4,
            table2_rows: columns2,
          }[over.kind];
          for (const term of [...left, ...right, ...needs])
            expect(known.has(term.replace(/^-/u, '').replace(/^last:/u, '')), `${id}: ${term}`).toBe(true);
          if (over.kind === 'table2_rows')
            for (const row of over.rows) expect(rows2.has(row), `${id}: ${row}`).toBe(true);
        }
      });

      test('sums every outcome row once', () => {
        const relation = form.relations.find(({ id }) => id === 'T3-OUTCOME-TOTAL');
        const outcomes = form.table3.rows
          .map(({ key }) => key)
          .filter((key) => key.startsWith('outcome.') && key !== 'outcome.total');
        expect(relation?.right).toEqual(expect.arrayContaining(outcomes));
        expect(new Set(relation?.right).size).toBe(relation?.right.length);
      });
    });
  }
});

describe('broken relations', () => {
  const form = newestForm();
  test('tables that are missing break nothing', () => {
    expect(brokenRelations(form, { table2: null, table3: null, table4: null }, null)).toEqual([]);
    expect(
      brokenRelations(form, { table2: null, table3: null, table4: null }, { table2: {}, table3: {}, table4: {} }),
    ).toEqual([]);
  });

  test('rows and cells that are missing count as nothing', () => {
    const table3 = { received_this_year: { total: 3 }, 'outcome.total': { total: 2 } };
    const broken = brokenRelations(form, { table2: null, table3, table4: null }, null);
    const judged = broken.map(({ relation, row, column, expected, actual }) =>
      [relation.id, row, column, expected, actual].join(' '),
    );
    expect(judged).toEqual([
      'T3-ROW received_this_year total 0 3',
      'T3-ROW outcome.total total 0 2',
      'T3-OUTCOME-TOTAL outcome.total total 0 2',
      'T3-BALANCE  total 3 2',
    ]);
  });

  test('relations between years wait for last year', () => {
    const now = { table2: null, table3: { carried_over_from_last_year: { total: 1 } }, table4: null };
    const last = { table2: null, table3: { carried_forward_to_next_year: { total: 2 } }, table4: null };
    const ids = (lastYear: typeof last | null) =>
      brokenRelations(form, now, lastYear).map(({ relation }) => relation.id);
    expect(ids(null)).not.toContain('X-CARRY');
    expect(ids(last)).toContain('X-CARRY');
  });
});
