import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';

/** Folders in which the typesetter looks for fonts; `missing` is a folder that was named and is none. */
export type FontFolders = { readonly folders: readonly string[]; readonly missing: string | null };

/** 字体: the folder named in GONGKAI_FONTS first (仿宋_GB2312, 方正小标宋 and what else a body has), then the Noto fonts that the program carries. */
export function fontFolders(): FontFolders {
  const given = process.env['GONGKAI_FONTS'] ?? '';
  const isFolder = given !== '' && (statSync(given, { throwIfNoEntry: false })?.isDirectory() ?? false);
  return {
    folders: [...(isFolder ? [given] : []), ...CARRIED.map(folderOf)],
    missing: given !== '' && !isFolder ? given : null,
  };
}

const CARRIED = [
  ['@expo-google-fonts/noto-serif-sc', '400Regular'],
  ['@expo-google-fonts/noto-serif-sc', '700Bold'],
  ['@expo-google-fonts/noto-sans-sc', '500Medium'],
] as const;

/** Packages lie beside the program; asking for their place finds them from the sources and from the bundle alike. */
function folderOf([name, weight]: (typeof CARRIED)[number]): string {
  return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), weight);
}
