import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gongkai } from './program.ts';

/** A plan of 2027 that nobody has published: test data alone. */
const MADE_UP = {
  years: {
    2027: {
      notices: 'https://example.org/2027',
      off_days: [{ date: '2027-01-01', holiday: '元旦' }],
      make_up_working_days: [{ date: '2027-01-03', for: '元旦' }],
    },
  },
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-calendar-'));
  writeFileSync(join(folder, '2027.json'), JSON.stringify(MADE_UP));
  writeFileSync(join(folder, 'wrong.json'), '{"years":{"27":{}}}');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('calendar', () => {
  test('tells the working days of a year and each day that is not what its weekday says', async () => {
    const { status, out, err } = await gongkai(['calendar', '2026']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const lines = out.split('\n').map((line) => line.trim());
    expect(lines[0]).toBe('2026年：248 个工作日');
    expect(lines).toContain('2026-10-01 周四  放假  国庆节');
    expect(lines).toContain('2026-02-14 周六  上班  春节');
    expect(out).toContain('https://www.gov.cn/');
    const dates = lines.flatMap((line) => /^\d{4}-\d\d-\d\d/u.exec(line)?.[0] ?? []);
    expect(dates).toEqual(dates.toSorted());
    expect(dates).toHaveLength(39);
  });

  test('is said in English where English is asked for', async () => {
    const { out } = await gongkai(['calendar', '2020', '--lang', 'en']);
    expect(out).toContain('2020: 249 working days');
    expect(out).toContain('2020-01-19 Sun  working  Spring Festival');
    expect(out).toContain('27 January 2020 https://www.gov.cn/');
  });

  test('as JSON has the form that --calendar takes', async () => {
    const { status, out } = await gongkai(['calendar', '2026', '--json']);
    expect(status).toBe(0);
    const plan = (
      JSON.parse(out) as { years: Record<string, { off_days: unknown[]; make_up_working_days: unknown[] }> }
    ).years['2026'];
    expect(plan?.off_days).toContainEqual({ date: '2026-10-01', holiday: '国庆节' });
    expect(plan?.make_up_working_days).toContainEqual({ date: '2026-10-10', for: '国庆节' });
    writeFileSync(join(folder, 'again.json'), out);
    const again = await gongkai(['calendar', '2026', '--json', '--calendar', join(folder, 'again.json')]);
    expect(again).toMatchObject({ status: 0, out });
  });

  test('as iCalendar holds each of them as a whole day', async () => {
    const { status, out } = await gongkai(['calendar', '2026', '--ics']);
    expect(status).toBe(0);
    const lines = out.trimEnd().split(/\r?\n/u);
    expect([lines[0], lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR']);
    const events = out.split('BEGIN:VEVENT').slice(1);
    expect(events).toHaveLength(39);
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(39);
    const nationalDay = events.find((event) => event.includes('UID:2026-10-01@gongkai'));
    expect(nationalDay).toContain('DTSTART;VALUE=DATE:20261001');
    expect(nationalDay).toContain('DTEND;VALUE=DATE:20261002');
    expect(nationalDay).toContain('SUMMARY:国庆节（放假）');
    expect(events.every((event) => /^DTSTART;VALUE=DATE:\d{8}\r?$/mu.test(event))).toBe(true);
    expect(events.find((event) => event.includes('20261010'))).toContain('调休上班');
  });

  test('a year that was loaded is a year like the others', async () => {
    const { status, out } = await gongkai(['calendar', '2027', '--calendar', join(folder, '2027.json')]);
    expect(status).toBe(0);
    expect(out).toContain('2027年：261 个工作日');
    expect(out).toContain('2027-01-03 周日  上班  元旦');
    expect(out).toContain('https://example.org/2027');
  });

  test.concurrent.each([
    [[], '请给出一个年份'],
    [['26'], '请给出一个年份'],
    [['明年'], '请给出一个年份'],
    [['2025', '2026'], '请给出一个年份'],
    [['2027'], '2027年的放假安排还没有加载'],
    [['2026', '--ics', '--json'], '--ics 和 --json 只能选一个'],
    [['2026', '--calendar', 'wrong.json'], '“27”不是一个年份'],
    [['2026', '--calendar', 'none.json'], '没有“none.json”这个文件'],
  ])('%j: exit 2 and one sentence', async (given, sentence) => {
    const { status, out, err } = await gongkai(['calendar', ...given], { cwd: folder });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err.trimEnd()).not.toContain('\n');
  });

  test('--help has an example', async () => {
    const { status, out } = await gongkai(['calendar', '--help']);
    expect(status).toBe(0);
    expect(out).toContain('gongkai calendar 2026 --ics');
  });
});

describe('doctor', () => {
  test('says what the installation stands on: the day, the version, the plans, and which is missing', async () => {
    const { status, out } = await gongkai(['doctor', '--json']);
    expect(status).toBe(0);
    const found = JSON.parse(out) as Record<string, unknown>;
    expect(Object.keys(found)).toEqual(expect.arrayContaining(['today', 'node', 'calendar_years', 'missing_year']));
    expect(found['today']).toMatch(/^\d{4}-\d\d-\d\d$/u);
    expect(found['node']).toBe(process.versions.node);
    expect(found['calendar_years']).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    const shown = await gongkai(['doctor']);
    expect(shown.out).toContain('放假安排：2019 至 2026 年');
  });

  test('looks at plans that are to be loaded, and refuses a file of them that is wrong', async () => {
    const { out } = await gongkai(['doctor', '--json', '--calendar', join(folder, '2027.json')]);
    expect(JSON.parse(out)).toMatchObject({ calendar_years: expect.arrayContaining([2027]) });
    const wrong = await gongkai(['doctor', '--calendar', join(folder, 'wrong.json')]);
    expect(wrong).toMatchObject({ status: 2, out: '' });
    expect(wrong.err).toContain('“27”不是一个年份');
  });

  test('of a broken installation names each thing that is wrong, with what to do', async () => {
    const data = join(folder, 'broken');
    mkdirSync(join(data, 'postgres', 'global'), { recursive: true });
    writeFileSync(join(data, 'postgres', 'PG_VERSION'), '17\n');
    writeFileSync(join(data, 'postgres', 'global', 'pg_control'), 'no control file');
    writeFileSync(join(data, 'secret'), `${'s3cret-Of-the-test-'.repeat(3)}\n`);
    chmodSync(data, 0o755);
    chmodSync(join(data, 'secret'), 0o644);
    const env = {
      PUBLIC_URL: 'http://gongkai.example',
      GONGKAI_PLAIN_HTTP: 'yes',
      GONGKAI_FONTS: join(folder, 'no-fonts'),
      SMTP_URL: 'smtp://127.0.0.1:1',
      MAIL_FROM: 'gongkai@gongkai.example',
    };
    const { status, out, err } = await gongkai(['doctor', '--json', '--data', data], { env });
    expect({ status, err }).toEqual({ status: 1, err: '' });
    const { checks } = JSON.parse(out) as { checks: { name: string; lamp: string; remedy: unknown }[] };
    const lamps = Object.fromEntries(checks.map(({ name, lamp }) => [name, lamp]));
    expect(lamps).toMatchObject({
      folder: 'look',
      secret_file: 'wrong',
      fonts: 'wrong',
      settings: 'well',
      public_url: 'look',
      plain_http: 'look',
      database: 'wrong',
      smtp: 'wrong',
    });
    for (const { lamp, remedy } of checks) expect(remedy === null).toBe(lamp === 'well');
    expect(out).not.toContain('s3cret-Of');

    const unusable = { GONGKAI_HASH: 'md5', DATABASE_URL: '', GONGKAI_IPV6: 'perhaps' };
    const settings = JSON.parse((await gongkai(['doctor', '--json', '--data', data], { env: unusable })).out);
    expect(
      settings.checks.filter(
        ({ name, lamp }: { name: string; lamp: string }) => `${name} ${lamp}` === 'settings wrong',
      ),
    ).toHaveLength(2);
  });

  test('and serve say in one sentence what keeps a data folder from being used', async () => {
    const file = join(folder, '2027.json');
    const serve = (data: string) => gongkai(['serve', '--port', '0', '--data', data]);
    for (const [data, why] of [
      [file, '这个名字是一个文件，不是目录'],
      [join(file, 'data'), '路径中间有一段是文件'],
      [join(folder, 'broken'), '里的数据库打不开'],
    ] as const) {
      const { status, out, err } = await serve(data);
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(err).toContain(why);
      expect(err.trim()).not.toContain('\n');
    }
    // Who was not let in left nothing behind.
    expect(readdirSync(join(folder, 'broken')).toSorted()).toEqual(['postgres', 'secret']);
    expect((await gongkai(['doctor', '--data', file])).out).toContain('是一个文件，不是数据目录');
  });
});
