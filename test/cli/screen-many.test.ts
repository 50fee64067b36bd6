import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { docxOfBody } from '../builders/docx.ts';
import { WRITERS } from '../screening/written-as.ts';
import { linesOf } from '../builders/report-grids.ts';
import { gongkai } from './program.ts';

const COUNT = 20;
/** Deeper than any document: refused before it can cost anything. */
const HOSTILE = '07-坏.docx';
let folder = '';
const path = (name: string): string => join(folder, name);

type Answer = {
  readonly file: string;
  readonly error?: { readonly zh: string };
  readonly findings?: readonly { readonly rule: string; readonly text: string }[];
  readonly redacted?: boolean;
};
const answersOf = (out: string): readonly Answer[] => JSON.parse(out) as readonly Answer[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-screen-many-'));
  mkdirSync(path('夹'));
  // Of presentations no copy is made.
  const endings = Object.entries(WRITERS).filter(([ending]) => ending !== 'pptx');
  for (let index = 0; index < COUNT; index += 1) {
    const [ending = '', write] = endings[index % endings.length] ?? [];
    const blocks = linesOf('公示', `联系人陈样明，手机138001380${String(index).padStart(2, '0')}。`);
    if (write !== undefined) writeFileSync(path(`夹/${String(index).padStart(2, '0')}-名单.${ending}`), write(blocks));
  }
  writeFileSync(path(`夹/${HOSTILE}`), docxOfBody('<w:sdt>'.repeat(5_000) + '</w:sdt>'.repeat(5_000)));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a folder screened by threads', () => {
  test('is answered in the order of the files, word by word as one thread answers, and a hostile file has its sentence in its place: 2', async () => {
    const [one, two] = await Promise.all(
      ['1', '2'].map((workers) => gongkai(['screen', path('夹'), '--json', '--workers', workers])),
    );
    expect(two).toEqual(one);
    expect(two?.status).toBe(2);
    const answers = answersOf(two?.out ?? '');
    const files = answers.map(({ file }) => file);
    expect(files).toEqual(files.toSorted());
    expect(answers.flatMap(({ findings }) => findings ?? []).map(({ text }) => text)).toEqual(
      Array.from({ length: COUNT }, (_, index) => `138****80${String(index).padStart(2, '0')}`),
    );
    expect(answers.filter(({ error }) => error !== undefined)).toMatchObject([
      { file: expect.stringContaining(HOSTILE), error: { zh: expect.stringContaining(HOSTILE) } },
    ]);
    expect(two?.err).toContain(HOSTILE);
  });

  test('is told to people as one process alone tells it, and ends with 1 where all could be read', async () => {
    rmSync(path(`夹/${HOSTILE}`));
    const few = readdirSync(path('夹')).slice(0, 3);
    const alone = await gongkai(['screen', ...few.map((name) => path(`夹/${name}`))]);
    const { status, out, err } = await gongkai(['screen', path('夹'), '--workers', '2']);
    expect([status, err]).toEqual([1, '']);
    expect(out.startsWith(alone.out)).toBe(true);
  });

  test('gives each file its copy: 0, and nothing is found in the copies', async () => {
    const made = await gongkai(['screen', path('夹'), '--redact', path('公开'), '--json', '--workers', '2']);
    expect(made.status).toBe(0);
    expect(answersOf(made.out).every(({ redacted }) => redacted === true)).toBe(true);
    expect(readdirSync(path('公开'))).toEqual(readdirSync(path('夹')));
    const again = await gongkai(['screen', path('公开'), '--json', '--workers', '2']);
    expect([again.status, answersOf(again.out).flatMap(({ findings }) => findings)]).toEqual([0, []]);
  });

  test('--workers 0 is refused in one sentence', async () => {
    const { status, err } = await gongkai(['screen', path('夹'), '--workers', '0']);
    expect([status, err]).toEqual([2, expect.stringContaining('--workers')]);
  });
});
