import { statSync } from 'node:fs';
import process from 'node:process';
import { carriedFolder } from '../../carried-faces.ts';

/** Folders in which the typesetter looks for fonts; `missing` is a folder that was named and is none. */
export type FontFolders = { readonly folders: readonly string[]; readonly missing: string | null };

/** 字体: the folder named in GONGKAI_FONTS first (仿宋_GB2312, 方正小标宋 and what else a body has), then the Noto fonts that the program carries. */
export function fontFolders(): FontFolders {
  const given = process.env['GONGKAI_FONTS'] ?? '';
  const isFolder = given !== '' && (statSync(given, { throwIfNoEntry: false })?.isDirectory() ?? false);
  const carried = [
    carriedFolder('serif', '400Regular'),
    carriedFolder('serif', '700Bold'),
    carriedFolder('sans', '500Medium'),
  ];
  return { folders: [...(isFolder ? [given] : []), ...carried], missing: given !== '' && !isFolder ? given : null };
}
