import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MANNERS, ofdOf, PLAIN, type Manner } from '../../test/builders/ofd.ts';
import { paperOf } from '../../test/builders/paper.ts';
import type { PrintStyle } from '../../test/builders/pdf/print-style.ts';
import { typstPdfOf } from '../../test/builders/pdf/typst.ts';
import { printTable2, printTable3, printTable4, reportAround, tableOf } from '../../test/builders/report-grids.ts';
import { differencesFrom, figuresOfItsOwn, formNamed, readingIn, textsOf } from '../../test/builders/whole-report.ts';

const PUBLISHED = readFileSync(new URL('./fixtures/published/huaian-2024.pdf', import.meta.url));

/** The pages of a PDF, written as an OFD. */
async function ofdOfPdf(pdf: Uint8Array, manner: Manner): Promise<Uint8Array> {
  return ofdOf((await paperOf(pdf, '年报.pdf')).pages ?? [], manner);
}

describe('a published report of five pages as an OFD', () => {
  test.each(Object.entries(MANNERS))('written as some do: %s', async (_, manner) => {
    const { report } = await readingIn(PUBLISHED, '年报.pdf');
    const read = (await readingIn(await ofdOfPdf(PUBLISHED, manner), '年报.ofd')).report;
    const { file: _file, places, ...said } = read;
    const { file: _other, places: _places, ...expected } = report;
    expect(said).toEqual(expected);
    expect(places['table3/outcome.total/total']).toMatchObject({ kind: 'page' });
  });
});

const STYLES: readonly (readonly [string, PrintStyle])[] = [
  ['plain', {}],
  ['broken over pages elsewhere, the head printed again', { above: 260, repeatsHead: true }],
  ['narrow columns, group labels on their side, a running head', { isNarrow: true, labels: 'turned', running: true }],
  ['on broad sheets, group labels below one another', { isLandscape: true, labels: 'below' }],
];

describe.each(['2019', '2021'] as const)(
  'a report of the %s form as an OFD, with a figure of its own in every cell',
  (edition) => {
    const form = formNamed(edition);
    const figures = figuresOfItsOwn(form);
    const texts = textsOf(figures);
    const blocks = reportAround({
      table2: [tableOf(printTable2(form, texts))],
      table3: [tableOf(printTable3(form, texts))],
      table4: [tableOf(printTable4(form, texts))],
    });

    test.each(STYLES)('%s', async (_, style) => {
      const pdf = typstPdfOf(blocks, style);
      for (const manner of Object.values(MANNERS)) {
        const { report, deviations } = await readingIn(await ofdOfPdf(pdf, manner), '年报.ofd');
        expect(report.edition).toBe(edition);
        expect(differencesFrom(figures, report)).toEqual({});
        expect(deviations).toEqual([]);
      }
    });
  },
);

test('each figure says on which page and in which box it stands', async () => {
  const { report } = await readingIn(await ofdOfPdf(PUBLISHED, PLAIN), '年报.ofd');
  const { pages = [] } = await paperOf(await ofdOfPdf(PUBLISHED, PLAIN), '年报.ofd');
  const place = report.places['table3/received_this_year/natural_person'];
  if (place?.kind !== 'page') throw new Error('the figure has no page');
  const { left, top, width, height } = place.box;
  const inside = pages[place.page - 1]?.texts.filter(
    (text) => text.left >= left && text.top >= top && text.left < left + width && text.top < top + height,
  );
  expect(inside?.map(({ text }) => text)).toEqual(['3001']);
});
