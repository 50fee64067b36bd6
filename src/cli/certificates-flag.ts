import type { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { err, ok, type Result } from '../base/result.ts';
import type { Words } from '../base/words.ts';
import type { Terminal } from './terminal.ts';

/** `--ca`: the certificates that are trusted; null where none were named. */
export async function trustedBy(
  given: unknown,
  terminal: Pick<Terminal, 'pathOf'>,
): Promise<Result<readonly X509Certificate[] | null, Words>> {
  if (given === undefined) return ok(null);
  const path = String(given);
  const file = await bytesIn(path, terminal);
  if (!file.ok) return file;
  const { certificatesIn } = await import('../platform/timestamp/index.ts');
  const certificates = certificatesIn(file.value);
  return certificates === null
    ? err({ zh: `“${path}”里没有能读的证书`, en: `"${path}" holds no certificate that can be read` })
    : ok(certificates);
}

/** A file that a flag names, whole; or one sentence why it cannot be read. */
export async function bytesIn(path: string, { pathOf }: Pick<Terminal, 'pathOf'>): Promise<Result<Uint8Array, Words>> {
  try {
    return ok(await readFile(pathOf(path)));
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault)) throw fault;
    const code = String(fault.code);
    return err(
      code === 'ENOENT'
        ? { zh: `没有文件“${path}”`, en: `there is no file "${path}"` }
        : { zh: `读不出“${path}”（${code}）`, en: `"${path}" cannot be read (${code})` },
    );
  }
}
