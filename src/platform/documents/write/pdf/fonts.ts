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
    folders: [...(isFolder ? [given] : []), ...carried()],
    missing: given !== '' && !isFolder ? given : null,
  };
}

/** Packages lie beside the program; asking for their place finds them from the sources and from the bundle alike. */
function carried(): readonly string[] {
  const require = createRequire(import.meta.url);
  const serif = dirname(require.resolve('@expo-google-fonts/noto-serif-sc/package.json'));
  const sans = dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'));
  return [join(serif, '400Regular'), join(serif, '700Bold'), join(sans, '500Medium')];
}
