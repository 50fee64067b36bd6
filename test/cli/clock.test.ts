import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ClockAnswer, Explanation } from '../../src/law/deadline/index.ts';
import { gongkai, type Run } from './program.ts';

const PROGRAM = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

const RECEIVED = { type: 'received', on: '2024-09-06', channel: 'in_person' };
const LATE_IN_THE_YEAR = { type: 'received', on: '2026-12-08', channel: 'in_person' };

/** A plan of 2027 that nobody has published, and days of a region: test data alone. */
const MADE_UP = {
  years: {
    2027: {
      published_on: '2026-11-20',
      off_days: [{ date: '2027-01-01', holiday: '元旦' }],
      make_up_working_days: [{ date: '2027-01-03', for: '元旦' }],
    },
  },
  regions: { 某地: { 2027: { off_days: [{ date: '2027-01-04', holiday: '某节' }], make_up_working_days: [] } } },
};

let folder = '';
const path = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-clock-'));
  const write = (name: string, value: unknown) => writeFileSync(path(name), JSON.stringify(value));
  write('events.json', [RECEIVED]);
  write('dated.json', { today: '2024-10-14', events: [RECEIVED] });
  write('december.json', { today: '2026-12-10', events: [LATE_IN_THE_YEAR] });
  write('impossible.json', [{ ...RECEIVED, on: '2023-02-29' }]);
  write('calendar.json', MADE_UP);
  write('wrong-calendar.json', { years: { 2027: { off_days: ['2026-01-01'], make_up_working_days: [] } } });
  writeFileSync(path('marked.json'), `\uFEFF${JSON.stringify([RECEIVED])}`);
  writeFileSync(path('letter.txt'), '今收到申请一件。');
  mkdirSync(path('folder'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the program with something on its standard input. */
function piped(input: string, given: readonly string[]): Promise<Run> {
  const { PATH, HOME } = process.env;
  const program = spawn(process.execPath, [PROGRAM, ...given], { env: { PATH, HOME } });
  let [out, err] = ['', ''];
  program.stdout.on('data', (part) => (out += String(part)));
  program.stderr.on('data', (part) => (err += String(part)));
  program.stdin.end(input);
  return new Promise((resolve) => {
    program.on('close', (code) => resolve({ status: code ?? -1, out, err }));
  });
}

const answerOf = ({ out }: Run) => JSON.parse(out) as ClockAnswer;
const linesOf = ({ out }: Run) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('clock, one case', () => {
  test('answers a file as JSON with every field', async () => {
    const run = await gongkai(['clock', path('events.json'), '--json', '--today', '2024-09-30']);
    expect(run).toMatchObject({ status: 0, err: '' });
    expect(answerOf(run)).toEqual({
      reply_due_on: '2024-10-11',
      correction_due_on: '2024-09-18',
      extendable: true,
      excluded_working_days: 0,
      status: 'running',
      remaining_working_days: 4,
      other_due: [],
      provisional: false,
      steps: [
        {
          on: '2024-09-06',
          effect: 'start',
          what: { zh: expect.stringContaining('20个工作日'), en: expect.stringContaining('20 working days') },
          basis: '条例第三十一条、第三十三条',
        },
      ],
      warnings: [],
    });
  });

  test('answers standard input, named by a dash or not named at all', async () => {
    const input = JSON.stringify([RECEIVED]);
    const named = await piped(input, ['clock', '-', '--json', '--today', '2024-09-30']);
    expect(named).toMatchObject({ status: 0, err: '' });
    expect(answerOf(named).reply_due_on).toBe('2024-10-11');
    expect(await piped(input, ['clock', '--json', '--today', '2024-09-30'])).toEqual(named);
  });

  test('a day of its own goes before --today', async () => {
    const run = await gongkai(['clock', path('dated.json'), '--json', '--today', '2024-09-30']);
    expect(answerOf(run).remaining_working_days).toBe(-2);
    expect(answerOf(run).warnings.map(({ id, on }) => [id, on])).toEqual([['reply_overdue', null]]);
    expect(run.status).toBe(0);
  });

  test('a byte order mark is no part of a case', async () => {
    const run = await gongkai(['clock', path('marked.json'), '--json', '--today', '2024-09-30']);
    expect(answerOf(run).reply_due_on).toBe('2024-10-11');
  });

  test('is said for people in Chinese, with what is overdue', async () => {
    const { status, out, err } = await gongkai(['clock', path('dated.json')]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('答复期限 2024年10月11日（周五） · 进行中 · 已过 2 个工作日');
    expect(out).toContain('补正最迟告知：2024年9月18日（周三）');
    expect(out).toContain('还没有答复');
    expect(out).toContain('计算到 2024年10月14日（周一）');
  });

  test('is said in English where English is asked for', async () => {
    const { status, out } = await gongkai(['clock', path('dated.json'), '--lang', 'en']);
    expect(status).toBe(0);
    expect(out).toContain('Reply due Friday 11 October 2024 · running · 2 working days overdue');
    expect(out).toContain('As of Monday 14 October 2024');
  });

  test('names the letter and the remedies among the other dates', async () => {
    const consulted = [RECEIVED, { type: 'consultation_sent', on: '2024-09-12', to: 'third_party', ref: '甲' }];
    const waiting = await piped(JSON.stringify(consulted), ['clock', '-', '--today', '2024-09-20']);
    expect(waiting.out).toContain('意见期限（甲）：2024年10月10日（周四）');
    expect(waiting.out).toContain('等待中');
    expect(waiting.out).toContain('不计入的工作日：5');
    const replied = [RECEIVED, { type: 'replied', on: '2024-09-20', delivery: 'direct' }];
    const closed = await piped(JSON.stringify(replied), ['clock', '-', '--today', '2024-09-30']);
    expect(closed.out).toContain('最迟申请复议：2024年11月19日（周二）');
    expect(closed.out).toContain('最迟起诉：2025年3月20日（周四）');
    expect(closed.out).toContain('已终结');
  });
});

describe('clock --explain', () => {
  test('lists every day, why it counts or not, for people', async () => {
    const { status, out } = await gongkai(['clock', path('dated.json'), '--explain']);
    expect(status).toBe(0);
    const lines = out.split('\n').map((line) => line.trim());
    for (const line of [
      '2024-09-06 周五       起算之日，当天不计',
      '2024-09-07 周六       周末',
      '2024-09-09 周一    1  工作日',
      '2024-09-14 周六    6  调休上班（中秋），照计',
      '2024-10-01 周二       国庆节',
      '2024-10-11 周五   20  工作日',
    ]) {
      expect(lines).toContain(line);
    }
  });

  test('is part of the JSON, day by day, and says nothing of a calendar that was not loaded', async () => {
    const run = await gongkai(['clock', path('dated.json'), '--explain', '--json']);
    const { explain, ...answer } = JSON.parse(run.out) as ClockAnswer & { explain: readonly Explanation[] };
    expect(explain.map(({ what, due_on }) => [what, due_on])).toEqual([
      ['reply', '2024-10-11'],
      ['correction_notice', '2024-09-18'],
    ]);
    expect(explain[0]?.days).toHaveLength(36);
    expect(explain[0]?.days.at(-1)).toMatchObject({ on: '2024-10-11', weekday: 5, kind: 'due', counted: 20 });
    expect(Object.keys(answer)).not.toContain('changed_by_calendar');
  });
});

describe('clock --calendar', () => {
  test('without the plan of the year a term that ends in it is provisional', async () => {
    const run = await gongkai(['clock', path('december.json'), '--json']);
    expect(answerOf(run)).toMatchObject({ reply_due_on: '2027-01-05', provisional: true });
    const shown = await gongkai(['clock', path('december.json')]);
    expect(shown.out).toContain('暂定');
  });

  test('a loaded plan ends that, and --explain lists what became another', async () => {
    const given = ['clock', path('december.json'), '--calendar', path('calendar.json'), '--explain'];
    const run = await gongkai([...given, '--json']);
    expect(run.status).toBe(0);
    expect(JSON.parse(run.out)).toMatchObject({
      reply_due_on: '2027-01-05',
      provisional: false,
      changed_by_calendar: [{ field: 'provisional', before: true, after: false }],
    });
    const shown = await gongkai(given);
    expect(shown.out).toContain('加载的放假安排改变了');
    expect(shown.out).toContain('2027-01-03 周日   18  调休上班（元旦），照计');
    expect(shown.out).not.toContain('暂定');
  });

  test('the days of a region are added by its name', async () => {
    const given = ['clock', path('december.json'), '--calendar', path('calendar.json'), '--region', '某地'];
    const run = await gongkai([...given, '--json', '--explain']);
    expect(JSON.parse(run.out)).toMatchObject({
      reply_due_on: '2027-01-06',
      changed_by_calendar: [
        { field: 'reply_due_on', before: '2027-01-05', after: '2027-01-06' },
        { field: 'provisional', before: true, after: false },
      ],
    });
  });

  test.concurrent.each([
    [['--calendar', 'wrong-calendar.json'], '不能用：2027年的 off_days 里有不属于这一年的日期：2026-01-01'],
    [['--calendar', 'letter.txt'], '不是 JSON'],
    [['--calendar', 'none.json'], '没有“none.json”这个文件'],
    [['--calendar', 'events.json'], '不能用：要有 years'],
    [['--calendar', 'calendar.json', '--region', '别处'], '里没有地区“别处”'],
    [['--region', '某地'], '--region 要和 --calendar 一起用'],
  ])('%j is refused', async (given, sentence) => {
    const { status, out, err } = await gongkai(['clock', 'december.json', ...given], { cwd: folder });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err.trimEnd()).not.toContain('\n');
  });
});

describe('clock --jsonl', () => {
  const lines = [
    JSON.stringify({ id: 7, today: '2024-09-30', events: [RECEIVED] }),
    '',
    '   ',
    JSON.stringify({ id: '乙', events: [{ type: 'received' }] }),
    '{"id":"丙",',
    JSON.stringify([RECEIVED]),
    JSON.stringify({ events: [{ ...RECEIVED, on: '2024-09-09' }], id: { register: 3 } }),
  ];
  const given = ['clock', '-', '--jsonl', '--today', '2024-10-08'];

  test.concurrent.each([
    ['line feeds', '\n'],
    ['carriage returns before them', '\r\n'],
  ])('answers line by line, in order, with the ids, malformed ones in their place: %s', async (_what, end) => {
    const run = await piped(lines.join(end), given);
    expect(run).toMatchObject({ status: 2, err: '' });
    expect(linesOf(run)).toMatchObject([
      { id: 7, reply_due_on: '2024-10-11', remaining_working_days: 4 },
      { id: '乙', error: { zh: '第1个事件（received）：没有 on（哪一天）', en: expect.stringContaining('"on"') } },
      { error: { zh: '这一行不是 JSON', en: expect.stringContaining('JSON') } },
      { reply_due_on: '2024-10-11', remaining_working_days: 3 },
      { id: { register: 3 }, reply_due_on: '2024-10-12', remaining_working_days: 4 },
    ]);
    expect(linesOf(run).map((line) => 'id' in line)).toEqual([true, true, false, false, true]);
    expect(linesOf(run)[1]).not.toHaveProperty('reply_due_on');
  });

  test('is done when every line was answered, also when a case gives warnings', async () => {
    const late = { today: '2024-12-02', events: [RECEIVED, { type: 'appealed', on: '2024-09-09' }] };
    const run = await piped(`${JSON.stringify(late)}\n`, given);
    expect(run).toMatchObject({ status: 0, err: '' });
    expect(linesOf(run)).toHaveLength(1);
  });

  test('has nothing to say of an empty input', async () => {
    expect(await piped('\n\n', given)).toEqual({ status: 0, out: '', err: '' });
  });

  test('explains each line where that is asked for', async () => {
    const run = await piped(`${lines[0] ?? ''}\n`, [...given, '--explain', '--calendar', path('calendar.json')]);
    expect(linesOf(run)).toMatchObject([{ id: 7, explain: [{ what: 'reply' }, {}], changed_by_calendar: [] }]);
  });

  test('keeps the order of many cases across the pieces in which they arrive', async () => {
    const many = Array.from({ length: 3000 }, (_, id) =>
      JSON.stringify({ id, events: [RECEIVED], note: '案'.repeat(100) }),
    );
    const run = await piped(many.join('\n'), given);
    expect(run.status).toBe(0);
    expect(linesOf(run).map(({ id }) => id)).toEqual(many.map((_, id) => id));
  });
});

describe('clock, what cannot be answered', () => {
  test.concurrent.each([
    [['none.json'], '没有“none.json”这个文件'],
    [['folder'], '“folder”是文件夹，不是文件'],
    [['folder', '--jsonl'], '“folder”是文件夹，不是文件'],
    [['none.json', '--jsonl'], '没有“none.json”这个文件'],
    [['letter.txt'], '“letter.txt”不是 JSON'],
    [['calendar.json'], '“calendar.json”：要给出事件的数组'],
    [['impossible.json'], '“impossible.json”：第1个事件（received）：on 不是一个真实的日期：2023-02-29'],
    [['events.json', 'dated.json'], '一次只算一个文件'],
    [['events.json', '--json', '--jsonl'], '--json 和 --jsonl 只能选一个'],
    [['events.json', '--today', '2024-02-30'], '--today 不是一个真实的日期：2024-02-30'],
    [['events.json', '--today', '昨天'], '--today 不是一个真实的日期：昨天'],
    [['events.json', '--today'], '选项 --today 的值不对'],
    [['events.json', '--tomorrow'], '没有选项 --tomorrow'],
  ])('%j: exit 2, one sentence on the error stream that names the cause', async (given, sentence) => {
    const { status, out, err } = await gongkai(['clock', ...given], { cwd: folder });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err.trimEnd()).not.toContain('\n');
  });

  test('an empty standard input, and one that is no JSON', async () => {
    expect(await piped('', ['clock', '-'])).toEqual({ status: 2, out: '', err: '标准输入不是 JSON\n' });
    const english = await piped('received', ['clock', '--lang', 'en']);
    expect(english).toEqual({ status: 2, out: '', err: 'standard input is not JSON\n' });
  });
});

test('clock --help says what it takes, with an example that runs, in both languages', async () => {
  for (const language of ['zh', 'en']) {
    const { status, out, err } = await gongkai(['clock', '--help', '--lang', language]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    for (const flag of ['--json', '--jsonl', '--today', '--explain', '--calendar', '--region'])
      expect(out).toContain(flag);
    const example = /echo '(?<events>.+)' \| gongkai (?<given>.+)/u.exec(out)?.groups;
    const run = await piped(example?.['events'] ?? '', example?.['given']?.split(' ') ?? []);
    expect(run.status).toBe(0);
    expect(run.out).toContain('2024');
  }
});
