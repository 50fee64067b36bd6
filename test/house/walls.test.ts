import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { parseSync } from 'oxc-parser';
import { describe, expect, test } from 'vitest';
import { FLOORS, OPEN_ROOMS } from './floors.ts';

type Import = { readonly file: string; readonly from: string };

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/u.test(path) && !/\.test\.tsx?$/u.test(path) && !path.endsWith('.d.ts'))
  .map((path) => path.split(sep).join('/'));

/** Every import of a file, static and dynamic, types included. */
function importsOf(file: string): readonly Import[] {
  const { module, errors } = parseSync(file, readFileSync(join('src', file), 'utf8'));
  if (errors.length > 0) throw new Error(`${file} cannot be parsed`);
  const fixed = [...module.staticImports, ...module.staticExports.flatMap(({ entries }) => entries)].flatMap((one) => {
    const request = 'moduleRequest' in one ? one.moduleRequest : null;
    return request ? [request.value] : [];
  });
  const text = readFileSync(join('src', file), 'utf8');
  const dynamic = module.dynamicImports.map(({ moduleRequest }) =>
    text.slice(moduleRequest.start, moduleRequest.end).replaceAll(/['"`]/gu, ''),
  );
  return [...new Set([...fixed, ...dynamic])].map((from) => ({ file, from }));
}

/** The room of a file under `src`, or of an import from it; null for a package. */
function roomOf(path: string): string {
  return path.split('/')[0] ?? path;
}

function target({ file, from }: Import): string | null {
  return from.startsWith('.')
    ? relative('src', join('src', dirname(file), from))
        .split(sep)
        .join('/')
    : null;
}

const levelOf = (room: string): number => FLOORS.findIndex(({ rooms }) => rooms.includes(room));
const imports = sources.flatMap(importsOf);

describe('the walls of the house', () => {
  test('every folder and file under src stands on a floor', () => {
    const rooms = new Set(sources.map(roomOf));
    expect([...rooms].filter((room) => levelOf(room) === -1)).toEqual([]);
  });

  test('every room on the list is there', () => {
    const rooms = new Set(sources.map(roomOf));
    expect(FLOORS.flatMap((floor) => floor.rooms).filter((room) => !rooms.has(room))).toEqual([]);
  });

  test('imports fall from a floor to one below it, never up and never sideways', () => {
    const wrong = imports.flatMap((one) => {
      const to = target(one);
      if (to === null || to.startsWith('..') || roomOf(to) === roomOf(one.file)) return [];
      return levelOf(roomOf(to)) > levelOf(roomOf(one.file)) ? [] : [`${one.file} → ${to}`];
    });
    expect(wrong).toEqual([]);
  });

  test('a room is entered through its door alone', () => {
    const wrong = imports.flatMap((one) => {
      const to = target(one);
      if (to === null || to.startsWith('..') || roomOf(to) === roomOf(one.file) || OPEN_ROOMS.includes(roomOf(to)))
        return [];
      const isDoor = /(?:^|\/)index\.ts$/u.test(to) || !to.includes('/');
      return isDoor ? [] : [`${one.file} → ${to}`];
    });
    expect(wrong).toEqual([]);
  });

  test('law and base need nothing but themselves: no package, no Node', () => {
    const wrong = imports.filter(({ file, from }) => ['law', 'base'].includes(roomOf(file)) && !from.startsWith('.'));
    expect(wrong).toEqual([]);
  });

  test('a package or a module of Node is not reached from the floor of the rules but for folding', () => {
    const wrong = imports.filter(
      ({ file, from }) =>
        roomOf(file) === 'annual-report' && !from.startsWith('.') && from !== 'opencc-js/dict/TSCharacters',
    );
    expect(wrong).toEqual([]);
  });

  test('the diagram in ARCHITECTURE.md is the list of floors', () => {
    const shown = readFileSync('ARCHITECTURE.md', 'utf8');
    expect(shown).toContain(diagram());
  });
});

function diagram(): string {
  const widest = Math.max(...FLOORS.map(({ rooms }) => rooms.join('   ').length));
  return FLOORS.map(({ rooms, what }) => `${rooms.join('   ').padEnd(widest)}   ${what}`).join('\n');
}
