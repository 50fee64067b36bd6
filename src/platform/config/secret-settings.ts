import { existsSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok, type Result } from '../../base/result.ts';
import { newSecret, secretFault, type CipherSuite } from '../crypto/index.ts';
import { codeOf, createOnce } from '../disk/index.ts';
import type { Environment } from './database-settings.ts';

/** 主密钥设置: the secrets of the installation, the newest first. `isMade`: it is kept in the data folder, and not set in the environment. */
export type Secrets = {
  readonly secrets: readonly [string, ...string[]];
  readonly suite: CipherSuite;
  readonly isMade: boolean;
  /** True where it was made just now: whoever runs the installation is told to keep it elsewhere too. */
  readonly isNew: boolean;
};

/** Why there is no secret to work with. It never holds what the setting says. */
export type SecretProblem =
  | { readonly kind: 'secret_weak'; readonly setting: string; readonly why: 'too_short' | 'too_plain' }
  | { readonly kind: 'suite_unknown'; readonly value: string }
  | { readonly kind: 'secret_unreadable'; readonly file: string; readonly code: string };

/**
 * Reads the secrets: `GONGKAI_SECRET` with `GONGKAI_SECRET_PREVIOUS` while it is being changed, else the file in the data folder, which is made
 * at the first start and which only its owner may read. `GONGKAI_CIPHER=sm4` chooses 国密.
 */
export async function readSecrets(folder: string, environment: Environment): Promise<Result<Secrets, SecretProblem>> {
  const [weak] = weakSecrets(environment);
  if (weak !== undefined) return err(weak);
  const suite = SUITES[environment['GONGKAI_CIPHER'] || 'aes'] ?? 'aes-256-gcm';
  const set = environment['GONGKAI_SECRET'];
  if (set) {
    const previous = environment['GONGKAI_SECRET_PREVIOUS'];
    return ok({ secrets: previous ? [set, previous] : [set], suite, isMade: false, isNew: false });
  }
  const kept = await keptSecrets(folder);
  return kept.ok ? ok({ ...kept.value, suite, isMade: true }) : kept;
}

/** What in the environment cannot be used as a secret or a cipher; nothing is read from the disk for it. */
export function weakSecrets(environment: Environment): readonly SecretProblem[] {
  const cipher = environment['GONGKAI_CIPHER'] || 'aes';
  const unknown: readonly SecretProblem[] = Object.hasOwn(SUITES, cipher)
    ? []
    : [{ kind: 'suite_unknown', value: cipher }];
  const [set, previous] = [environment['GONGKAI_SECRET'], environment['GONGKAI_SECRET_PREVIOUS']];
  return [
    ...unknown,
    set ? weakness('GONGKAI_SECRET', set) : null,
    set && previous ? weakness('GONGKAI_SECRET_PREVIOUS', previous) : null,
  ].filter((problem) => problem !== null);
}

/** True for a folder in which a secret is kept. */
export function holdsSecret(folder: string): boolean {
  return existsSync(join(folder, KEPT));
}

/** 换主密钥: puts a new secret beside the kept one; one that lies there from a rotation that was stopped is used. Nothing where the secret is set in the environment. */
export async function beginNewSecret(folder: string): Promise<void> {
  await createOnce(join(folder, NEXT), `${newSecret()}\n`);
}

/** Once nothing needs the old secret any more, the new one takes its place. */
export function finishNewSecret(folder: string): Promise<void> {
  return rename(join(folder, NEXT), join(folder, KEPT));
}

const SUITES: Readonly<Record<string, CipherSuite | undefined>> = { aes: 'aes-256-gcm', sm4: 'sm4-ctr-hmac-sm3' };

const KEPT = 'secret';
const NEXT = 'secret.next';

type KeptSecrets = { readonly secrets: readonly [string, ...string[]]; readonly isNew: boolean };

async function keptSecrets(folder: string): Promise<Result<KeptSecrets, SecretProblem>> {
  try {
    // Looked at in this order: a rotation that ends meanwhile moves the next one into the place of the first.
    const next = await textOf(join(folder, NEXT));
    const isNew = (await textOf(join(folder, KEPT))) === null && (await begin(folder));
    const kept = await textOf(join(folder, KEPT));
    const secrets = [next, kept].filter((text) => text !== null);
    const [first, ...others] = [...new Set(secrets)];
    if (first === undefined) return err({ kind: 'secret_unreadable', file: join(folder, KEPT), code: 'ENOENT' });
    const weak = secrets.map((text) => weakness(join(folder, KEPT), text)).find((found) => found !== null);
    return weak === undefined ? ok({ secrets: [first, ...others], isNew }) : err(weak);
  } catch (fault) {
    const code = codeOf(fault);
    if (code === '') throw fault;
    return err({ kind: 'secret_unreadable', file: join(folder, KEPT), code });
  }
}

async function begin(folder: string): Promise<boolean> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return createOnce(join(folder, KEPT), `${newSecret()}\n`);
}

async function textOf(path: string): Promise<string | null> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT') return null;
    throw fault;
  }
}

function weakness(setting: string, secret: string): SecretProblem | null {
  const why = secretFault(secret);
  return why === null ? null : { kind: 'secret_weak', setting, why };
}
