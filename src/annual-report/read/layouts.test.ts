import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BREAKINGS } from '../../../test/builders/broken-tables.ts';
import { docxOf } from '../../../test/builders/docx.ts';
import { htmlOf } from '../../../test/builders/html.ts';
import {
  linesOf,
  printTable2,
  printTable3,
  printTable4,
  reportAround,
  tableOf,
  type CellTexts,
} from '../../../test/builders/report-grids.ts';
import { xlsxOf } from '../../../test/builders/xlsx.ts';
import { formOfEdition, REPORT_FORMS, type ReportForm } from '../../law/index.ts';
import { readReportFile } from '../read-file.ts';
import type { CellValue, Report } from '../report.ts';

type Written = { readonly text: string; readonly value: CellValue };

const figure = fc.integer({ min: 0, max: 2000 });
const filled: fc.Arbitrary<Written> = fc.oneof(
  { weight: 8, arbitrary: figure.map((value) => ({ text: String(value), value })) },
  figure.map((value) => ({
    text: [...String(value)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(''),
    value,
  })),
  figure.map((value) => ({ text: value.toLocaleString('en'), value })),
  figure.map((value) => ({ text: `${value}件`, value })),
  fc.constant({ text: '/', value: '/' }),
);
const anything = fc.oneof(
  { weight: 5, arbitrary: filled },
  { weight: 1, arbitrary: fc.constant({ text: '', value: null }) },
);

/** Addresses of every cell of a form. */
function addressesOf(form: ReportForm): readonly string[] {
  return [
    ...form.table2.blocks.flatMap((block) =>
      block.rows.flatMap((row) => block.columns.map((column) => `table2/${block.key}.${row.key}/${column.key}`)),
    ),
    ...form.table3.rows.flatMap((row) => form.table3.columns.map((column) => `table3/${row.key}/${column.key}`)),
    ...form.table4.columns.map((column) => `table4/${column.key}`),
  ];
}

function reportOf(
  cell: fc.Arbitrary<Written>,
): fc.Arbitrary<{ form: ReportForm; texts: CellTexts; values: Readonly<Record<string, CellValue>> }> {
  return fc.constantFrom(...REPORT_FORMS).chain((form) => {
    const addresses = addressesOf(form);
    return fc.array(cell, { minLength: addresses.length, maxLength: addresses.length }).map((cells) => ({
      form,
      texts: Object.fromEntries(addresses.map((address, index) => [address, cells[index]?.text ?? ''])),
      values: Object.fromEntries(addresses.map((address, index) => [address, cells[index]?.value ?? null])),
    }));
  });
}

function valuesIn(report: Report): Readonly<Record<string, CellValue>> {
  const rows = (table: 'table2' | 'table3') =>
    Object.entries(report[table] ?? {}).flatMap(([row, cells]) =>
      Object.entries(cells).map(([column, value]) => [`${table}/${row}/${column}`, value] as const),
    );
  return Object.fromEntries([
    ...rows('table2'),
    ...rows('table3'),
    ...Object.entries(report.table4 ?? {}).map(([column, value]) => [`table4/${column}`, value] as const),
  ]);
}

async function readBack(content: Uint8Array | string, name: string): Promise<Report> {
  const read = await readReportFile({ name, bytes: Buffer.from(content) });
  if (!read.ok) throw new Error(`${name} was not read: ${read.reason.kind}`);
  expect(read.value).toHaveLength(1);
  const [reading] = read.value;
  if (!reading) throw new Error('no reading');
  return reading.report;
}

function expectSame(report: Report, form: ReportForm, values: Readonly<Record<string, CellValue>>): void {
  expect(report.edition).toBe(form.edition);
  expect(report.year).toBe(2023);
  expect(report.agency).toBe('青河区工业和信息化局');
  expect(valuesIn(report)).toEqual(values);
  expect(report.sections.other_matters).toBe('2023年未收取信息处理费。');
}

const RUNS = { numRuns: 12 };

describe('a report written as a real table is read back equal', () => {
  for (const headRows of [2, 3] as const) {
    const paperOf = (form: ReportForm, texts: CellTexts) => ({
      blocks: reportAround({
        table2: [tableOf(printTable2(form, texts))],
        table3: [tableOf(printTable3(form, texts, headRows))],
        table4: [tableOf(printTable4(form, texts, headRows))],
      }),
    });
    const formats = [
      ['docx', (paper: ReturnType<typeof paperOf>) => docxOf(paper.blocks)],
      ['html', htmlOf],
      ['xlsx', xlsxOf],
    ] as const;
    for (const [ending, write] of formats) {
      test(`${ending}, with heads of ${headRows} rows`, async () => {
        await fc.assert(
          fc.asyncProperty(reportOf(anything), async ({ form, texts, values }) => {
            expectSame(await readBack(write(paperOf(form, texts)), `年报.${ending}`), form, values);
          }),
          RUNS,
        );
      });
    }
  }
});

describe('a report whose tables were broken into lines is read back equal', () => {
  for (const { name, keepsBlanks, needsTabs, lines } of BREAKINGS) {
    for (const ending of ['txt', 'md', 'html'].filter((one) => !(needsTabs && one === 'html'))) {
      test(`${name} (${ending})`, async () => {
        await fc.assert(
          fc.asyncProperty(reportOf(keepsBlanks ? anything : filled), async ({ form, texts, values }) => {
            const blocks = reportAround({
              table2: linesOf(...lines(printTable2(form, texts))),
              table3: linesOf(...lines(printTable3(form, texts))),
              table4: linesOf(...lines(printTable4(form, texts))),
            });
            const content =
              ending === 'html'
                ? htmlOf({ blocks })
                : blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('\n');
            expectSame(await readBack(content, `年报.${ending}`), form, values);
          }),
          RUNS,
        );
      });
    }
  }
});

test('the three tables are found in any order', async () => {
  const form = formOfEdition('2021') ?? REPORT_FORMS[0]!;
  const texts = Object.fromEntries(addressesOf(form).map((address, index) => [address, String(index % 7)]));
  const tables = [printTable4(form, texts), printTable2(form, texts), printTable3(form, texts)].map(tableOf);
  const report = await readBack(
    docxOf([...linesOf('青河区工业和信息化局2023年政府信息公开工作年度报告'), ...tables]),
    '年报.docx',
  );
  expect(valuesIn(report)).toEqual(
    Object.fromEntries(Object.entries(texts).map(([address, text]) => [address, Number(text)])),
  );
});

describe('a table cut by a page is read on in the next', () => {
  const form = formOfEdition('2021') ?? REPORT_FORMS[0]!;
  const texts = Object.fromEntries(addressesOf(form).map((address, index) => [address, String(index % 9)]));
  const printed = printTable3(form, texts);
  for (const withHead of [true, false]) {
    test(withHead ? 'with its head again' : 'without its head', async () => {
      for (const cut of [6, 11, 14, 20, 26]) {
        const blocks = reportAround({
          table2: [tableOf(printTable2(form, texts))],
          table3: [
            tableOf(printed.slice(0, cut)),
            ...linesOf(''),
            tableOf([...(withHead ? printed.slice(0, 3) : []), ...printed.slice(cut)]),
          ],
          table4: [tableOf(printTable4(form, texts))],
        });
        const report = await readBack(docxOf(blocks), '年报.docx');
        expect(valuesIn(report)).toEqual(
          Object.fromEntries(Object.entries(texts).map(([address, text]) => [address, Number(text)])),
        );
      }
    });
  }
});
