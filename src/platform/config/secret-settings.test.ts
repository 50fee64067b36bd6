import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { beginNewSecret, finishNewSecret, readSecrets } from './index.ts';

describe('the secret of an installation', () => {
  const set = 'zQ8w-3kF_v1nB7xL0tR5yU2hD9gJ6mC4s';
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongkai-secret-'));
  });

  afterEach(() => rm(folder, { recursive: true }));

  const secretsIn = async (environment = {}) => {
    const read = await readSecrets(folder, environment);
    if (!read.ok) throw new Error(JSON.stringify(read.reason));
    return read.value;
  };

  test('is made at the first start, once, for its owner alone, and is the same afterwards', async () => {
    const starts = await Promise.all(Array.from({ length: 8 }, () => secretsIn()));
    expect(starts.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(new Set(starts.map(({ secrets }) => secrets.join())).size).toBe(1);
    expect(await readdir(folder)).toEqual(['secret']);
    expect(await readFile(join(folder, 'secret'), 'utf8')).toBe(`${starts[0]?.secrets[0]}\n`);
    if (process.platform !== 'win32') expect((await stat(join(folder, 'secret'))).mode & 0o777).toBe(0o600);
  });

  test('that is set in the environment goes before the file, and none is made', async () => {
    const found = await secretsIn({ GONGKAI_SECRET: set, GONGKAI_SECRET_PREVIOUS: `${set}+` });
    expect(found).toEqual({ secrets: [set, `${set}+`], suite: 'aes-256-gcm', isMade: false, isNew: false });
    expect(await readdir(folder)).toEqual([]);
  });

  test('is two while it is being changed, the new one first, and the new one after that', async () => {
    const {
      secrets: [old],
    } = await secretsIn();
    await beginNewSecret(folder);
    const between = await secretsIn();
    await beginNewSecret(folder);
    expect(await secretsIn()).toEqual(between);
    expect(between.secrets).toHaveLength(2);
    expect(between.secrets[1]).toBe(old);
    await finishNewSecret(folder);
    expect((await secretsIn()).secrets).toEqual([between.secrets[0]]);
  });

  test('that holds no chance is refused without being said', async () => {
    const refused = await readSecrets(folder, { GONGKAI_SECRET: 'qinghe2026' });
    expect(refused).toEqual({
      ok: false,
      reason: { kind: 'secret_weak', setting: 'GONGKAI_SECRET', why: 'too_short' },
    });
    await writeFile(join(folder, 'secret'), '');
    expect(await readSecrets(folder, {})).toMatchObject({ reason: { kind: 'secret_weak', why: 'too_short' } });
  });

  test('国密 is a setting, and a word that is none is named', async () => {
    expect((await secretsIn({ GONGKAI_CIPHER: 'sm4' })).suite).toBe('sm4-ctr-hmac-sm3');
    expect(await readSecrets(folder, { GONGKAI_CIPHER: 'des' })).toEqual({
      ok: false,
      reason: { kind: 'suite_unknown', value: 'des' },
    });
  });
});
