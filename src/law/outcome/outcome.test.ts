import { describe, expect, test } from 'vitest';
import { REPORT_FORMS } from '../report-form/index.ts';
import {
  OUTCOME_KEYS,
  OUTCOMES,
  isRowSettled,
  reportRow,
  ROW_POLICIES,
  type RowPolicy,
  REPLY_CLASSES,
} from './index.ts';

const EDITIONS = ['2019', '2021'] as const;
const rowsIn = (edition: string) => REPORT_FORMS.find((form) => form.edition === edition)?.table3.rows ?? [];
const rowsOfForm = (edition: string) => rowsIn(edition).map(({ key }) => key);
const outcomeRows = (edition: string) =>
  rowsOfForm(edition).filter((key) => key.startsWith('outcome.') && key !== 'outcome.total');

describe.each(EDITIONS)('in the form of %s', (edition) => {
  test.each(OUTCOME_KEYS)('%s counts in a row that the form has, or in none', (outcome) => {
    const row = reportRow(outcome, edition);
    if (row !== null) expect(outcomeRows(edition)).toContain(row);
  });

  test('every row of （一） to （六） is reached by an outcome', () => {
    const reached = new Set(OUTCOME_KEYS.map((outcome) => reportRow(outcome, edition)));
    expect(outcomeRows(edition).filter((row) => !reached.has(row))).toEqual([]);
  });

  test.each(Object.values(ROW_POLICIES) as RowPolicy[])('every option of $id is a row that the form has', (policy) => {
    expect(Object.keys(policy.rows)).toEqual(Object.keys(policy.options));
    expect(Object.keys(policy.options)).toContain(policy.default);
    const rows = Object.values(policy.rows).flatMap((row) => (row === null ? [] : [row[edition]]));
    expect(rowsOfForm(edition)).toEqual(expect.arrayContaining(rows));
  });

  test.each(OUTCOME_KEYS)('%s stands in the group of its class', (outcome) => {
    const row = reportRow(outcome, edition);
    if (row !== null && isRowSettled(outcome)) expect(row.split('.')[1]).toBe(OUTCOMES[outcome].class);
  });
});

test('the editions known here are all editions there are', () => {
  expect(REPORT_FORMS.map(({ edition }) => edition)).toEqual(EDITIONS);
});

test('what is no decision has no place among the replies', () => {
  expect(OUTCOME_KEYS.filter((outcome) => !OUTCOMES[outcome].isDecision)).toEqual(['withdrawn', 'transferred']);
});

test('the outcomes stand in the order of the rows of the form, what no row is settled for apart', () => {
  const places = OUTCOME_KEYS.filter(isRowSettled).map((outcome) =>
    rowsOfForm('2021').indexOf(reportRow(outcome, '2021') ?? ''),
  );
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('the classes bear the names of the groups of the form', () => {
  const labels = rowsIn('2021').flatMap(({ groups, label }) => [...groups.map((group) => group.label), label]);
  for (const { zh } of Object.values(REPLY_CLASSES)) {
    expect(labels.some((label) => label.replace(/^（.）/u, '').startsWith(zh))).toBe(true);
  }
});
