import { describe, expect, test } from 'vitest';
import { docxOf } from '../../../test/builders/docx.ts';
import { cell, expectAllAcrossPages, FIGURES, FORM, reportWith, TEXTS } from '../../../test/builders/every-format.ts';
import { linesOf, printTable2, printTable3, printTable4, tableOf } from '../../../test/builders/report-grids.ts';
import { differencesFrom, readingIn } from '../../../test/builders/whole-report.ts';

describe('tables cut by pages', () => {
  const printed = printTable3(FORM, TEXTS);
  test('a row cut in the middle of its label: the upper half here, the lower half with the figures there', async () => {
    const at = printed.findIndex((row) => row.some(({ text }) => text.startsWith('5.要求行政机关')));
    const row = printed[at] ?? [];
    const upper = row.map(({ text, across, down }) =>
      cell(text.startsWith('5.') ? '5.要求行政机关确认' : '', across, down),
    );
    const lower = row.map(({ text, across, down }) =>
      cell(text.startsWith('5.') ? '或重新出具已获取信息' : text, across, down),
    );
    for (const between of [[], linesOf(''), linesOf('- 5 -')]) {
      await expectAllAcrossPages(
        reportWith({
          table3: [tableOf([...printed.slice(0, at), upper]), ...between, tableOf([lower, ...printed.slice(at + 1)])],
        }),
      );
    }
  });

  test('a row cut in the middle of a label with its group beside it', async () => {
    const at = printed.findIndex((row) => row.some(({ text }) => text.startsWith('1.申请人无正当理由')));
    const row = printed[at] ?? [];
    const upper = row.map(({ text, across }) =>
      cell(text.startsWith('1.') ? '1.申请人无正当理由逾期不补正、' : /^\d+$/u.test(text) ? '' : text, across),
    );
    const lower = row.map(({ text, across }) =>
      cell(text.startsWith('1.') ? '行政机关不再处理其政府信息公开申请' : /^\d+$/u.test(text) ? text : '', across),
    );
    await expectAllAcrossPages(
      reportWith({ table3: [tableOf([...printed.slice(0, at), upper]), tableOf([lower, ...printed.slice(at + 1)])] }),
    );
  });

  test('a row cut in the middle of its label, the figures beside the upper half', async () => {
    const at = printed.findIndex((row) => row.some(({ text }) => text.startsWith('2.没有现成信息')));
    const row = printed[at] ?? [];
    const upper = row.map(({ text, across }) => cell(text.startsWith('2.') ? '2.没有现成信息需要' : text, across));
    const lower = row.map(({ text, across }) => cell(text.startsWith('2.') ? '另行制作' : '', across));
    await expectAllAcrossPages(
      reportWith({ table3: [tableOf([...printed.slice(0, at), upper]), tableOf([lower, ...printed.slice(at + 1)])] }),
    );
  });

  test('a row cut behind words that are a label themselves', async () => {
    const at = printed.findIndex((row) => row.some(({ text }) => text.startsWith('2.其他法律')));
    const row = printed[at] ?? [];
    const upper = row.map(({ text, across }) => cell(text.startsWith('2.') ? '2.其他' : '', across));
    const lower = row.map(({ text, across }) => cell(text.startsWith('2.') ? '法律行政法规禁止公开' : text, across));
    await expectAllAcrossPages(
      reportWith({ table3: [tableOf([...printed.slice(0, at), upper]), tableOf([lower, ...printed.slice(at + 1)])] }),
    );
  });

  test('a table cut after any of its rows, with or without its head again', async () => {
    for (let cut = 4; cut < printed.length; cut++) {
      for (const head of [printed.slice(0, 3), []]) {
        const blocks = reportWith({
          table3: [tableOf(printed.slice(0, cut)), ...linesOf('3'), tableOf([...head, ...printed.slice(cut)])],
        });
        const { report } = await readingIn(docxOf(blocks), '年报.docx');
        expect(differencesFrom(FIGURES, report), `cut after row ${cut}`).toEqual({});
      }
    }
  });

  test('table 2 cut inside a block, the second half without heads', async () => {
    const table = printTable2(FORM, TEXTS);
    for (let cut = 2; cut < table.length; cut++) {
      await expectAllAcrossPages(reportWith({ table2: [tableOf(table.slice(0, cut)), tableOf(table.slice(cut))] }));
    }
  });

  test('table 4 with its figures on the next page', async () => {
    const table = printTable4(FORM, TEXTS);
    await expectAllAcrossPages(
      reportWith({ table4: [tableOf(table.slice(0, 3)), ...linesOf('6'), tableOf(table.slice(3))] }),
    );
  });
});
