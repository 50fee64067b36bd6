import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

type Package = { readonly name: string; readonly licence: string };

/** Permissive licences (OFL-1.1 is the fonts'); MPL-2.0 is for tools that are never linked in (axe). */
const PERMISSIVE =
  /^(?:MIT|MIT-0|ISC|0BSD|BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|CC0-1\.0|Python-2\.0|CC-BY-4\.0|OFL-1\.1|Zlib)$/u;
const TOOLS_ALONE = /^MPL-2\.0$/u;

const lock: unknown = JSON.parse(readFileSync('package-lock.json', 'utf8'));

function packages(): readonly (Package & { readonly isTool: boolean })[] {
  if (typeof lock !== 'object' || lock === null || !('packages' in lock)) throw new Error('no lock file');
  return Object.entries(lock.packages as Record<string, { dev?: boolean; license?: string }>)
    .filter(([path]) => path.startsWith('node_modules/'))
    .map(([path, { dev = false, license }]) => ({ name: path, licence: license ?? licenceIn(path), isTool: dev }));
}

function licenceIn(path: string): string {
  const file = join(path, 'package.json');
  if (!existsSync(file)) return 'unknown';
  const { license }: { license?: string } = JSON.parse(readFileSync(file, 'utf8'));
  return license ?? 'unknown';
}

/** `(MIT OR GPL-3.0)` may be taken as MIT; `MIT AND Zlib` must be both. */
function isPermissive(licence: string, isTool: boolean): boolean {
  const plain = licence.replaceAll(/[()]/gu, '');
  const one = (name: string) => PERMISSIVE.test(name.trim()) || (isTool && TOOLS_ALONE.test(name.trim()));
  return plain.includes(' OR ') ? plain.split(' OR ').some(one) : plain.split(' AND ').every(one);
}

test('every package may be used under a permissive licence', () => {
  expect(packages().filter(({ licence, isTool }) => !isPermissive(licence, isTool))).toEqual([]);
});

test('every package that package.json names has its line in ADR-0002', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  const record = readFileSync('docs/adr/0002-dependencies.md', 'utf8');
  expect(names.filter((name) => !record.includes(`\`${name}\``))).toEqual([]);
});
