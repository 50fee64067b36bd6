import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { differencesFrom, figuresOfItsOwn, formNamed, readingIn } from '../../test/builders/whole-report.ts';

test.each(['2019', '2021'] as const)(
  'a report of the %s form in an old Word file is read in every cell',
  async (edition) => {
    const bytes = readFileSync(new URL(`./fixtures/old-word/report-${edition}.doc`, import.meta.url));
    for (const name of ['年报.doc', '年报.wps']) {
      const { report } = await readingIn(bytes, name);
      expect(report.edition).toBe(edition);
      expect(report.title).toBe('青河区工业和信息化局2023年政府信息公开工作年度报告');
      expect(differencesFrom(figuresOfItsOwn(formNamed(edition)), report)).toEqual({});
    }
  },
);

test.each(['2019', '2021'] as const)(
  'a report of the %s form in a workbook of before 2007 is read in every cell',
  async (edition) => {
    const bytes = readFileSync(new URL(`./fixtures/old-book/report-${edition}.xls`, import.meta.url));
    for (const name of ['年报.xls', '年报.et']) {
      const { report } = await readingIn(bytes, name);
      expect(report.edition).toBe(edition);
      expect(differencesFrom(figuresOfItsOwn(formNamed(edition)), report)).toEqual({});
    }
  },
);
