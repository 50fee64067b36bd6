import { generateSync } from 'otplib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Entry, Session } from '../../src/agency/index.ts';
import type { Result } from '../../src/base/result.ts';
import { MIGRATIONS, PROJECTIONS } from '../../src/migrations.ts';
import { migrate, sql, type Database } from '../../src/platform/db/index.ts';
import { rebuildCaches, verifyLedger } from '../../src/platform/ledger/index.ts';
import { newAuthenticator } from '../builders/authenticator.ts';
import { found } from './bodies.ts';
import { onBothEngines } from './engines.ts';
import { from, officerWithPassword, openTestDoor, type TestDoor } from './staff.ts';

const PASSWORD = 'nine paper lanterns over a river';
const OTHER = 'seven wet umbrellas by the gate';
const HERE = 'https://gongkai.example';
const shown = (password = PASSWORD) => ({ password, origin: from() });

const valueOf = <Value>(answer: Result<Value, unknown>): Value => {
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
};

onBothEngines((engine) => {
  let database: Database;
  let body: string;
  let door: TestDoor;

  beforeAll(async () => {
    database = await engine.create();
    await migrate(database, MIGRATIONS);
    body = await found(database, { fullName: '青河区示例因素局' });
    door = openTestDoor(database);
  });

  const withPassword = (account: string, password = PASSWORD) =>
    door.signIn.withPassword({ account, password, origin: from() });
  const entered = (answer: Result<Entry, unknown>): Extract<Entry, { kind: 'entered' }> => {
    if (!answer.ok || answer.value.kind !== 'entered') throw new Error(JSON.stringify(answer));
    return answer.value;
  };
  const ticketOf = async (account: string) => {
    const first = await withPassword(account);
    if (!first.ok || first.value.kind !== 'second_needed') throw new Error(JSON.stringify(first));
    return first.value;
  };
  const codeOf = (secret: string, later = 0) =>
    generateSync({ secret, epoch: Math.floor(door.clock.milliseconds() / 1000) + later });
  const withCode = (ticket: string, code: string) => door.signIn.withCode({ ticket, code, origin: from() });
  const begunTotp = async (session: Session) => valueOf(await door.signIn.beginTotp(session, shown()));
  const begunPasskey = async (session: Session) => valueOf(await door.signIn.beginPasskey(session, shown()));
  const withTotp = async (account: string): Promise<{ readonly secret: string; readonly session: Session }> => {
    await officerWithPassword(door, body, { account, password: PASSWORD });
    const { session } = entered(await withPassword(account));
    const { ticket, secret } = await begunTotp(session);
    await door.signIn.confirmTotp(session, { ticket, code: codeOf(secret), origin: from() });
    door.clock.advance(60_000);
    return { secret, session };
  };

  test('a second factor that another hand led to its own is asked for all the same, and is shown by nothing', async () => {
    const run = (query: ReturnType<typeof sql>) => database.transaction((transaction) => transaction.run(query));
    const [own, other] = [await withTotp('factor.taker'), await withTotp('factor.victim')];
    await run(sql`
      update credential_totp set (record_id, seal) = (select record_id, seal from credential_totp where officer_id = ${own.session.officer})
      where officer_id = ${other.session.officer}`);
    for (const secret of [own.secret, other.secret]) {
      const { ticket } = await ticketOf('factor.victim');
      expect(await withCode(ticket, codeOf(secret))).toMatchObject({ reason: { kind: 'wrong' } });
    }
    // A new one is not added to what another hand wrote: it begins anew.
    const { ticket, secret } = await begunTotp(other.session);
    expect((await door.signIn.confirmTotp(other.session, { ticket, code: codeOf(secret), origin: from() })).ok).toBe(
      true,
    );
    door.clock.advance(60_000);
    const again = await ticketOf('factor.victim');
    entered(await withCode(again.ticket, codeOf(secret)));
  });

  describe('a code of an authenticator', () => {
    test('is asked for only once a first one came back, and whoever must have one is told so', async () => {
      await officerWithPassword(door, body, { account: 'qianfa', password: PASSWORD, roles: ['signer'] });
      const { session } = entered(await withPassword('qianfa'));
      expect(await door.signIn.credentialsOf(session)).toMatchObject({ hasTotp: false, needsSecondFactor: true });
      const { ticket, secret, uri } = await begunTotp(session);
      expect(uri).toContain('otpauth://totp/');
      expect(uri).toContain(secret);
      expect(entered(await withPassword('qianfa')).kind).toBe('entered');
      const confirm = (code: string) => door.signIn.confirmTotp(session, { ticket, code, origin: from() });
      expect(await confirm('abc')).toMatchObject({ reason: { kind: 'wrong' } });
      expect(await confirm(`${codeOf(secret).slice(0, 3)} ${codeOf(secret).slice(3)}`)).toEqual({
        ok: true,
        value: null,
      });
      expect(await confirm(codeOf(secret))).toMatchObject({ reason: { kind: 'over' } });
      expect(await door.signIn.credentialsOf(session)).toMatchObject({ hasTotp: true, needsSecondFactor: false });
      expect(await ticketOf('qianfa')).toMatchObject({ ways: ['totp'] });
    });

    test('lets in once, from one step before to one after, and no secret stands in the tables', async () => {
      const { secret } = await withTotp('codes');
      const { ticket } = await ticketOf('codes');
      expect(await withCode(ticket, codeOf(secret, 90))).toMatchObject({ reason: { kind: 'wrong' } });
      const code = codeOf(secret, -30);
      expect(entered(await withCode(ticket, code)).session.factors).toEqual(['password', 'totp']);
      expect(await withCode(ticket, codeOf(secret))).toMatchObject({ reason: { kind: 'over' } });
      const { ticket: next } = await ticketOf('codes');
      expect(await withCode(next, code)).toMatchObject({ reason: { kind: 'wrong' } });
      const two = await Promise.all([
        withCode(next, codeOf(secret)),
        withCode((await ticketOf('codes')).ticket, codeOf(secret)),
      ]);
      expect(two.filter(({ ok }) => ok)).toHaveLength(1);
      const kept = await database.read(async (transaction) => [
        await transaction.rows(sql`select * from credential_totp`),
        await transaction.rows(sql`select * from sign_in_ticket`),
        await transaction.rows(sql`select encode(sealed, 'escape') from vault_record`),
      ]);
      expect(JSON.stringify(kept)).not.toContain(secret);
    });

    test('that is guessed is held up for the officer, over all of his sign-ins', async () => {
      const { secret } = await withTotp('guessed');
      for (let tries = 0; tries < 5; tries += 1) {
        expect(await withCode((await ticketOf('guessed')).ticket, '000000')).toMatchObject({
          reason: { kind: 'wrong' },
        });
      }
      const { ticket } = await ticketOf('guessed');
      expect(await withCode(ticket, codeOf(secret))).toMatchObject({ reason: { kind: 'wait', seconds: 60 } });
      door.clock.advance(61_000);
      expect((await withCode(ticket, codeOf(secret))).ok).toBe(true);
    });

    test('is begun with the password only: a session that was stolen adds no key of its own', async () => {
      await officerWithPassword(door, body, { account: 'stolen', password: PASSWORD });
      const { session } = entered(await withPassword('stolen'));
      for (const password of ['', OTHER]) {
        expect(await door.signIn.beginTotp(session, shown(password))).toMatchObject({ reason: { kind: 'wrong' } });
        expect(await door.signIn.beginPasskey(session, shown(password))).toMatchObject({ reason: { kind: 'wrong' } });
      }
      expect((await door.signIn.beginTotp(session, shown())).ok).toBe(true);
      expect(await door.signIn.credentialsOf(session)).toMatchObject({ hasTotp: false, passkeys: [] });
    });

    test('is taken away with the password only, and by an invitation', async () => {
      const { session } = await withTotp('changing');
      const remove = (password: string) => door.signIn.removeTotp(session, { password, origin: from() });
      expect(await remove(OTHER)).toMatchObject({ reason: { kind: 'wrong' } });
      expect((await remove(PASSWORD)).ok).toBe(true);
      expect(entered(await withPassword('changing')).kind).toBe('entered');
      const { session: other } = await withTotp('helped');
      const invited = await door.signIn.invite({ by: session, account: other, origin: from() });
      const token = invited.ok ? invited.value.token : '';
      expect((await door.signIn.useInvitation({ token, password: OTHER, origin: from() })).ok).toBe(true);
      expect(entered(await withPassword('helped', OTHER)).session.factors).toEqual(['password']);
    });
  });

  describe('a passkey', () => {
    const withKey = async (account: string) => {
      await officerWithPassword(door, body, { account, password: PASSWORD });
      const { session } = entered(await withPassword(account));
      const key = newAuthenticator(HERE);
      const { ticket, options } = await begunPasskey(session);
      const added = await door.signIn.addPasskey(session, {
        ticket,
        answer: key.register(options),
        name: '办公室的钥匙',
        origin: from(),
      });
      if (!added.ok) throw new Error(added.reason.kind);
      return { session, key };
    };
    let fooled: ReturnType<typeof withKey> | undefined;
    const challenge = async (ticket: string | null) => {
      const given = await door.signIn.passkeyChallenge(ticket);
      if (!given.ok) throw new Error(given.reason.kind);
      return given.value;
    };
    const show = (ticket: string, answer: unknown) => door.signIn.withPasskey({ ticket, answer, origin: from() });

    test('is the second thing after a password, or lets in alone', async () => {
      const { session, key } = await withKey('keys');
      expect(await door.signIn.credentialsOf(session)).toMatchObject({
        passkeys: [{ name: '办公室的钥匙', usedAt: null }],
      });
      const { ticket, ways } = await ticketOf('keys');
      expect(ways).toEqual(['passkey']);
      const second = await challenge(ticket);
      expect(
        entered(await show(second.ticket, key.answer(second.options, { isVerified: false }))).session.factors,
      ).toEqual(['password', 'passkey']);
      const alone = await challenge(null);
      expect(entered(await show(alone.ticket, key.answer(alone.options))).session).toMatchObject({
        officer: session.officer,
        factors: ['passkey'],
      });
      expect((await door.signIn.credentialsOf(session)).passkeys[0]?.usedAt).toBe(door.clock.moment());
    });

    test.each([
      ['another challenge', {}, true],
      ['another site', { origin: 'https://gongkai.example.evil.example' }, false],
      ['nobody who showed that it is he', { isVerified: false }, false],
      ['a counter that does not grow', { counter: 0 }, false],
      ['somebody else', { handle: Buffer.alloc(32, 7).toString('base64url') }, false],
      ['no one', { handle: '' }, false],
    ])('does not let in for %s', async (_name, how, isOther) => {
      const { key } = await (fooled ??= withKey('fooled'));
      const first = await challenge(null);
      await show(first.ticket, key.answer(first.options));
      const given = await challenge(null);
      const answer = key.answer(isOther ? (await challenge(null)).options : given.options, how);
      expect(await show(given.ticket, answer)).toMatchObject({ reason: { kind: 'wrong' } });
      expect(await show(given.ticket, key.answer(given.options))).toMatchObject({ reason: { kind: 'over' } });
    });

    test.each([
      null,
      7,
      {},
      { id: 'x', rawId: 'x', type: 'public-key', response: {} },
      { id: [], response: { signature: {} } },
    ])('is not what a browser would never hand on: %#', async (answer) => {
      const { ticket } = await challenge(null);
      expect(await show(ticket, answer)).toMatchObject({ reason: { kind: 'wrong' } });
    });

    test('of somebody else is not the second thing, and one is added once', async () => {
      const { session, key } = await withKey('one');
      const other = await withKey('other');
      const second = await challenge((await ticketOf('other')).ticket);
      expect(await show(second.ticket, key.answer(second.options))).toMatchObject({ reason: { kind: 'wrong' } });
      const { ticket, options } = await begunPasskey(session);
      const add = (by: Session) =>
        door.signIn.addPasskey(by, { ticket, answer: key.register(options), name: '', origin: from() });
      expect(await add(other.session)).toMatchObject({ reason: { kind: 'over' } });
      expect(await add(session)).toMatchObject({ reason: { kind: 'wrong' } });
      const [kept] = (await door.signIn.credentialsOf(session)).passkeys;
      const remove = (by: Session) =>
        door.signIn.removePasskey(by, { id: kept?.id ?? '', password: PASSWORD, origin: from() });
      expect(await remove(other.session)).toMatchObject({ reason: { kind: 'over' } });
      expect((await remove(session)).ok).toBe(true);
      expect((await door.signIn.credentialsOf(session)).passkeys).toEqual([]);
    });

    test('lets in alone while somebody hammers at the account', async () => {
      const { key } = await withKey('hammered');
      for (let tries = 0; tries < 8; tries += 1) {
        await door.signIn.withPassword({ account: 'hammered', password: OTHER, origin: from(`203.0.113.${tries}`) });
      }
      const given = await challenge(null);
      expect((await show(given.ticket, key.answer(given.options))).ok).toBe(true);
    });
  });

  test('what was done stands in a ledger that holds, and its tables are what it says', async () => {
    expect((await verifyLedger(database)).faults).toEqual([]);
    expect(await rebuildCaches(database, PROJECTIONS, { isMending: false })).toMatchObject({ differences: 0 });
  });
});
