import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { docxOf } from '../builders/docx.ts';
import { leaksIn } from '../builders/leaks.ts';
import { withCheck } from '../screening/fiction.ts';
import { gongkai } from './program.ts';

const ID = withCheck('44510219900307651');
const place = { kind: 'paragraph' as const, paragraph: 1 };
let folder = '';
const path = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-redact-'));
  writeFileSync(
    path('名单.docx'),
    docxOf([{ kind: 'paragraph', text: `陈样明，身份证号${ID}`, heading: null, place }]),
  );
  writeFileSync(path('通知.txt'), '公示期为五个工作日。\n');
  writeFileSync(path('密件.txt'), '机密★1年\n正文\n');
  mkdirSync(path('夹'));
  writeFileSync(path(`夹/${ID}.txt`), `身份证号${ID}\n`);
  writeFileSync(path('夹/通知.txt'), '公示期为五个工作日。\n');
  mkdirSync(path('夹/里'));
  writeFileSync(path('夹/里/通知.txt'), '另一份通知。\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('screen --redact', () => {
  test('writes the copy and ends with 0, though errors were found in the source', async () => {
    const run = await gongkai(['screen', path('名单.docx'), '--redact', path('公开.docx'), '--json']);
    expect(run.status).toBe(0);
    expect(JSON.parse(run.out)).toMatchObject([{ redacted: true, findings: [{ rule: 'resident_id' }] }]);
    expect(leaksIn(readFileSync(path('公开.docx')), [ID])).toEqual([]);
    expect(await gongkai(['screen', path('公开.docx')])).toMatchObject({ status: 0 });
  });

  test('writes nothing of a file marked as secret, says so in one sentence and ends with 2', async () => {
    const run = await gongkai(['screen', path('密件.txt'), '--redact', path('公开.txt'), '--json']);
    expect(run.status).toBe(2);
    expect(run.err).toContain('“密件.txt”标有密级（第1行）');
    expect(JSON.parse(run.out)).toMatchObject([{ redacted: false }]);
    expect(existsSync(path('公开.txt'))).toBe(false);
  });

  test('puts copies of several files into a folder, under names that tell no number and take no place of another', async () => {
    const run = await gongkai(['screen', path('夹'), '--redact', path('公开夹')]);
    expect(run.status).toBe(0);
    expect(readdirSync(path('公开夹')).join()).not.toContain(ID.slice(0, 14));
    expect(readdirSync(path('公开夹'))).toHaveLength(3);
    expect(run.out + run.err).not.toContain(ID);
  });

  test.each([
    ['over its source', '通知.txt', '副本不能写在原件上'],
    ['as another format', '通知.docx', '副本与原件格式相同'],
  ])('writes no copy %s', async (_, out, sentence) => {
    const run = await gongkai(['screen', path('通知.txt'), '--redact', path(out)]);
    expect(run).toMatchObject({ status: 2, err: expect.stringContaining(sentence) });
    expect(readFileSync(path('通知.txt'), 'utf8')).toBe('公示期为五个工作日。\n');
  });
});
