import { describe, expect, test } from 'vitest';
import {
  expectAll,
  FIGURES,
  FORM,
  inEveryFormat,
  reportWith,
  type Tables,
  TEXTS,
} from '../../../test/builders/every-format.ts';
import {
  printTable2,
  printTable3,
  printTable4,
  tableOf,
  type CellTexts,
  type PrintedTable,
} from '../../../test/builders/report-grids.ts';
import { differencesFrom } from '../../../test/builders/whole-report.ts';

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
