import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPaper } from '../../src/platform/documents/index.ts';
import { docxOf } from '../builders/docx.ts';
import { htmlOf } from '../builders/html.ts';
import { quietTexts, reportWith } from '../builders/report-grids.ts';
import { formNamed } from '../builders/whole-report.ts';
import { gongkai } from './program.ts';

const FORM = formNamed('2021');
let folder = '';
const path = (...names: readonly string[]): string => join(folder, ...names);

/** A report of a body that does not exist; what is not named is 0. */
function reportOf(body: string, received: number, fee: string) {
  const cells = {
    'table3/received_this_year/natural_person': String(received),
    'table3/received_this_year/total': String(received),
    'table3/carried_forward_to_next_year/natural_person': String(received),
    'table3/carried_forward_to_next_year/total': String(received),
    'table2/art20_8.administrative_fees/fee_amount': fee,
  };
  return reportWith(FORM, quietTexts(FORM, cells)).map((block) =>
    block.kind === 'paragraph' ? { ...block, text: block.text.replace('青河区工业和信息化局', body) } : block,
  );
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-sum-'));
  mkdirSync(path('in'));
  writeFileSync(path('in', '01.docx'), docxOf(reportOf('青河区示例一局', 3, '0.1')));
  writeFileSync(path('in', '02.html'), htmlOf({ blocks: reportOf('青河区示例二局', 4, '0.2') }));
  writeFileSync(path('in', '03.docx'), docxOf(reportOf('白石区示例局', 9, '9')));
  writeFileSync(path('in', '区政府.docx'), docxOf(reportOf('青河区人民政府', 7, '0.3')));
  writeFileSync(path('own.docx'), docxOf(reportOf('青河区人民政府', 8, '0.3')));
  writeFileSync(path('members.csv'), '名称,备注\n青河区示例一局,\n青河区示例二局,\n青河区示例三局,\n');
  writeFileSync(path('two.csv'), '名称\n青河区示例一局\n青河区示例二局\n');
  mkdirSync(path('bad'));
  writeFileSync(path('bad', '01.docx'), docxOf(reportOf('青河区示例一局', 3, '0.1')));
  writeFileSync(path('bad', '02.docx'), 'PK\u0003\u0004 no document');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('gongkai consolidate', () => {
  test('adds up the reports of the members in every format; who is missing makes it 1', async () => {
    const { status, out } = await gongkai(['consolidate', path('in'), '--members', path('members.csv'), '--json']);
    const sum = JSON.parse(out);
    expect(status).toBe(1);
    expect(sum.cells['table3/received_this_year/total']).toEqual({ sum: 7, figures: [3, 4, null] });
    expect(sum.report.table2['art20_8.administrative_fees'].fee_amount).toBe(0.3);
    expect([sum.year, sum.edition, sum.missing]).toEqual([2023, '2021', ['青河区示例三局']]);
    expect(sum.foreign.map(({ agency }: { agency: string }) => agency)).toEqual(['白石区示例局', '青河区人民政府']);
  });

  test("the superior's own report is compared and not added; where it agrees and nobody is missing it is 0", async () => {
    const right = path('in', '区政府.docx');
    const agreed = await gongkai(['consolidate', path('in'), '--members', path('two.csv'), '--own', right, '--json']);
    expect([agreed.status, JSON.parse(agreed.out).findings.map(({ rule }: { rule: string }) => rule)]).toEqual([
      0,
      ['CONSOL-FOREIGN'],
    ]);
    const wrong = await gongkai([
      'consolidate',
      path('in'),
      '--members',
      path('two.csv'),
      '--own',
      path('own.docx'),
      '--json',
    ]);
    expect(wrong.status).toBe(1);
    const consol = JSON.parse(wrong.out).findings.filter(({ rule }: { rule: string }) => rule === 'X-CONSOL');
    expect(consol).toHaveLength(4);
    expect(consol[0]).toMatchObject({ severity: 'error', row: 'received_this_year', expected: 7, actual: 8 });
  });

  test('a file that cannot be read is said, the others are added up: 2', async () => {
    const { status, err, out } = await gongkai(['consolidate', path('bad')]);
    expect([status, err]).toEqual([2, expect.stringContaining('“02.docx”')]);
    expect(out).toContain('2023年：1 个机关，1 个已汇总，齐了');
  });

  test('the list, the own report and the sum of before may lie in the folder of the reports', async () => {
    const inbox = path('inbox');
    mkdirSync(inbox);
    for (const name of ['01.docx', '02.html']) writeFileSync(join(inbox, name), readFileSync(path('in', name)));
    writeFileSync(join(inbox, '名单.csv'), readFileSync(path('two.csv')));
    writeFileSync(join(inbox, '区政府.docx'), readFileSync(path('in', '区政府.docx')));
    const flags = [
      '--members',
      join(inbox, '名单.csv'),
      '--own',
      join(inbox, '区政府.docx'),
      '--out',
      join(inbox, '汇总.xlsx'),
    ];
    const runs = [await gongkai(['consolidate', inbox, ...flags]), await gongkai(['consolidate', inbox, ...flags])];
    expect(runs.map(({ status }) => status)).toEqual([0, 0]);
  });

  test('the workbook holds the sum in the form, every cell with its members, members, files and findings', async () => {
    const file = path('汇总.xlsx');
    await gongkai(['consolidate', path('in'), '--members', path('members.csv'), '--out', file]);
    const read = await readPaper(readFileSync(file), '汇总.xlsx');
    const tables = (read.ok ? read.value.blocks : []).flatMap((block) =>
      block.kind === 'table' ? [block.rows.map((row) => row.map(({ text }) => text))] : [],
    );
    const texts = tables.map((rows) => rows.flat());
    expect(texts[0]).toEqual(
      expect.arrayContaining(['2023年政府信息公开工作年度报告汇总表', '行政规范性文件', '7', '0.3']),
    );
    expect(tables[1]?.[0]).toEqual(['表', '行', '列', '合计', '青河区示例一局', '青河区示例二局', '青河区示例三局']);
    expect(
      tables[1]
        ?.find(
          ([table, row, column]) => table === '表三' && row === '一、本年新收政府信息公开申请数量' && column === '总计',
        )
        ?.slice(3),
    ).toEqual(['7', '3', '4', '']);
    expect(tables[2]?.slice(1).map(([name, state]) => [name, state])).toEqual([
      ['青河区示例一局', '已汇总'],
      ['青河区示例二局', '已汇总'],
      ['青河区示例三局', '缺报'],
    ]);
    expect(texts[3]).toEqual(expect.arrayContaining(['不在名单，未计']));
    expect(texts[4]).toEqual(expect.arrayContaining(['缺报', 'CONSOL-MISSING']));
  });

  test('the sum goes out in the official form too, and is read again equal', async () => {
    const file = path('汇总.docx');
    await gongkai(['consolidate', path('in'), '--members', path('members.csv'), '--out', file]);
    const { out } = await gongkai(['read', file, '--json']);
    expect(JSON.parse(out).table3.received_this_year).toMatchObject({ natural_person: 7, total: 7 });
  });

  test.each([
    [['consolidate'], '请给出'],
    [['consolidate', 'in', '--out', 'x.ppt'], '--out'],
    [['consolidate', 'in', '--year', '23'], '--year'],
    [['consolidate', 'in', '--members', 'none.csv'], '没有“none.csv”这个文件'],
    [['consolidate', 'in', '--members', 'own.docx'], '没有“名称”一栏'],
    [['consolidate', 'in', '--own', 'members.csv'], 'members.csv'],
    [['consolidate', 'none'], '没有'],
  ])('%j is refused in one sentence: 2', async (call, sentence) => {
    const { status, err } = await gongkai(call, { cwd: folder });
    expect(status).toBe(2);
    expect(err).toContain(sentence);
  });
});
