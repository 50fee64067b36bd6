import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MANNERS, ofdOf, PLAIN } from '../builders/ofd.ts';
import { paperOf } from '../builders/paper.ts';
import { typstPdfOf } from '../builders/pdf/typst.ts';
import { printTable2, printTable3, printTable4, reportAround, tableOf } from '../builders/report-grids.ts';
import { figuresOfItsOwn, formNamed, textsOf } from '../builders/whole-report.ts';
import { gongkai } from './program.ts';

const PUBLISHED = new URL('../../src/annual-report/fixtures/published/huaian-2024.pdf', import.meta.url);

const FORM = formNamed('2021');
const TEXTS = textsOf(figuresOfItsOwn(FORM));
const WRONG = reportAround({
  table2: [tableOf(printTable2(FORM, TEXTS))],
  table3: [tableOf(printTable3(FORM, TEXTS))],
  table4: [tableOf(printTable4(FORM, TEXTS))],
}).map((block) =>
  block.kind === 'paragraph'
    ? { ...block, text: block.text.replace('主动公开政府信息35条', '按政府信息公开条列公开35条') }
    : block,
);

let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-ofd-'));
  const pdf = readFileSync(PUBLISHED);
  const { pages = [] } = await paperOf(pdf, '年报.pdf');
  writeFileSync(join(folder, '年报.pdf'), pdf);
  writeFileSync(join(folder, '年报.ofd'), ofdOf(pages, MANNERS['a character an object, in nested blocks'] ?? PLAIN));
  const wrong = await paperOf(typstPdfOf(WRONG), '错字.pdf');
  writeFileSync(join(folder, '错字.ofd'), ofdOf(wrong.pages ?? []));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('files with pages on the command line', () => {
  test.each(['年报.pdf', '年报.ofd'])(
    '%s: each figure with its page and box, and no drawing of the pages',
    async (name) => {
      const { status, out } = await gongkai(['read', join(folder, name), '--json']);
      expect(status).toBe(0);
      const report: unknown = JSON.parse(out);
      expect(report).toMatchObject({
        year: 2024,
        table3: { received_this_year: { natural_person: 3001, total: 3119 } },
        places: { 'table3/received_this_year/total': { kind: 'page', page: 4, box: {} } },
      });
      expect(out).not.toMatch(/"(?:pages|texts|lines|original)"/);
    },
  );

  test('what is said of the text says its page, and where on it', async () => {
    const { out } = await gongkai(['check', join(folder, '错字.ofd'), '--json']);
    const checked: unknown = JSON.parse(out);
    expect(checked).toMatchObject([
      {
        findings: expect.arrayContaining([
          expect.objectContaining({
            rule: 'WRONG-WORD',
            place: '第1页',
            at: { kind: 'page', page: 1, box: expect.objectContaining({ height: expect.any(Number) }) },
          }),
        ]),
      },
    ]);
    expect(out).not.toMatch(/"(?:pages|texts|lines|original)"/);
  });

  test('a folder is walked for OFDs too', async () => {
    const { out } = await gongkai(['read', folder, '--jsonl']);
    const files = out
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(files).toMatchObject([{ year: 2024 }, { year: 2024 }, { year: 2023 }]);
  });
});
