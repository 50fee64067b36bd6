import { expect } from 'vitest';
import type { Block } from '../../src/base/paper.ts';
import type { Reading } from '../../src/annual-report/report.ts';
import { docxOf } from './docx.ts';
import { htmlOf } from './html.ts';
import { printTable2, printTable3, printTable4, reportAround, tableOf, type Printed } from './report-grids.ts';
import { differencesFrom, figuresOfItsOwn, formNamed, readingIn, textsOf } from './whole-report.ts';
import { xlsxOf } from './xlsx.ts';

/** The form of 2021 with a figure of its own in every cell. */
export const FORM = formNamed('2021');
export const FIGURES = figuresOfItsOwn(FORM);
export const TEXTS = textsOf(FIGURES);

export const cell = (text: string, across = 1, down = 1): Printed => ({ text, across, down });

/** What stands in the place of the form's tables; what is not named is as the form prints it. */
export type Tables = {
  readonly table2?: readonly Block[];
  readonly table3?: readonly Block[];
  readonly table4?: readonly Block[];
};

/** A whole report around these tables. */
export const reportWith = (tables: Tables): readonly Block[] =>
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
export async function inEveryFormat(blocks: readonly Block[], look: (reading: Reading) => void): Promise<void> {
  for (const [ending, write] of FORMATS) look(await readingIn(write(blocks), `年报.${ending}`));
}

/** Expects these figures in every format. */
export const expectAll = (
  blocks: readonly Block[],
  figures: Readonly<Record<string, unknown>> = FIGURES,
): Promise<void> => inEveryFormat(blocks, ({ report }) => expect(differencesFrom(figures, report)).toEqual({}));

/** The same for a document with pages, which a workbook does not have. */
export async function expectAllAcrossPages(blocks: readonly Block[]): Promise<void> {
  for (const [ending, write] of FORMATS.slice(0, 2)) {
    const { report, deviations } = await readingIn(write(blocks), `年报.${ending}`);
    expect(differencesFrom(FIGURES, report)).toEqual({});
    expect(deviations).toEqual([]);
  }
}
