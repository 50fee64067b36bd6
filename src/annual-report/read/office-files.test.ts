import { describe, expect, test } from 'vitest';
import { docxOf, docxOfBody } from '../../../test/builders/docx.ts';
import { escaped } from '../../../test/builders/markup.ts';
import {
  linesOf,
  printTable2,
  printTable3,
  printTable4,
  reportAround,
  tableOf,
  type PrintedTable,
} from '../../../test/builders/report-grids.ts';
import {
  differencesFrom,
  figuresOfItsOwn,
  formNamed,
  readingIn,
  readingsIn,
  textsOf,
} from '../../../test/builders/whole-report.ts';
import { xlsxOfSheets } from '../../../test/builders/xlsx.ts';

const FORM = formNamed('2021');
const FIGURES = figuresOfItsOwn(FORM);
const TEXTS = textsOf(FIGURES);

const tables = (texts = TEXTS, form = FORM) => ({
  table2: [tableOf(printTable2(form, texts))],
  table3: [tableOf(printTable3(form, texts))],
  table4: [tableOf(printTable4(form, texts))],
});

const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

/** A table as WPS writes it: every merged cell kept, widths that say nothing, spans as `span` gives them. */
function wpsTable(table: PrintedTable, span: (across: number, isLast: boolean) => number, gridColumns: number): string {
  let open: readonly { readonly column: number; readonly across: number; readonly left: number }[] = [];
  const rows = table.map((row) => {
    let column = 0;
    const cells: string[] = [];
    const next: { column: number; across: number; left: number }[] = [];
    const goOn = () => {
      for (let above = open.find((one) => one.column === column); above;) {
        cells.push(
          `<w:tc><w:tcPr><w:gridSpan w:val="${span(above.across, false)}"/><w:vMerge w:val="continue"/></w:tcPr><w:p/></w:tc>`,
        );
        if (above.left > 1) next.push({ ...above, left: above.left - 1 });
        column += above.across;
        above = open.find((one) => one.column === column);
      }
    };
    row.forEach(({ text, across, down }, nth) => {
      goOn();
      const merge = down > 1 ? '<w:vMerge w:val="restart"/>' : '';
      cells.push(
        `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/><w:gridSpan w:val="${span(across, nth === row.length - 1)}"/>${merge}</w:tcPr>${paragraph(text)}</w:tc>`,
      );
      if (down > 1) next.push({ column, across, left: down - 1 });
      column += across;
    });
    goOn();
    open = next;
    return `<w:tr>${cells.join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr/><w:tblGrid>${'<w:gridCol w:w="100"/>'.repeat(gridColumns)}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

function bodyWith(write: (table: PrintedTable) => string): string {
  return [
    paragraph('青河区水务局2023年政府信息公开工作年度报告'),
    paragraph('一、总体情况'),
    paragraph('2023年，我局主动公开政府信息35条。'),
    paragraph('二、主动公开政府信息情况'),
    write(printTable2(FORM, TEXTS)),
    paragraph('三、收到和处理政府信息公开申请情况'),
    write(printTable3(FORM, TEXTS)),
    paragraph('四、政府信息公开行政复议、行政诉讼情况'),
    write(printTable4(FORM, TEXTS)),
    paragraph('五、存在的主要问题及改进情况'),
    paragraph('公开内容还不够细。'),
    paragraph('六、其他需要报告的事项'),
    paragraph('无。'),
  ].join('');
}

describe('Word and WPS documents', () => {
  test('spans wider than the grid', async () => {
    const body = bodyWith((table) =>
      wpsTable(table, (across, isLast) => (isLast && across > 1 ? across + 7 : across), 4),
    );
    const { report } = await readingIn(docxOfBody(body), '年报.docx');
    expect(differencesFrom(FIGURES, report)).toEqual({});
  });

  test('no grid at all', async () => {
    const body = bodyWith((table) => wpsTable(table, (across) => across, 0));
    const { report } = await readingIn(docxOfBody(body), '年报.docx');
    expect(differencesFrom(FIGURES, report)).toEqual({});
  });

  test('table 4 whose rows are merged downwards to the end', async () => {
    const [first = [], second = [], third = [], figures = []] = printTable4(FORM, TEXTS);
    const tall = [first, second, third, figures.map((cell) => ({ ...cell, down: 2 })), []];
    const blocks = reportAround({ ...tables(), table4: [tableOf(tall)] });
    const { report } = await readingIn(docxOf(blocks), '年报.docx');
    expect(differencesFrom(FIGURES, report)).toEqual({});
  });

  test('a report inside one big cell', async () => {
    const inside = reportAround(tables());
    const place = { kind: 'cell', table: 1, row: 1, column: 1 } as const;
    const cell = { text: '', column: 0, columnSpan: 1, rowSpan: 1, place, inside };
    const { report } = await readingIn(docxOf([{ kind: 'table', rows: [[cell]], place }]), '年报.docx');
    expect(differencesFrom(FIGURES, report)).toEqual({});
    expect(report.agency).toBe('青河区工业和信息化局');
  });

  test('a small table of statistics in section one leaves table 2 as it is', async () => {
    const one = (text: string) => ({ text, across: 1, down: 1 });
    const statistics = tableOf([
      [one('类别'), one('数量')],
      [one('行政许可'), one('9001')],
      [one('行政处罚'), one('9002')],
      [one('规章'), one('9003')],
      [one('其他'), one('9004')],
      [one('总计'), one('9005')],
    ]);
    const [title, heading, overview, ...rest] = reportAround(tables());
    if (!title || !heading || !overview) throw new Error('a report begins with its title');
    const { report, deviations } = await readingIn(
      docxOf([title, heading, overview, statistics, ...rest]),
      '年报.docx',
    );
    expect(differencesFrom(FIGURES, report)).toEqual({});
    expect(deviations).toEqual([]);
    expect(report.sections.overview).toContain('9001');
  });

  test('the tables of 2019 in a report of 2023 are of 2019', async () => {
    const form = formNamed('2019');
    const figures = figuresOfItsOwn(form);
    const { report } = await readingIn(docxOf(reportAround(tables(textsOf(figures), form))), '年报.docx');
    expect(differencesFrom(figures, report)).toEqual({});
    expect([report.edition, report.year]).toEqual(['2019', 2023]);
  });

  test('table 2 of 2019 beside table 3 of 2021 is a mixture', async () => {
    const blocks = reportAround({
      ...tables(),
      table2: tables(textsOf(figuresOfItsOwn(formNamed('2019'))), formNamed('2019')).table2,
    });
    const { report } = await readingIn(docxOf(blocks), '年报.docx');
    expect(report.edition).toBe('mixed');
    expect(report.table2?.['art20_9.centralised_procurement']).toBeDefined();
    expect(report.table3?.['outcome.other_handling.overdue_fee']?.['total']).toBe(
      FIGURES['table3/outcome.other_handling.overdue_fee/total'],
    );
  });
});

describe('several reports in one file', () => {
  test('one behind the other in a docx', async () => {
    const first = reportAround(tables());
    const second = reportAround(tables()).map((block) =>
      block.kind === 'paragraph' ? { ...block, text: block.text.replace('工业和信息化局2023', '教育局2024') } : block,
    );
    const readings = await readingsIn(docxOf([...first, ...linesOf(''), ...second]), '汇编.docx');
    expect(readings.map(({ report }) => [report.part, report.agency, report.year])).toEqual([
      [1, '青河区工业和信息化局', 2023],
      [2, '青河区教育局', 2024],
    ]);
    for (const { report } of readings) expect(differencesFrom(FIGURES, report)).toEqual({});
  });

  test('one a sheet in a workbook', async () => {
    const sheet = (agency: string) => {
      const rows = reportAround(tables())
        .flatMap((block) =>
          block.kind === 'paragraph'
            ? [[{ text: block.text.replace('青河区工业和信息化局', agency), column: 0 }]]
            : block.rows.map((row) => row.map(({ text, column }) => ({ text, column }))),
        )
        .map(
          (cells, index) =>
            `<row r="${index + 1}">${cells
              .filter(({ text }) => text !== '')
              .map(
                ({ text, column }) =>
                  `<c r="${String.fromCharCode(65 + column)}${index + 1}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`,
              )
              .join('')}</row>`,
        );
      return `<sheetData>${rows.join('')}</sheetData>`;
    };
    const readings = await readingsIn(
      xlsxOfSheets([
        { name: '教育局', xml: sheet('青河区教育局') },
        { name: '水务局', xml: sheet('青河区水务局') },
      ]),
      '汇编.xlsx',
    );
    expect(readings.map(({ report }) => [report.part, report.agency])).toEqual([
      [1, '青河区教育局'],
      [2, '青河区水务局'],
    ]);
    for (const { report } of readings) expect(differencesFrom(FIGURES, report)).toEqual({});
  });

  test('one a sheet, the tables alone', async () => {
    const sheet = () => {
      const rows = [...printTable2(FORM, TEXTS), ...printTable3(FORM, TEXTS, 2), ...printTable4(FORM, TEXTS, 2)];
      const cells = tableOf(rows).rows.map(
        (row, index) =>
          `<row r="${index + 1}">${row.map(({ text, column }) => `<c r="${String.fromCharCode(65 + column)}${index + 1}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`).join('')}</row>`,
      );
      return `<sheetData>${cells.join('')}</sheetData>`;
    };
    const readings = await readingsIn(
      xlsxOfSheets([
        { name: '教育局', xml: sheet() },
        { name: '水务局', xml: sheet() },
      ]),
      '汇编.xlsx',
    );
    expect(readings.map(({ report }) => report.part)).toEqual([1, 2]);
  });
});
