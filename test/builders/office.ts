import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { findOffice } from './find-office.ts';

const run = promisify(execFile);

/** The fonts that the program carries; documents in tests are set in them, wherever the tests run. */
export const FONTS = {
  serif: resolve('node_modules/@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'),
  sans: resolve('node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
} as const;

/**
 * Converts files with LibreOffice in one start of it (several seconds; files beyond the first take a fraction of one): name → bytes in,
 * name with the new ending → bytes out. `to` is what `--convert-to` takes (`pdf`, `docx`, `doc:MS Word 97`, `html`). For machines where `findOffice()` finds it.
 */
export async function convertWithOffice(
  files: Readonly<Record<string, Uint8Array | string>>,
  to: string,
): Promise<Readonly<Record<string, Uint8Array>>> {
  const office = findOffice();
  if (office === null) throw new Error('LibreOffice is not installed');
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-office-'));
  try {
    await writeFile(join(folder, 'fonts.conf'), fontsConfiguration(folder));
    const names = Object.keys(files);
    await Promise.all(names.map((name) => writeFile(join(folder, name), files[name] ?? '')));
    await run(
      office,
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        join(folder, 'out'),
        ...names.map((name) => join(folder, name)),
      ],
      { env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') }, timeout: 240_000 },
    );
    const ending = to.split(':')[0] ?? to;
    const made = names.map(async (name) => {
      const out = `${basename(name, extname(name))}.${ending}`;
      return [out, new Uint8Array(await readFile(join(folder, 'out', out)))] as const;
    });
    return Object.fromEntries(await Promise.all(made));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function fontsConfiguration(folder: string): string {
  const folders = Object.values(FONTS).map((font) => `<dir>${resolve(font, '..')}</dir>`);
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders.join('')}
<dir>/usr/share/fonts</dir><cachedir>${folder}/cache</cachedir>
<alias><family>serif</family><prefer><family>Noto Serif SC</family></prefer></alias>
<alias><family>sans-serif</family><prefer><family>Noto Sans SC</family></prefer></alias></fontconfig>`;
}
