import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withCheck } from '../screening/fiction.ts';
import { gongkai } from './program.ts';

const ID = withCheck('44510219900307651');
let folder = '';
const path = (name: string): string => join(folder, name);
type Answer = { readonly file: string; readonly findings: readonly { readonly rule: string; readonly text: string }[] };
const answersOf = (out: string): readonly Answer[] => JSON.parse(out) as readonly Answer[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-screen-'));
  writeFileSync(path('名单.txt'), `陈样明，身份证号${ID}\n`);
  writeFileSync(path('通知.txt'), '请按排人员参加会议。\n');
  writeFileSync(path('公告.txt'), '公示期为五个工作日。\n');
  writeFileSync(path(`${ID}.txt`), '公示期为五个工作日。\n');
  writeFileSync(path('词库.csv'), '错误写法,正确写法\n示例旧称,示例新称\n');
  writeFileSync(path('准许.csv'), '规则,内容,理由\nerror_word,按排,引文\n');
  mkdirSync(path('夹'));
  writeFileSync(path('夹/一.txt'), '示例旧称\n');
  writeFileSync(path('夹/二.bin'), '示例\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('screen', () => {
  test('says what was found and where, masked, and ends with 1', async () => {
    const { status, out, err } = await gongkai(['screen', path('名单.txt')]);
    expect(status).toBe(1);
    expect(out).toContain('第1行  身份证号 445102********');
    expect(out + err).not.toContain(ID);
  });

  test('ends with 0 where there are only warnings, and where there is nothing', async () => {
    expect(await gongkai(['screen', path('通知.txt')])).toMatchObject({
      status: 0,
      out: expect.stringContaining('按排'),
    });
    expect(await gongkai(['screen', path('公告.txt'), '--lang', 'en'])).toMatchObject({
      status: 0,
      out: expect.stringContaining('nothing found'),
    });
  });

  test('answers one object a file as JSON, and masks an identity number in a name', async () => {
    const { status, out, err } = await gongkai(['screen', path('公告.txt'), path(`${ID}.txt`), '--json']);
    const [clean, named] = answersOf(out);
    expect(status).toBe(1);
    expect(clean?.findings).toEqual([]);
    expect(named?.findings).toMatchObject([{ rule: 'resident_id', place: '文件名' }]);
    expect(out + err).not.toContain(ID);
  });

  test('answers the others where one file cannot be read, and ends with 2', async () => {
    const { status, out, err } = await gongkai(['screen', path('没有.txt'), path('名单.txt'), '--json']);
    expect(status).toBe(2);
    expect(err).toContain('没有.txt');
    expect(JSON.parse(out)).toMatchObject([
      { error: { zh: expect.any(String) } },
      { findings: [{ rule: 'resident_id' }] },
    ]);
  });

  test('walks a folder, takes the words of the body, and names once what it leaves out', async () => {
    const { status, out, err } = await gongkai(['screen', path('夹'), '--lexicon', path('词库.csv'), '--json']);
    expect(status).toBe(0);
    expect(answersOf(out).flatMap(({ findings }) => findings.map(({ text }) => text))).toEqual(['示例旧称']);
    expect(err).toContain('二.bin');
  });

  test('leaves alone what the body allows', async () => {
    const { out } = await gongkai(['screen', path('通知.txt'), '--allow', path('准许.csv'), '--json']);
    expect(answersOf(out)[0]?.findings).toEqual([]);
  });

  test('writes its lexicon, which it reads again', async () => {
    expect(await gongkai(['screen', '--write-lexicon', path('全部.csv')])).toMatchObject({ status: 0 });
    expect(readFileSync(path('全部.csv'), 'utf8')).toContain('按排,安排');
    expect(await gongkai(['screen', path('通知.txt'), '--lexicon', path('全部.csv')])).toMatchObject({ status: 0 });
  });

  test.each([
    [['screen'], '请给出要筛查的文件'],
    [['screen', 'x.txt', '--today', '昨天'], '--today'],
    [['screen', '--write-lexicon', 'x.doc'], '.xlsx 或 .csv'],
    [['screen', 'x.txt', '--lexicon', '没有.csv'], '没有.csv'],
  ])('%j is one sentence and 2', async (given, said) => {
    const { status, err } = await gongkai(given);
    expect({ status, said: err.includes(said) }).toEqual({ status: 2, said: true });
  });
});
