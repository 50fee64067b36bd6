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
  type CellTexts,
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
import { xlsxOf } from '../../../test/builders/xlsx.ts';
import type { Reading } from '../report.ts';

const FORM = formNamed('2021');
const FIGURES = figuresOfItsOwn(FORM);
const TEXTS = textsOf(FIGURES);

const cell = (text: string, across = 1, down = 1): Printed => ({ text, across, down });

type Tables = {
  readonly table2?: readonly Block[];
  readonly table3?: readonly Block[];
  readonly table4?: readonly Block[];
};

const reportWith = (tables: Tables): readonly Block[] =>
  reportAround({
    table2: tables.table2 ?? [tableOf(printTable2(FORM, TEXTS))],
    table3: tables.table3 ?? [tableOf(printTable3(FORM, TEXTS))],
    table4: tables.table4 ?? [tableOf(printTable4(FORM, TEXTS))],
  });

const FORMATS = [
  ['docx', (blocks: readonly Block[]) => docxOf(blocks)],
  ['html', (blocks: readonly Block[]) => htmlOf({ blocks })],
  ['xlsx', (blocks: readonly Block[]) => xlsxOf({ blocks })],
] as const;

/** Reads the same report out of a docx, a page and a workbook. */
async function inEveryFormat(blocks: readonly Block[], look: (reading: Reading) => void): Promise<void> {
  for (const [ending, write] of FORMATS) look(await readingIn(write(blocks), `年报.${ending}`));
}

/** The same for a document with pages, which a workbook does not have. */
async function expectAllAcrossPages(blocks: readonly Block[]): Promise<void> {
  for (const [ending, write] of FORMATS.slice(0, 2)) {
    const { report, deviations } = await readingIn(write(blocks), `年报.${ending}`);
    expect(differencesFrom(FIGURES, report)).toEqual({});
    expect(deviations).toEqual([]);
  }
}

const expectAll = (blocks: readonly Block[], figures: Readonly<Record<string, unknown>> = FIGURES) =>
  inEveryFormat(blocks, ({ report }) => expect(differencesFrom(figures, report)).toEqual({}));

const withRight = (
  table: PrintedTable,
  head: Printed,
  headRows: number,
  right: (row: number) => string,
): PrintedTable =>
  table.map((row, at) => {
    if (at === 0) return [...row, head];
    return at < headRows ? row : [...row, cell(right(at))];
  });

describe('columns that the form does not have', () => {
  test('an empty column 备注 at the right of table 3 changes nothing', async () => {
    await expectAll(
      reportWith({ table3: [tableOf(withRight(printTable3(FORM, TEXTS), cell('备注', 1, 3), 3, () => ''))] }),
    );
  });

  test('a column 备注 with words in it changes nothing', async () => {
    const words = (row: number) => (row === 5 ? '含上年结转1件' : row === 9 ? '无' : '');
    await expectAll(
      reportWith({ table3: [tableOf(withRight(printTable3(FORM, TEXTS), cell('备注', 1, 3), 3, words))] }),
    );
  });

  test('a column 序号 at the left of table 3 is no figure', async () => {
    const table = printTable3(FORM, TEXTS);
    const numbered = table.map((row, at) =>
      at === 0 ? [cell('序号', 1, 3), ...row] : at < 3 ? row : [cell(String(at - 2)), ...row],
    );
    await expectAll(reportWith({ table3: [tableOf(numbered)] }));
  });

  test('a column 序号 at the left of table 2 is no figure', async () => {
    const numbered = printTable2(FORM, TEXTS).map((row, at) => [
      cell(row.length === 1 ? '' : row[0]?.text === '信息内容' ? '序号' : String(at)),
      ...row,
    ]);
    await expectAll(reportWith({ table2: [tableOf(numbered)] }));
  });
});

describe('columns in another order', () => {
  test('科研机构 before 商业企业 is read by the heads', async () => {
    const swap = <Thing>(row: readonly Thing[], at: number): readonly Thing[] => {
      const swapped = [...row];
      [swapped[at], swapped[at + 1]] = [swapped[at + 1] as Thing, swapped[at] as Thing];
      return swapped;
    };
    const table = printTable3(FORM, TEXTS).map((row, at) => {
      if (at === 2) return swap(row, 0);
      return at < 3 ? row : swap(row, row.length - 6);
    });
    await expectAll(reportWith({ table3: [tableOf(table)] }));
  });

  test('总计 before the applicants is read by the heads', async () => {
    const table = printTable3(FORM, TEXTS, 2).map((row, at): readonly Printed[] => {
      const last = row.at(-1);
      if (!last) return row;
      if (at === 0) return [...row.slice(0, 1), last, ...row.slice(1, -1)];
      return at < 2 ? row : [...row.slice(0, -7), last, ...row.slice(-7, -1)];
    });
    await expectAll(reportWith({ table3: [tableOf(table)] }));
  });
});

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

describe('the fee row', () => {
  const feeRow = (...texts: readonly string[]): PrintedTable =>
    printTable2(FORM, TEXTS).map((row) =>
      row[0]?.text === '行政事业性收费' ? [cell('行政事业性收费'), ...texts.map((text) => cell(text))] : row,
    );
  const FEE = 'table2/art20_8.administrative_fees/fee_amount';

  test('three cells, the first filled', async () => {
    await expectAll(reportWith({ table2: [tableOf(feeRow('316.5', '', ''))] }), { ...FIGURES, [FEE]: 316.5 });
  });

  test('three cells, the last filled', async () => {
    await expectAll(reportWith({ table2: [tableOf(feeRow('', '', '316.5'))] }), { ...FIGURES, [FEE]: 316.5 });
  });

  test('three cells that hold nought are nought', async () => {
    await expectAll(reportWith({ table2: [tableOf(feeRow('0', '0', '0'))] }), { ...FIGURES, [FEE]: 0 });
  });

  test('three cells with different figures are not guessed', async () => {
    await inEveryFormat(reportWith({ table2: [tableOf(feeRow('1', '2', '3'))] }), ({ report, deviations }) => {
      expect(differencesFrom({ ...FIGURES, [FEE]: null }, report)).toEqual({});
      expect(deviations).toEqual([expect.objectContaining({ kind: 'unfit_row', row: 'art20_8.administrative_fees' })]);
    });
  });
});

describe('table 4 in other shapes', () => {
  const ways = ['reconsideration', 'litigation_direct', 'litigation_after_reconsideration'] as const;
  const names = {
    reconsideration: '行政复议',
    litigation_direct: '未经复议直接起诉',
    litigation_after_reconsideration: '复议后起诉',
  };
  const of = (way: string) => FORM.table4.columns.filter(({ key }) => key.startsWith(`${way}.`));

  test('three small tables', async () => {
    await expectAll(
      reportWith({
        table4: ways.flatMap((way) => [
          ...linesOf(''),
          tableOf([
            [cell(names[way], 5)],
            of(way).map(({ label }) => cell(label)),
            of(way).map(({ key }) => cell(TEXTS[`table4/${key}`] ?? '')),
          ]),
        ]),
      }),
    );
  });

  test('three small tables, each named by a line above it', async () => {
    await expectAll(
      reportWith({
        table4: ways.flatMap((way) => [
          ...linesOf(names[way]),
          tableOf([
            of(way).map(({ label }) => cell(label)),
            of(way).map(({ key }) => cell(TEXTS[`table4/${key}`] ?? '')),
          ]),
        ]),
      }),
    );
  });

  test('labels and figures one below the other', async () => {
    await expectAll(
      reportWith({
        table4: [
          tableOf(
            ways.flatMap((way) =>
              of(way).map(({ key, label }, index) => [
                ...(index === 0 ? [cell(names[way], 1, 5)] : []),
                cell(label),
                cell(TEXTS[`table4/${key}`] ?? ''),
              ]),
            ),
          ),
        ],
      }),
    );
  });

  test('a row for each way of dispute', async () => {
    await expectAll(
      reportWith({
        table4: [
          tableOf([
            [cell('类别'), ...of('reconsideration').map(({ label }) => cell(label))],
            ...ways.map((way) => [cell(names[way]), ...of(way).map(({ key }) => cell(TEXTS[`table4/${key}`] ?? ''))]),
          ]),
        ],
      }),
    );
  });

  test('a row for each way of dispute, the suits under 行政诉讼', async () => {
    await expectAll(
      reportWith({
        table4: [
          tableOf([
            [cell('', 2), ...of('reconsideration').map(({ label }) => cell(label))],
            [cell('行政复议', 2), ...of('reconsideration').map(({ key }) => cell(TEXTS[`table4/${key}`] ?? ''))],
            [
              cell('行政诉讼', 1, 2),
              cell('未经复议直接起诉'),
              ...of('litigation_direct').map(({ key }) => cell(TEXTS[`table4/${key}`] ?? '')),
            ],
            [
              cell('复议后起诉'),
              ...of('litigation_after_reconsideration').map(({ key }) => cell(TEXTS[`table4/${key}`] ?? '')),
            ],
          ]),
        ],
      }),
    );
  });

  test('two head rows, 行政复议 and 行政诉讼 above ten results', async () => {
    await expectAll(
      reportWith({
        table4: [
          tableOf([
            [cell('行政复议', 5), cell('行政诉讼', 10)],
            FORM.table4.columns.map(({ label }) => cell(label)),
            FORM.table4.columns.map(({ key }) => cell(TEXTS[`table4/${key}`] ?? '')),
          ]),
        ],
      }),
    );
  });
});

describe('labels as bodies print them', () => {
  const changed = (change: (text: string) => string): Tables => {
    const of = (table: PrintedTable) => [
      tableOf(
        table.map((row) => row.map((one) => (/^\d*$/u.test(one.text) ? one : { ...one, text: change(one.text) }))),
      ),
    ];
    return {
      table2: of(printTable2(FORM, TEXTS)),
      table3: of(printTable3(FORM, TEXTS)),
      table4: of(printTable4(FORM, TEXTS)),
    };
  };
  const WAYS: readonly (readonly [string, (text: string) => string])[] = [
    ['blanks between the characters', (text) => [...text].join(' ')],
    ['full-width blanks between the characters', (text) => [...text].join('　')],
    ['written downwards letter by letter', (text) => [...text].join('\n')],
    ['broken after every second character', (text) => text.replace(/(..)/gu, '$1\n')],
    [
      'half-width brackets and punctuation',
      (text) =>
        text.replace(
          /[（）、，：“”]/gu,
          (mark) => ({ '（': '(', '）': ')', '、': ',', '，': ',', '：': ':' })[mark] ?? '"',
        ),
    ],
    ['without their numbering', (text) => text.replace(/^(?:[一二三四]、|（[一二三四五六七]）|\d\.)/u, '')],
    ['numbering with another mark', (text) => text.replace(/^(\d)\./u, '$1、').replace(/^([一二三四])、/u, '$1．')],
    [
      'numbering in full width',
      (text) =>
        text.replace(/^(\d)\./u, (_, digit: string) => `${String.fromCharCode(digit.charCodeAt(0) + 0xfee0)}．`),
    ],
    ['a colon behind', (text) => `${text}：`],
  ];
  for (const [name, change] of WAYS) {
    test(name, async () => {
      await expectAll(reportWith(changed(change)));
    });
  }

  test('misprinted labels are read and named', async () => {
    const misprints: Readonly<Record<string, string>> = {
      '2.其他法律行政法规禁止公开': '2.其他法律行政止公开',
      现行有效件数: '现在行有效件数',
      本年制发件数: '本年度发件数',
      行政规范性文件: '行政规范性文',
      '7.属于行政执法案卷': '7.属于行政执法案件卷',
      '二、上年结转政府信息公开申请数量': '二、上年结转信息公开申请数量',
    };
    await inEveryFormat(reportWith(changed((text) => misprints[text] ?? text)), ({ report, deviations }) => {
      expect(differencesFrom(FIGURES, report)).toEqual({});
      expect(deviations.map(({ kind, label, meant }) => [kind, label, meant])).toEqual(
        expect.arrayContaining(Object.entries(misprints).map(([label, misprint]) => ['misprint', misprint, label])),
      );
      expect(deviations).toHaveLength(Object.keys(misprints).length);
    });
  });
});

describe('what stands in the cells', () => {
  const written: CellTexts = {
    ...TEXTS,
    'table2/art20_1.normative_documents/in_force': '22（其中修订16件）',
    'table2/art20_5.administrative_licence/decisions': '１，２３４件',
    'table2/art20_8.administrative_fees/fee_amount': '69969.73元',
    'table3/received_this_year/natural_person': '　３ ',
    'table3/received_this_year/business_enterprise': '/',
    'table3/received_this_year/research_institution': '—',
    'table3/received_this_year/public_welfare_org': '无',
    'table3/received_this_year/legal_service_org': '',
    'table3/received_this_year/other_org': '0',
    'table3/received_this_year/total': '1 件',
    'table4/reconsideration.upheld': '+1',
  };
  const read: Readonly<Record<string, unknown>> = {
    ...FIGURES,
    'table2/art20_1.normative_documents/in_force': 22,
    'table2/art20_5.administrative_licence/decisions': 1234,
    'table2/art20_8.administrative_fees/fee_amount': 69969.73,
    'table3/received_this_year/natural_person': 3,
    'table3/received_this_year/business_enterprise': '/',
    'table3/received_this_year/research_institution': '—',
    'table3/received_this_year/public_welfare_org': '无',
    'table3/received_this_year/legal_service_org': null,
    'table3/received_this_year/other_org': 0,
    'table3/received_this_year/total': 1,
    'table4/reconsideration.upheld': '+1',
  };

  test('figures, signs, units, remarks and blanks are read as the contract says', async () => {
    const blocks = reportWith({
      table2: [tableOf(printTable2(FORM, written))],
      table3: [tableOf(printTable3(FORM, written))],
      table4: [tableOf(printTable4(FORM, written))],
    });
    await inEveryFormat(blocks, ({ report }) => {
      expect(differencesFrom(read, report)).toEqual({});
      expect(report.remarks).toEqual({
        'table2/art20_1.normative_documents/in_force': '其中修订16件',
        'table2/art20_5.administrative_licence/decisions': '件',
        'table2/art20_8.administrative_fees/fee_amount': '元',
        'table3/received_this_year/total': '件',
      });
    });
  });
});
