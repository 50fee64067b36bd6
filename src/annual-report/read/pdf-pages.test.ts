import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PrintStyle } from '../../../test/builders/pdf/print-style.ts';
import { typstPdfOf } from '../../../test/builders/pdf/typst.ts';
import {
  linesOf,
  printTable2,
  printTable3,
  printTable4,
  reportWith,
  tableOf,
} from '../../../test/builders/report-grids.ts';
import {
  addressesOf,
  differencesFrom,
  figuresOfItsOwn,
  formNamed,
  readingIn,
  readingsIn,
  textsOf,
} from '../../../test/builders/whole-report.ts';

const EDITIONS = ['2019', '2021'] as const;
const TITLE = '青河区工业和信息化局2023年政府信息公开工作年度报告';

/** Prints the report of an edition and expects every cell, the title and no deviation. */
async function expectWhole(edition: (typeof EDITIONS)[number], style: PrintStyle): Promise<void> {
  const form = formNamed(edition);
  const figures = figuresOfItsOwn(form);
  const pdf = typstPdfOf(reportWith(form, textsOf(figures)), style);
  const { report, deviations } = await readingIn(pdf, '年报.pdf');
  const at = JSON.stringify({ edition, ...style });
  expect(differencesFrom(figures, report), at).toEqual({});
  expect([report.title, report.edition, deviations], at).toEqual([TITLE, edition, []]);
}

const STYLES: Readonly<Record<string, PrintStyle>> = {
  'lines around every cell': {},
  'dashed lines': { border: 'dashed' },
  'dotted lines': { border: 'dotted' },
  'thick lines': { border: 'thick' },
  'no edge at the left and the right': { border: 'open' },
  'lines between rows alone': { border: 'level' },
  'no lines': { border: 'none' },
  'no lines, small type': { border: 'none', size: 7 },
  'no lines, a broad sheet': { border: 'none', isLandscape: true },
  'narrow columns': { isNarrow: true },
  'a broad sheet': { isLandscape: true },
  'labels on their side': { labels: 'turned' },
  'labels written downwards': { labels: 'below' },
  'running heads and page numbers': { running: true },
  'heads on every page': { repeatsHead: true },
  'a coloured head': { isColoured: true },
  'small type': { size: 6 },
};

describe('a report printed as PDF is read in every cell', () => {
  test.each(Object.entries(STYLES))('%s', async (_, style) => {
    for (const edition of EDITIONS) await expectWhole(edition, style);
  });
});

/** Steps of a little less than a row, so that each row comes first on a page once. */
const STEP = 20;
const PAGE = 700;

describe('a page may end after any row, or in it', () => {
  test.each<[string, PrintStyle, (typeof EDITIONS)[number], number]>([
    ['lines', {}, '2021', STEP],
    [
      'lines, rows kept whole, heads on every page',
      { cutsRows: false, repeatsHead: true, running: true },
      '2019',
      STEP,
    ],
    ['narrow columns, labels of many lines', { isNarrow: true, labels: 'below' }, '2021', 2 * STEP],
    ['lines between rows alone', { border: 'level' }, '2019', 2 * STEP],
    ['no lines', { border: 'none', running: true }, '2021', 2 * STEP],
  ])('%s', async (_, style, edition, step) => {
    for (let above = 0; above < PAGE; above += step) await expectWhole(edition, { ...style, above });
  });
});

test('any figures in any layout are read back', async () => {
  const form = formNamed('2021');
  const addresses = addressesOf(form);
  const layout = fc.record({
    border: fc.constantFrom('solid' as const, 'dashed' as const, 'open' as const),
    above: fc.nat(600),
    repeatsHead: fc.boolean(),
    running: fc.boolean(),
    cutsRows: fc.boolean(),
  });
  const figure = fc.oneof(fc.nat(9), fc.nat(99_999), fc.constant(null));
  await fc.assert(
    fc.asyncProperty(
      fc.array(figure, { minLength: addresses.length, maxLength: addresses.length }),
      layout,
      async (drawn, style) => {
        const figures = Object.fromEntries(addresses.map((address, index) => [address, drawn[index] ?? null]));
        const pdf = typstPdfOf(reportWith(form, textsOf(figures)), style);
        expect(differencesFrom(figures, (await readingIn(pdf, '年报.pdf')).report)).toEqual({});
      },
    ),
    { numRuns: 12 },
  );
});

test('three reports in one file are three', async () => {
  const form = formNamed('2021');
  const figures = figuresOfItsOwn(form);
  const blocks = reportWith(form, textsOf(figures));
  const readings = await readingsIn(typstPdfOf([...blocks, ...blocks, ...blocks], { running: true }), '年报.pdf');
  expect(readings.map(({ report }) => [report.title, differencesFrom(figures, report)])).toEqual([
    [TITLE, {}],
    [TITLE, {}],
    [TITLE, {}],
  ]);
});

const CLAUSES = [
  '我局围绕重点工作主动公开政府信息',
  '及时回应社会关切',
  '全年共收到申请12件',
  '答复率100%',
  '印发《公开办法》（试行）',
  '开展“政务开放日”活动',
  '制作政策解读3个',
  '做到应公开尽公开',
];

test('paragraphs are whole again, however their lines and pages broke', async () => {
  const form = formNamed('2021');
  const sentence = fc
    .array(fc.constantFrom(...CLAUSES), { minLength: 1, maxLength: 12 })
    .map((some) => `${some.join('，')}。`);
  const paragraphs = fc.array(
    fc.array(sentence, { minLength: 1, maxLength: 4 }).map((some) => some.join('')),
    {
      minLength: 1,
      maxLength: 14,
    },
  );
  await fc.assert(
    fc.asyncProperty(paragraphs, paragraphs, fc.boolean(), async (overview, problems, running) => {
      const blocks = [
        ...linesOf(TITLE, '一、总体情况', ...overview, '二、主动公开政府信息情况'),
        tableOf(printTable2(form, {})),
        ...linesOf('三、收到和处理政府信息公开申请情况'),
        tableOf(printTable3(form, {})),
        ...linesOf('四、政府信息公开行政复议、行政诉讼情况'),
        tableOf(printTable4(form, {})),
        ...linesOf('五、存在的主要问题及改进情况', ...problems, '六、其他需要报告的事项', '无其他需要报告的事项。'),
      ];
      const { report } = await readingIn(typstPdfOf(blocks, { running }), '年报.pdf');
      const folded = (text: string | null) => text?.replace(/[^\S\n]+/gu, '');
      expect(folded(report.sections.overview)).toBe(overview.join('\n'));
      expect(folded(report.sections.problems)).toBe(problems.join('\n'));
    }),
    { numRuns: 12 },
  );
});
