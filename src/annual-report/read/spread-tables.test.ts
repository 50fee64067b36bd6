import { describe, expect, test } from 'vitest';
import type { Block } from '../../base/paper.ts';
import { docxOf } from '../../../test/builders/docx.ts';
import { htmlOf } from '../../../test/builders/html.ts';
import {
  linesOf,
  printTable2,
  printTable3,
  printTable4,
  reportAround,
  tableOf,
  type Printed,
  type PrintedTable,
} from '../../../test/builders/report-grids.ts';
import {
  differencesFrom,
  figuresOfItsOwn,
  formNamed,
  readingIn,
  textsOf,
} from '../../../test/builders/whole-report.ts';
import type { Reading } from '../report.ts';

const FORM = formNamed('2021');
const FIGURES = figuresOfItsOwn(FORM);
const TEXTS = textsOf(FIGURES);
const PRINTED = {
  table2: printTable2(FORM, TEXTS),
  table3: printTable3(FORM, TEXTS),
  table4: printTable4(FORM, TEXTS),
};
const cell = (text: string, across = 1, down = 1): Printed => ({ text, across, down });

/** Every merged cell repeated in each place it reaches over, as programs write tables that know no merged cells. */
function spread(table: PrintedTable): readonly (readonly string[])[] {
  const width = Math.max(...(tableOf(table).rows[0] ?? []).map(({ column, columnSpan }) => column + columnSpan));
  const rows = table.map(() => Array.from({ length: width }, () => ''));
  tableOf(table).rows.forEach((row, at) => {
    for (const { text, column, columnSpan, rowSpan } of row)
      for (let below = 0; below < rowSpan; below++)
        for (let right = 0; right < columnSpan; right++) {
          const target = rows[at + below];
          if (target) target[column + right] = text;
        }
  });
  return rows;
}

const asText = (blocks: readonly Block[]) =>
  blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('\n');

function reportOfLines(lines: (table: PrintedTable) => readonly string[]): string {
  return asText(
    reportAround({
      table2: linesOf(...lines(PRINTED.table2)),
      table3: linesOf(...lines(PRINTED.table3)),
      table4: linesOf(...lines(PRINTED.table4)),
    }),
  );
}

const expectWhole = ({ report }: Reading) => expect(differencesFrom(FIGURES, report)).toEqual({});

describe('merged cells repeated in every place', () => {
  test('in Markdown', async () => {
    const markdown = (table: PrintedTable) =>
      spread(table).flatMap((row, at) => [
        `| ${row.join(' | ')} |`,
        ...(at === 0 ? [`|${' --- |'.repeat(row.length)}`] : []),
      ]);
    expectWhole(await readingIn(reportOfLines(markdown), '年报.md'));
  });

  test('in a page', async () => {
    const html = (table: PrintedTable) =>
      `<table>${spread(table)
        .map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`)
        .join('')}</table>`;
    const page = `<h1>青河区水务局2023年政府信息公开工作年度报告</h1><h2>二、主动公开政府信息情况</h2>${html(PRINTED.table2)}<h2>三、收到和处理政府信息公开申请情况</h2>${html(PRINTED.table3)}<h2>四、政府信息公开行政复议、行政诉讼情况</h2>${html(PRINTED.table4)}`;
    expectWhole(await readingIn(page, '年报.html'));
  });

  test('in CSV', async () => {
    const csv = Object.values(PRINTED)
      .flatMap((table) => spread(table).map((row) => row.map((text) => `"${text}"`).join(',')))
      .join('\n');
    expectWhole(await readingIn(csv, '表.csv'));
  });
});

describe('labels and figures on lines of their own', () => {
  const figuresOf = (row: readonly Printed[]) => row.filter(({ text }) => /^\d+$/u.test(text)).map(({ text }) => text);
  const labelsOf = (row: readonly Printed[]) => row.filter(({ text }) => !/^\d+$/u.test(text)).map(({ text }) => text);
  const lines =
    (join: (labels: readonly string[], figures: readonly string[]) => readonly string[]) => (table: PrintedTable) =>
      table.flatMap((row) => join(labelsOf(row), figuresOf(row)).filter((line) => line !== ''));

  test('the labels on one line, the figures on the next', async () => {
    const text = reportOfLines(lines((labels, figures) => [labels.join('  '), figures.join('  ')]));
    expectWhole(await readingIn(text, '年报.txt'));
  });

  test('each label on a line, the figures on one line', async () => {
    const text = reportOfLines(lines((labels, figures) => [...labels, figures.join(' ')]));
    expectWhole(await readingIn(text, '年报.txt'));
  });

  test('long labels broken over two lines before the figures', async () => {
    const broken = (label: string) => (label.length > 14 ? [label.slice(0, 12), label.slice(12)] : [label]);
    const text = reportOfLines(
      lines((labels, figures) => {
        const all = labels.flatMap(broken);
        return figures.length === 0 ? all : [...all.slice(0, -1), [all.at(-1) ?? '', ...figures].join(' ')];
      }),
    );
    expectWhole(await readingIn(text, '年报.txt'));
  });
});

describe('table 2 in other shapes', () => {
  const blocksOf2 = FORM.table2.blocks;
  const reportWith2 = (table2: readonly Block[]) =>
    reportAround({ table2, table3: [tableOf(PRINTED.table3)], table4: [tableOf(PRINTED.table4)] });

  test('each item of article 20 in a table of its own', async () => {
    const starts = PRINTED.table2.flatMap((row, at) => (row.length === 1 ? [at] : []));
    const tables = starts.flatMap((from, nth) => [
      tableOf(PRINTED.table2.slice(from, starts[nth + 1])),
      ...linesOf(''),
    ]);
    expectWhole(await readingIn(docxOf(reportWith2(tables)), '年报.docx'));
  });

  test('each item named by a line above its table', async () => {
    const starts = PRINTED.table2.flatMap((row, at) => (row.length === 1 ? [at] : []));
    const tables = starts.flatMap((from, nth) => [
      ...linesOf(PRINTED.table2[from]?.[0]?.text ?? ''),
      tableOf(PRINTED.table2.slice(from + 1, starts[nth + 1])),
    ]);
    for (const content of [docxOf(reportWith2(tables)), htmlOf({ blocks: reportWith2(tables) })])
      expectWhole(await readingIn(content, typeof content === 'string' ? '年报.html' : '年报.docx'));
  });

  test('rows of two cells, without spans', async () => {
    const narrow = PRINTED.table2.map((row) => row.map(({ text }) => cell(text)));
    expectWhole(await readingIn(docxOf(reportWith2([tableOf(narrow)])), '年报.docx'));
  });

  test('without captions', async () => {
    const bare = PRINTED.table2.filter((row) => row.length > 1);
    expectWhole(await readingIn(docxOf(reportWith2([tableOf(bare)])), '年报.docx'));
  });

  test('the caption beside its rows instead of above them', async () => {
    const beside = blocksOf2.flatMap((block) => [
      [
        cell(block.caption, 1, block.rows.length + 1),
        cell('信息内容'),
        ...block.columns.map(({ label }) => cell(label, block.columns.length === 1 ? 3 : 1)),
      ],
      ...block.rows.map((row) => [
        cell(row.label),
        ...block.columns.map(({ key }) =>
          cell(TEXTS[`table2/${block.key}.${row.key}/${key}`] ?? '', block.columns.length === 1 ? 3 : 1),
        ),
      ]),
    ]);
    expectWhole(await readingIn(docxOf(reportWith2([tableOf(beside)])), '年报.docx'));
  });
});

describe('rows that the form does not have, and other words for those that it has', () => {
  const at = (label: string) => PRINTED.table3.findIndex((row) => row.some(({ text }) => text.startsWith(label)));
  const read3 = async (table: PrintedTable) =>
    readingIn(
      docxOf(
        reportAround({
          table2: [tableOf(PRINTED.table2)],
          table3: [tableOf(table)],
          table4: [tableOf(PRINTED.table4)],
        }),
      ),
      '年报.docx',
    );
  const renamed = (from: string, to: string) =>
    PRINTED.table3.map((row) => row.map((one) => (one.text === from ? { ...one, text: to } : one)));
  /** A row put in below another, in the same groups, which reach one row further. */
  const withRow = (below: string, label: string) =>
    PRINTED.table3.flatMap((row, index) => {
      const groups = new Set(['三、本年度办理结果', '（三）不予公开', '（五）不予处理']);
      const grown = row.map((one) =>
        groups.has(one.text) ? { ...one, down: one.down + (reaches(one.text, below) ? 1 : 0) } : one,
      );
      const extra = [cell(label), ...Array.from({ length: 7 }, (_, nth) => cell(String(700 + nth)))];
      return index === at(below) ? [grown, extra] : [grown];
    });
  const reaches = (group: string, row: string) =>
    group === '三、本年度办理结果' || (group === '（三）不予公开') === row.startsWith('8.');

  test('a row 属于工作秘密 is said and its figures are in no row', async () => {
    const { report, deviations } = await read3(withRow('8.属于行政查询事项', '9.属于工作秘密'));
    expect(differencesFrom(FIGURES, report)).toEqual({});
    expect(deviations).toEqual([
      expect.objectContaining({ kind: 'unknown_row', table: 'table3', label: '9.属于工作秘密' }),
    ]);
  });

  test('a row 小计 under a group is said and is no column', async () => {
    for (const label of ['小计', '合计']) {
      const { report, deviations } = await read3(withRow('8.属于行政查询事项', label));
      expect(differencesFrom(FIGURES, report)).toEqual({});
      expect(deviations).toEqual([expect.objectContaining({ kind: 'unknown_row', table: 'table3', label })]);
    }
  });

  test('3.其它 is 3.其他', async () => {
    const { report, deviations } = await read3(renamed('3.其他', '3.其它'));
    expect(differencesFrom(FIGURES, report)).toEqual({});
    expect(deviations).toEqual([]);
  });

  test('（七）合计 is （七）总计, misprinted', async () => {
    const { report, deviations } = await read3(renamed('（七）总计', '（七）合计'));
    expect(differencesFrom(FIGURES, report)).toEqual({});
    expect(deviations).toEqual([
      expect.objectContaining({ kind: 'misprint', row: 'outcome.total', label: '（七）合计' }),
    ]);
  });

  test('总计 without its number is （七）', async () => {
    const { report } = await read3(renamed('（七）总计', '总计'));
    expect(differencesFrom(FIGURES, report)).toEqual({});
  });

  test('the head 合计 in place of 总计, 企业 in place of 商业企业', async () => {
    const table = PRINTED.table3.map((row, index) =>
      index > 2
        ? row
        : row.map((one) => ({
            ...one,
            text: one.text === '总计' ? '合计' : one.text === '商业企业' ? '企业' : one.text,
          })),
    );
    const { report } = await read3(table);
    expect(differencesFrom(FIGURES, report)).toEqual({});
  });
});
