import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { migrate, sql, type Database } from '../../src/platform/db/index.ts';
import { openVault, rotateKeys, VAULT_TABLES, type Kept, type Vault } from '../../src/platform/vault/index.ts';
import { onBothEngines } from './engines.ts';

const SECRET = 'aB3dE6gH9jK2mN5pQ8sT1vW4xY7zC0f-1';
const NEXT = 'nX5yZ8cV1bM4kJ7hG0fD3sA6qW9eR2t_2';
const APPLICANT = { name: '李示例', phone: '13800000000', reply_to: ['邮寄', null, 3.5] };

onBothEngines((engine) => {
  let database: Database;
  const vault = openVault({ secrets: [SECRET], suite: 'aes-256-gcm' });
  const place = () => ({ agency: randomUUID(), id: randomUUID() });

  beforeAll(async () => {
    database = await engine.create();
    await migrate(database, [VAULT_TABLES]);
  });

  const write = (at: { agency: string; id: string }, value: Kept = APPLICANT, into: Vault = vault) =>
    database.transaction((transaction) => into.write(transaction, at, value));
  const read = (at: { agency: string; id: string }, from: Vault = vault) =>
    database.read((transaction) => from.read(transaction, at));
  const script = (text: string) => database.transaction((transaction) => transaction.script(text));
  const rotate = (secrets: readonly [string, ...string[]], onProgress?: (records: number) => void) =>
    rotateKeys(database, { secrets, suite: 'aes-256-gcm', ...(onProgress === undefined ? {} : { onProgress }) });

  test('a record comes out as it went in, and nothing of it can be read in the tables', async () => {
    const at = place();
    await write(at);
    expect(await read(at)).toEqual({ ok: true, value: APPLICANT });
    const rows = await database.read((transaction) =>
      transaction.rows<{ sealed: Uint8Array }>(sql`select sealed from vault_record where id = ${at.id}`),
    );
    expect(Buffer.from(rows[0]?.sealed ?? []).includes(Buffer.from('示例'))).toBe(false);
    await write(at, '改正后的姓名');
    expect(await read(at)).toEqual({ ok: true, value: '改正后的姓名' });
  });

  test('an erased record is gone, that there was one and the day stay, and nothing is put in its place', async () => {
    const at = place();
    await write(at);
    const erased = await database.transaction((transaction) => vault.erase(transaction, at, '2026-11-28'));
    expect(erased.ok).toBe(true);
    const gone = { ok: false, reason: { kind: 'erased', on: '2026-11-28' } };
    expect([await read(at), await write(at)]).toEqual([gone, gone]);
    const [row] = await database.read((transaction) =>
      transaction.rows(sql`select sealed, key_number from vault_record where id = ${at.id}`),
    );
    expect(row).toEqual({ sealed: null, key_number: null });
    expect(await read(place())).toEqual({ ok: false, reason: { kind: 'no_such_record' } });
  });

  test('a record is part of the act: where the act fails it is not there', async () => {
    const at = place();
    const failing = database.transaction(async (transaction) => {
      await vault.write(transaction, at, APPLICANT);
      throw new Error('no room');
    });
    await expect(failing).rejects.toThrow('no room');
    expect(await read(at)).toEqual({ ok: false, reason: { kind: 'no_such_record' } });
  });

  test('twenty first records of one body at one moment share one key', async () => {
    const { agency } = place();
    const places = Array.from({ length: 20 }, () => ({ agency, id: randomUUID() }));
    await Promise.all(places.map((at) => write(at)));
    for (const at of places) expect((await read(at)).ok).toBe(true);
    const keys = await database.read((transaction) =>
      transaction.rows(sql`select number from vault_key where agency_id = ${agency}`),
    );
    expect(keys).toEqual([{ number: 1 }]);
  });

  describe('somebody with access to the tables', () => {
    test.each([
      [
        'turns a bit',
        `update vault_record set sealed = set_byte(sealed, 20, get_byte(sealed, 20) # 1) where id = '{id}'`,
      ],
      ['cuts the end off', `update vault_record set sealed = substring(sealed from 1 for 30) where id = '{id}'`],
      [
        'puts another applicant’s record in its place',
        `update vault_record set sealed = (select sealed from vault_record where id = '{other}') where id = '{id}'`,
      ],
    ])('%s: it is found', async (_, tampering) => {
      const at = place();
      const other = { ...at, id: randomUUID() };
      await write(at);
      await write(other);
      await script(tampering.replaceAll('{id}', at.id).replaceAll('{other}', other.id));
      expect(await read(at)).toEqual({ ok: false, reason: { kind: 'tampered' } });
      expect((await read(other)).ok).toBe(true);
    });

    test('gives a body the key of another: it is found', async () => {
      const [at, other] = [place(), place()];
      await write(at);
      await write(other);
      await script(
        `update vault_key set wrapped = (select wrapped from vault_key where agency_id = '${other.agency}') where agency_id = '${at.agency}'`,
      );
      expect(await read(at)).toEqual({ ok: false, reason: { kind: 'key_tampered' } });
    });
  });

  test('another secret than the one that was used is told by its mark, and nothing is written under it', async () => {
    const at = place();
    await write(at);
    const stranger = openVault({ secrets: [NEXT], suite: 'aes-256-gcm' });
    const refused = { ok: false, reason: { kind: 'other_secret', mark: expect.stringMatching(/^[\da-f]{16}$/u) } };
    expect([await read(at, stranger), await write(at, 'x', stranger)]).toEqual([refused, refused]);
  });

  describe('a rotation', () => {
    beforeAll(async () => {
      await script('delete from vault_record; delete from vault_key');
    });

    test('that is stopped in the middle goes on where it was, while both secrets open the vault and acts go on', async () => {
      const bodies = [randomUUID(), randomUUID(), randomUUID()];
      const places = bodies.flatMap((agency, index) =>
        Array.from({ length: index === 1 ? 230 : 20 }, () => ({ agency, id: randomUUID() })),
      );
      await database.transaction(async (transaction) => {
        for (const at of places) await vault.write(transaction, at, APPLICANT);
      });
      const stopped = rotate([NEXT, SECRET], (records) => {
        if (records >= 200) throw new Error('killed');
      });
      await expect(stopped).rejects.toThrow('killed');

      const both = openVault({ secrets: [NEXT, SECRET], suite: 'sm4-ctr-hmac-sm3' });
      const sample = places.filter((_, index) => index % 40 === 0);
      for (const at of sample) expect(await read(at, both)).toEqual({ ok: true, value: APPLICANT });
      const added = bodies.map((agency) => ({ agency, id: randomUUID() }));
      const [again] = await Promise.all([rotate([NEXT, SECRET]), ...added.map((at) => write(at, '新', both))]);
      expect(again.ok).toBe(true);
      // What was done before it was stopped is not done again.
      expect(again.ok && again.value.records).toBeLessThan(100);

      const after = openVault({ secrets: [NEXT], suite: 'aes-256-gcm' });
      for (const at of sample) expect(await read(at, after)).toEqual({ ok: true, value: APPLICANT });
      for (const at of added) expect(await read(at, after)).toEqual({ ok: true, value: '新' });
      expect(await read(sample[0] ?? place())).toMatchObject({ reason: { kind: 'other_secret' } });
      const keys = await database.read((transaction) =>
        transaction.rows<{ many: number }>(sql`select count(*) as many from vault_key`),
      );
      expect(keys).toEqual([{ many: 3 }]);
      expect(await rotate([NEXT])).toEqual({ ok: true, value: { bodies: 0, records: 0 } });
    });

    test('stops at a record that was tampered with, and says which', async () => {
      const at = place();
      await write(at);
      await script(
        `update vault_record set sealed = set_byte(sealed, 20, get_byte(sealed, 20) # 1) where id = '${at.id}'`,
      );
      expect(await rotate([NEXT, SECRET])).toEqual({ ok: false, reason: { kind: 'record_tampered', ...at } });
    });

    test('does not take a key away that a record needs: the database itself refuses', async () => {
      const at = place();
      await write(at);
      await expect(script(`delete from vault_key where agency_id = '${at.agency}'`)).rejects.toThrow(/foreign key/u);
    });
  });
});
