import { describe, expect, test } from 'vitest';
import {
  cell,
  expectAll,
  FIGURES,
  FORM,
  inEveryFormat,
  reportWith,
  TEXTS,
} from '../../../test/builders/every-format.ts';
import { printTable3, tableOf, type PrintedTable } from '../../../test/builders/report-grids.ts';
import { differencesFrom } from '../../../test/builders/whole-report.ts';

describe('rows of one label, subtotals and merged rows', () => {
  const rowAt = (table: PrintedTable, label: string) =>
    table.findIndex((row) => row.some(({ text }) => text.startsWith(label)));

  test('a row that stands twice, both filled, is null and is said; nothing is guessed', async () => {
    const table = printTable3(FORM, TEXTS);
    const at = rowAt(table, '2.重复申请');
    const twice = [
      ...table.slice(0, at + 1),
      (table[at] ?? []).map(({ text, across }) => cell(/^\d+$/u.test(text) ? '999' : text, across)),
      ...table.slice(at + 1),
    ];
    await inEveryFormat(reportWith({ table3: [tableOf(twice)] }), ({ report, deviations }) => {
      expect(Object.values(report.table3?.['outcome.not_processed.repeat_application'] ?? {})).toEqual(
        Array.from({ length: 7 }, () => null),
      );
      expect(deviations).toContainEqual(
        expect.objectContaining({
          kind: 'duplicate_row',
          table: 'table3',
          row: 'outcome.not_processed.repeat_application',
        }),
      );
    });
  });

  test('a row that stands twice, one of them empty, is the filled one', async () => {
    const table = printTable3(FORM, TEXTS);
    const at = rowAt(table, '2.重复申请');
    const empty = (table[at] ?? []).map(({ text, across }) => cell(/^\d+$/u.test(text) ? '' : text, across));
    await expectAll(reportWith({ table3: [tableOf([...table.slice(0, at), empty, ...table.slice(at)])] }));
  });

  test('a subtotal row （三）不予公开 with figures is said and not summed', async () => {
    const table = printTable3(FORM, TEXTS);
    const at = rowAt(table, '（三）不予公开');
    const row = table[at] ?? [];
    const own = row.filter(({ text }) => text !== '（三）不予公开');
    const figures = Array.from({ length: 7 }, () => cell('777'));
    const subtotal = [
      ...table.slice(0, at),
      [cell('（三）不予公开', 2), ...figures],
      [cell('', 1, 8), ...own],
      ...table.slice(at + 1),
    ].map((one, index) =>
      index === rowAt(table, '（一）予以公开')
        ? one.map((first, nth) => (nth === 0 ? { ...first, down: 23 } : first))
        : one,
    );
    await inEveryFormat(reportWith({ table3: [tableOf(subtotal)] }), ({ report, deviations }) => {
      expect(differencesFrom(FIGURES, report)).toEqual({});
      expect(deviations).toEqual([
        expect.objectContaining({ kind: 'unknown_row', table: 'table3', row: null, label: '（三）不予公开' }),
      ]);
    });
  });

  const merged = Object.fromEntries(
    Object.entries(FIGURES).map(([address, value]) => [
      address,
      address.startsWith('table3/outcome.other_handling.') ? null : value,
    ]),
  );
  const mergedFigures = FORM.table3.columns.map((_, index) => String(900 + index));
  const expectMerged = (table: PrintedTable) =>
    inEveryFormat(reportWith({ table3: [tableOf(table)] }), ({ report, deviations }) => {
      const own = FORM.table3.columns.map(({ key }, index) => [`table3/outcome.other_handling/${key}`, 900 + index]);
      expect(differencesFrom({ ...merged, ...Object.fromEntries(own) }, report)).toEqual({});
      expect(report.edition).toBe('2021');
      expect(deviations).toContainEqual(expect.objectContaining({ kind: 'merged_row', row: 'outcome.other_handling' }));
    });

  test('（六）1–3 as one row （六）其他处理', async () => {
    const table = printTable3(FORM, TEXTS);
    const at = rowAt(table, '（六）其他处理');
    await expectMerged(
      [
        ...table.slice(0, at),
        [cell('（六）其他处理', 2), ...mergedFigures.map((text) => cell(text))],
        ...table.slice(at + 3),
      ].map((row, index) =>
        index === rowAt(table, '（一）予以公开')
          ? row.map((one, nth) => (nth === 0 ? { ...one, down: 20 } : one))
          : row,
      ),
    );
  });

  test('（六）1–3 as one cell with three labels', async () => {
    const table = printTable3(FORM, TEXTS);
    const at = rowAt(table, '（六）其他处理');
    const labels = FORM.table3.rows
      .filter(({ groups }) => groups.at(-1)?.key === 'outcome.other_handling')
      .map(({ label }) => label);
    for (const separator of ['', '\n']) {
      await expectMerged(
        [
          ...table.slice(0, at),
          [cell('（六）其他处理'), cell(labels.join(separator)), ...mergedFigures.map((text) => cell(text))],
          ...table.slice(at + 3),
        ].map((row, index) =>
          index === rowAt(table, '（一）予以公开')
            ? row.map((one, nth) => (nth === 0 ? { ...one, down: 20 } : one))
            : row,
        ),
      );
    }
  });

  test('（六）1–3 as three labels beside figures that are merged downwards', async () => {
    const table = printTable3(FORM, TEXTS);
    const at = rowAt(table, '（六）其他处理');
    await expectMerged(
      table.map((row, index) => {
        if (index === at) return [...row.slice(0, 2), ...mergedFigures.map((text) => cell(text, 1, 3))];
        return index === at + 1 || index === at + 2 ? row.slice(0, 1) : row;
      }),
    );
  });
});
