import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPaper } from '../../src/platform/documents/index.ts';
import { gongkai } from './program.ts';

const SAMPLE = 'src/sample/xiangqiao-2019.txt';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-workbook-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function rowsOf(path: string): Promise<readonly (readonly string[])[]> {
  const read = await readPaper(await readFile(path), 'findings.xlsx');
  const [table] = read.ok ? read.value.blocks : [];
  return table?.kind === 'table' ? table.rows.map((row) => row.map(({ text }) => text)) : [];
}

test('check --out writes a workbook with a row for each finding, and one for a file that could not be read', async () => {
  const path = join(folder, '清单.xlsx');
  const { status } = await gongkai(['check', SAMPLE, 'no-such-file.docx', '--json', '--out', path]);
  expect(status).toBe(2);
  const [head, ...rows] = await rowsOf(path);
  expect(head?.slice(0, 5)).toEqual(['文件', '机关', '年度', '级别', '问题']);
  expect(rows.filter(([file]) => file === SAMPLE).length).toBeGreaterThan(30);
  expect(rows.find((row) => row.at(-1) === 'CELL-UNIT')?.slice(5, 8)).toEqual(['表二', '政府集中采购', '采购总金额']);
  expect(rows.find(([file]) => file === 'no-such-file.docx')?.join()).toContain('没有“no-such-file.docx”这个文件');
});

test('a name that is no workbook, and a folder that is not there, are refused in one sentence', async () => {
  const other = await gongkai(['check', SAMPLE, '--out', join(folder, 'findings.csv')]);
  expect([other.status, other.err]).toEqual([2, expect.stringContaining('.xlsx')]);
  const nowhere = await gongkai(['check', SAMPLE, '--json', '--out', join(folder, 'nowhere', 'findings.xlsx')]);
  expect([nowhere.status, nowhere.err]).toEqual([2, expect.stringContaining('不能写入')]);
});

test('a reader that has seen enough is no fault', async () => {
  const child = spawn(process.execPath, ['dist/main.js', 'check', SAMPLE, SAMPLE, SAMPLE, SAMPLE], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.destroy();
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += String(chunk);
  });
  await new Promise((resolve) => child.once('close', resolve));
  expect(said).not.toContain('EPIPE');
});
