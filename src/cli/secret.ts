import process from 'node:process';
import { err, ok, type Result } from '../base/result.ts';
import type { Words } from '../base/words.ts';
import { dataFolder, holdsSecret, readSecrets, type Secrets } from '../platform/config/index.ts';
import { masterKey } from '../platform/crypto/index.ts';
import { saySecretProblem } from './say-opening.ts';

/** 读主密钥: the secrets of the installation, or one sentence why there is none to work with. What they are is never said. */
export async function secretsOf(data: unknown): Promise<Result<Secrets & { readonly folder: string }, Words>> {
  const folder = dataFolder(typeof data === 'string' ? data : null, process.env);
  const read = await readSecrets(folder, process.env);
  return read.ok ? ok({ ...read.value, folder }) : err(saySecretProblem(read.reason));
}

/** The marks of the secrets that are there; none is made for it. */
export async function knownMarks(folder: string): Promise<ReadonlySet<string>> {
  if (!process.env['GONGKAI_SECRET'] && !holdsSecret(folder)) return new Set();
  const read = await readSecrets(folder, process.env);
  return new Set(read.ok ? read.value.secrets.map((secret) => masterKey(secret).mark) : []);
}
