import { readdir, readFile } from 'node:fs/promises';
import type { SiteAssets } from './assets.ts';

/** Later sheets build on earlier ones. */
const STYLES = [
  'tokens',
  'base',
  'frame',
  'parts',
  'check',
  'form-table',
  'page-picture',
  'clock',
  'draft',
  'consolidate',
  'screen',
  'desk',
  'desk-lists',
  'portal',
  'print',
];

/** Reads the style sheets (`*.css`) and the built islands (`*.js`) from their folders, once, at start. */
export async function loadAssets(folders: { readonly styles: URL; readonly islands: URL }): Promise<SiteAssets> {
  const sheets = await Promise.all(STYLES.map((name) => readFile(new URL(`${name}.css`, folders.styles), 'utf8')));
  const names = (await readdir(folders.islands)).filter((name) => name.endsWith('.js'));
  const islands = await Promise.all(
    names.map(
      async (name) => [name.slice(0, -'.js'.length), await readFile(new URL(name, folders.islands), 'utf8')] as const,
    ),
  );
  return { css: sheets.join('\n'), islands: Object.fromEntries(islands) };
}
