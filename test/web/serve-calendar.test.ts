import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-calendar-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const PLAN = {
  years: {
    2027: {
      notices: ['https://example.org/2027'],
      off_days: [{ date: '2027-01-01', holiday: '元旦' }],
      make_up_working_days: [{ date: '2027-01-02', for: '元旦' }],
    },
  },
};

const refused = (command: string, path: string) =>
  spawnSync(
    process.execPath,
    [join(process.cwd(), 'dist/main.js'), command, '--port', '0', '--calendar', path, '--lang', 'zh'],
    { encoding: 'utf8' },
  );

describe('a file of holidays that cannot be used', () => {
  test.each([
    ['不在.json', null, '没有'],
    ['坏.json', '{', '不是 JSON'],
    ['空.json', '{}', '要有 years'],
    ['错.json', '{"years":{"2027":{"off_days":["2027-02-30"],"make_up_working_days":[]}}}', '2027-02-30'],
  ])('%s: one sentence that names it, and exit 2', (name, text, sentence) => {
    const path = text === null ? join(folder, name) : file(name, text);
    for (const command of ['serve', 'demo']) {
      const { status, stdout, stderr } = refused(command, path);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain(path);
      expect(stderr).toContain(sentence);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
  });
});

test('a file of holidays opens the site with its years', async () => {
  const path = file('2027.json', `\uFEFF${JSON.stringify(PLAN)}`);
  const program = spawn(process.execPath, [
    join(process.cwd(), 'dist/main.js'),
    'serve',
    '--tools',
    '--port',
    '0',
    '--calendar',
    path,
  ]);
  try {
    const site = await new Promise<string>((resolve) => {
      program.stdout.on('data', (chunk) => {
        const url = /http:\/\/127\.0\.0\.1:\d+/u.exec(String(chunk))?.[0];
        if (url) resolve(url);
      });
    });
    const folded = await (await fetch(`${site}/calendar.ics?year=2027`)).text();
    const feed = folded.replaceAll('\r\n ', '');
    expect(feed).toContain('元旦（放假）');
    expect(feed).toContain('https://example.org/2027');
    const page = await (await fetch(`${site}/clock?c=2026-12-08.received.in_person&today=2026-12-10`)).text();
    expect(page).toContain('2027年1月5日（周二）');
    expect(page).not.toContain('暂定');
  } finally {
    program.kill('SIGTERM');
  }
});
