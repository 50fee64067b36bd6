import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderOfReports } from '../../bench/many-reports.ts';
import { readPaper } from '../../src/platform/documents/index.ts';
import { gongkai } from './program.ts';

const COUNT = 40;
let reports = { path: '', end: () => undefined as void };
let out = '';

beforeAll(() => {
  reports = folderOfReports(COUNT);
  out = mkdtempSync(join(tmpdir(), 'gongkai-many-'));
  writeFileSync(join(reports.path, '000', '00007b.docx'), 'PK\u0003\u0004 this is no document');
});

afterAll(() => {
  reports.end();
  rmSync(out, { recursive: true });
});

describe('a folder checked by threads', () => {
  test('answers in the order of the files, whoever is done first, as one process alone does', async () => {
    const [one, two] = await Promise.all(
      ['1', '3'].map((workers) => gongkai(['check', reports.path, '--jsonl', '--workers', workers])),
    );
    expect(two?.out).toBe(one?.out);
    const files = (two?.out ?? '')
      .trimEnd()
      .split('\n')
      .map((line) => String(JSON.parse(line).file));
    expect(files).toEqual(files.toSorted());
    expect(files).toHaveLength(COUNT + 1);
  });

  test('a file that cannot be read has its sentence in its place, and the others are answered: 2', async () => {
    const { status, out: said, err } = await gongkai(['check', reports.path, '--json', '--workers', '2']);
    expect(status).toBe(2);
    const all = JSON.parse(said) as readonly { file: string; error?: { zh: string } }[];
    expect(all).toHaveLength(COUNT + 1);
    expect(all[8]?.file.endsWith('00007b.docx')).toBe(true);
    expect(all[8]?.error?.zh).toContain('“00007b.docx”');
    expect(err).toContain('“00007b.docx”');
  });

  test('the summary counts the same, and the workbook has a row for each report with the totals below', async () => {
    const book = join(out, 'findings.xlsx');
    const { status, out: summary } = await gongkai([
      'check',
      reports.path,
      '--summary',
      '--workers',
      '2',
      '--out',
      book,
    ]);
    expect(status).toBe(2);
    expect(summary).toContain(`共 ${COUNT} 份年报，34 份没有错误，6 份有错误；1 个文件读不了`);
    const read = await readPaper(readFileSync(book), 'findings.xlsx');
    const [, table] = read.ok ? read.value.blocks.filter((block) => block.kind === 'table') : [];
    const rows = table?.rows.map((row) => row.map(({ text }) => text)) ?? [];
    expect(rows).toHaveLength(COUNT + 3);
    expect(rows[1]?.slice(1)).toEqual(['青河区示例甲局', '2023', '2021年格式', '2', '1', '1', '须退回', '']);
    expect(rows[2]?.[7]).toBe('可收');
    expect(rows[9]?.[7]).toBe('未能读取');
    expect(rows.at(-1)?.[0]).toBe(`合计 ${COUNT} 份年报，1 个文件未能读取`);
    expect(rows.at(-1)?.slice(4, 7)).toEqual(['12', String(COUNT), String(COUNT)]);
  });

  test("last year's folder is matched by body and year, also where threads read it", async () => {
    const now = join(out, 'now');
    const before = join(out, 'before');
    for (const [folder, year, row] of [
      [now, 2024, 'carried_over_from_last_year'],
      [before, 2023, 'carried_forward_to_next_year'],
    ] as const) {
      mkdirSync(folder);
      for (let index = 0; index < 16; index += 1) {
        const cells = { natural_person: index, total: row.startsWith('carried_over') && index === 5 ? 9 : index };
        const report = {
          year,
          agency: `青河区示例${'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳'[index]}局`,
          table3: { [row]: cells },
        };
        writeFileSync(join(folder, `${index + 10}.json`), JSON.stringify(report));
      }
    }
    const { out: said } = await gongkai(['check', now, '--previous', before, '--jsonl', '--workers', '2']);
    const carried = said
      .trimEnd()
      .split('\n')
      .map((line) => {
        const { findings } = JSON.parse(line) as {
          findings: readonly { rule: string; column: string; expected: number }[];
        };
        return findings.filter(({ rule }) => rule === 'X-CARRY').map(({ column, expected }) => `${column} ${expected}`);
      });
    expect(carried.flatMap((some, index) => some.map((one) => `${index} ${one}`))).toEqual(['5 total 5']);
  });

  test('return notes are written below a folder as the reports lie, as Word and as PDF', async () => {
    const notes = join(out, 'notes');
    const asked = ['--return-notes', notes, '--office', '青河区示例办公室', '--reply-by', '2024-01-20'];
    const { status, err } = await gongkai(['check', reports.path, '--summary', '--workers', '2', ...asked]);
    expect(status).toBe(2);
    expect(err).toContain(`退回意见 ${COUNT} 份已写入`);
    expect(readdirSync(notes)).toHaveLength(2 * COUNT);
    const read = await readPaper(readFileSync(join(notes, '00000-退回意见.docx')), 'note.docx');
    const text = JSON.stringify(read.ok ? read.value.blocks : []);
    for (const said of ['青河区示例甲局：', '2024年1月20日前', '青河区示例办公室', '总计 1，差 1'])
      expect(text).toContain(said);
  });

  test.each([
    [['--office', '示例'], '--return-notes'],
    [['--return-notes', 'x', '--reply-by', '明天'], '--reply-by'],
  ])('%j is refused in one sentence', async (flags, sentence) => {
    const { status, err } = await gongkai(['check', reports.path, ...flags]);
    expect([status, err]).toEqual([2, expect.stringContaining(sentence)]);
  });

  test('a folder for notes that cannot be made is said: 2', async () => {
    const file = join(reports.path, '000', '00001.docx');
    const { status, err } = await gongkai(['check', file, '--json', '--return-notes', join(file, 'notes')]);
    expect([status, err]).toEqual([2, expect.stringContaining('不能新建文件夹')]);
  });

  test.each([['0'], ['-1'], ['two'], ['1000']])('--workers %s is refused in one sentence', async (workers) => {
    const { status, err } = await gongkai(['check', reports.path, `--workers=${workers}`]);
    expect([status, err]).toEqual([2, expect.stringContaining('--workers')]);
  });
});
