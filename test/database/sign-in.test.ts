import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  changeOfficer,
  endSessionsFromConsole,
  resealRows,
  sealMarksInUse,
  sealOldRows,
  tidySignIn,
  type Account,
  type Entry,
  type Session,
} from '../../src/agency/index.ts';
import { day } from '../../src/base/day.ts';
import type { Result } from '../../src/base/result.ts';
import { MIGRATIONS, PROJECTIONS } from '../../src/migrations.ts';
import { migrate, sql, type Database } from '../../src/platform/db/index.ts';
import { rebuildCaches, verifyLedger } from '../../src/platform/ledger/index.ts';
import { openVault } from '../../src/platform/vault/index.ts';
import { found } from './bodies.ts';
import { onBothEngines } from './engines.ts';
import { from, officerCalled, officerWithPassword, openTestDoor, SECRET, type TestDoor } from './staff.ts';

/** A token as this program makes them, known to who puts its digest into the database. */
const tokenFor = (agency: string): string =>
  Buffer.concat([Buffer.from(agency.replaceAll('-', ''), 'hex'), randomBytes(32)]).toString('base64url');
const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex');

const PASSWORD = '河边的柳树三月发芽了没有';
const OTHER = 'seven wet umbrellas by the gate';

onBothEngines((engine) => {
  let database: Database;
  let body: string;
  let door: TestDoor;

  beforeAll(async () => {
    database = await engine.create();
    await migrate(database, MIGRATIONS);
    body = await found(database, { fullName: '青河区示例登录局', slug: 'denglu' });
    door = openTestDoor(database);
  });

  const entered = (answer: Result<Entry, unknown>): Extract<Entry, { kind: 'entered' }> => {
    if (!answer.ok || answer.value.kind !== 'entered') throw new Error(JSON.stringify(answer));
    return answer.value;
  };
  const enter = async (account: string, password = PASSWORD, address?: string) =>
    entered(await door.signIn.withPassword({ account, password, origin: from(address) }));

  describe('an account', () => {
    test('is had once in the whole installation, whatever its case and width', async () => {
      const other = await found(database, { fullName: '青河区示例别局' });
      await officerCalled(database, body, { account: 'wang.Min' });
      await expect(officerCalled(database, other, { account: 'ＷＡＮＧ.min' })).rejects.toThrow('account_taken');
      const answers = await Promise.allSettled(
        [body, other].map((agency) => officerCalled(database, agency, { account: 'at-one-moment' })),
      );
      expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    });

    test('opens with its password, written in any case and width, and a wrong one tells nothing', async () => {
      const account = await officerWithPassword(door, body, { account: 'Zhang01', password: PASSWORD });
      const { session, token } = await enter('ｚｈａｎｇ01');
      expect(session).toMatchObject({ ...account, factors: ['password'] });
      expect(await door.signIn.sessionOf(token)).toEqual(session);
      const wrong = (name: string) =>
        door.signIn.withPassword({ account: name, password: OTHER, origin: from('192.0.2.77') });
      expect(await wrong('zhang01')).toEqual(await wrong('no-such-account'));
    });

    test('of one who left opens nothing, and his sessions end with the day', async () => {
      const account = await officerWithPassword(door, body, { account: 'leaver', password: PASSWORD });
      const { token } = await enter('leaver');
      const request = {
        agency: body,
        officer: account.officer,
        key: randomUUID(),
        actor: 'setup',
        algorithm: 'sha256',
        isSmall: false,
      } as const;
      await changeOfficer(database, request, { kind: 'leave', on: day('2026-03-10') });
      expect(await door.signIn.sessionOf(token)).toBeNull();
      expect(await door.signIn.withPassword({ account: 'leaver', password: PASSWORD, origin: from() })).toMatchObject({
        reason: { kind: 'wrong' },
      });
      expect(await door.signIn.invite({ by: null, account, origin: null })).toMatchObject({
        reason: { kind: 'no_account' },
      });
    });
  });

  test('whoever runs the machine ends all sessions of somebody, and it stands in the audit log as of the console', async () => {
    const account = await officerWithPassword(door, body, { account: 'console', password: PASSWORD });
    const [one, other] = [await enter('console'), await enter('console')];
    const frame = { at: door.clock.moment(), algorithm: 'sha256' } as const;
    expect(await endSessionsFromConsole(database, { ...account, isAccountEnded: false }, frame)).toBe(2);
    for (const { token } of [one, other]) expect(await door.signIn.sessionOf(token)).toBeNull();
    expect(await endSessionsFromConsole(database, { ...account, isAccountEnded: true }, frame)).toBe(0);
    const entries = await database.read((transaction) =>
      transaction.rows(sql`
        select kind, detail ->> 'why' as why, jsonb_array_length(detail -> 'sessions') as sessions from audit_entry
        where officer_id = ${account.officer} and kind in ('session_ended', 'account_ended') order by at, number`),
    );
    expect(entries).toEqual([
      { kind: 'session_ended', why: 'console', sessions: 2 },
      { kind: 'account_ended', why: 'console', sessions: 0 },
    ]);
  });

  describe('a session', () => {
    let account: Account;
    beforeAll(async () => {
      account = await officerWithPassword(door, body, { account: 'sessions', password: PASSWORD });
    });

    test('is kept as a digest only; each sign-in has a token of its own', async () => {
      const [one, other] = [await enter('sessions'), await enter('sessions')];
      expect(one.token).not.toBe(other.token);
      const kept = await database.read((transaction) => transaction.rows(sql`select * from desk_session`));
      expect(JSON.stringify(kept)).not.toContain(one.token.slice(24));
    });

    test('ends when nothing is done for half an hour, goes on while something is, and ends after twelve hours', async () => {
      const { token } = await enter('sessions');
      for (let minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
        expect(await door.signIn.sessionOf(token)).not.toBeNull();
        door.clock.advance(20 * 60_000);
      }
      expect(await door.signIn.sessionOf(token)).not.toBeNull();
      expect(await door.signIn.sessionEnd(token)).toBeNull();
      door.clock.advance(20 * 60_000);
      expect(await door.signIn.sessionOf(token)).toBeNull();
      expect(await door.signIn.sessionEnd(token)).toEqual({ kind: 'term', seconds: 12 * 3600 });
      const next = await enter('sessions');
      door.clock.advance(31 * 60_000);
      expect(await door.signIn.sessionOf(next.token)).toBeNull();
      expect(await door.signIn.sessionEnd(next.token)).toEqual({ kind: 'idle', seconds: 1800 });
      // The next morning both have passed: it is told what came first.
      door.clock.advance(13 * 3600_000);
      expect(await door.signIn.sessionEnd(next.token)).toEqual({ kind: 'idle', seconds: 1800 });
      const last = await enter('sessions');
      await door.signIn.signOut(last.token, from());
      expect(await door.signIn.sessionEnd(last.token)).toEqual({ kind: 'ended' });
      expect([await door.signIn.sessionEnd(''), await door.signIn.sessionEnd('x\0')]).toEqual([null, null]);
    });

    test('of an administrator lasts half as long', async () => {
      await officerWithPassword(door, body, {
        account: 'sysadmin',
        password: PASSWORD,
        roles: ['system_administrator'],
      });
      const { token } = await enter('sysadmin');
      door.clock.advance(14 * 60_000);
      expect(await door.signIn.sessionOf(token)).not.toBeNull();
      door.clock.advance(16 * 60_000);
      expect(await door.signIn.sessionOf(token)).toBeNull();
    });

    test('takes another token, and the one before opens nothing', async () => {
      const { token } = await enter('sessions');
      const next = await door.signIn.renewed(token);
      expect(await door.signIn.sessionOf(token)).toBeNull();
      expect(await door.signIn.sessionOf(next ?? '')).toMatchObject(account);
      expect(await door.signIn.renewed(token)).toBeNull();
    });

    test('can be ended: this one, another one, all others; never one of somebody else', async () => {
      const [one, two, three] = [await enter('sessions'), await enter('sessions'), await enter('sessions')];
      const stranger = await enter('zhang01');
      await door.signIn.endSession(one.session, stranger.session.id, from());
      expect(await door.signIn.sessionOf(stranger.token)).not.toBeNull();
      await door.signIn.endSession(one.session, two.session.id, from());
      expect(await door.signIn.sessionOf(two.token)).toBeNull();
      await door.signIn.endSession(one.session, 'others', from());
      expect(await door.signIn.sessionOf(three.token)).toBeNull();
      expect((await door.signIn.sessionsOf(account)).map(({ id }) => id)).toEqual([one.session.id]);
      await door.signIn.signOut(one.token, from());
      expect(await door.signIn.sessionOf(one.token)).toBeNull();
    });

    test('of one officer there are so many, and no more', async () => {
      const few = openTestDoor(database, { mostSessions: 2 });
      const begin = async () => {
        few.clock.advance(1000);
        return entered(await few.signIn.withPassword({ account: 'sessions', password: PASSWORD, origin: from() }));
      };
      const tokens = [await begin(), await begin(), await begin()].map(({ token }) => token);
      const open = await Promise.all(tokens.map((token) => few.signIn.sessionOf(token)));
      expect(open.map((session) => session !== null)).toEqual([false, true, true]);
    });

    test.each(['', 'x'.repeat(64), '%00', 'a'.repeat(100_000), `${'A'.repeat(63)}\n`])(
      'is not opened by what is no token: %#',
      async (token) => {
        expect(await door.signIn.sessionOf(token)).toBeNull();
        expect(await door.signIn.renewed(token)).toBeNull();
        expect(await door.signIn.invitationOf(token)).toBeNull();
        expect(await door.signIn.withCode({ ticket: token, code: '000000', origin: from() })).toMatchObject({
          reason: { kind: 'over' },
        });
      },
    );
  });

  describe('an invitation', () => {
    let helper: Session;
    beforeAll(async () => {
      await officerWithPassword(door, body, { account: 'helper', password: PASSWORD, roles: ['system_administrator'] });
      helper = (await enter('helper')).session;
    });

    test('is good once, for another one only, and ends what was there before', async () => {
      const account = await officerWithPassword(door, body, { account: 'forgetful', password: PASSWORD });
      const before = await enter('forgetful');
      expect(await door.signIn.invite({ by: helper, account: helper, origin: from() })).toMatchObject({
        reason: { kind: 'oneself' },
      });
      const [first, second] = [
        await door.signIn.invite({ by: helper, account, origin: from() }),
        await door.signIn.invite({ by: helper, account, origin: from() }),
      ];
      if (!first.ok || !second.ok) throw new Error('Not invited');
      expect(await door.signIn.invitationOf(first.value.token)).toBeNull();
      expect(await door.signIn.invitationOf(second.value.token)).toEqual({
        account: 'forgetful',
        name: '示例人',
        isHeld: false,
      });
      const use = (password: string) =>
        door.signIn.useInvitation({ token: second.value.token, password, origin: from() });
      expect(await use('short')).toMatchObject({ reason: { kind: 'too_short', least: 12 } });
      expect(await use('Forgetful-2026!')).toMatchObject({ reason: { kind: 'too_known' } });
      expect(await use(PASSWORD)).toMatchObject({ reason: { kind: 'same_as_before' } });
      const answers = await Promise.all([use(OTHER), use(OTHER)]);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await use(OTHER)).toMatchObject({ reason: { kind: 'over' } });
      expect(await door.signIn.sessionOf(before.token)).toBeNull();
      expect((await enter('forgetful', OTHER)).session.officer).toBe(account.officer);
    });

    test('is over after three days', async () => {
      const account = await officerCalled(database, body, { account: 'late' });
      const invited = await door.signIn.invite({ by: null, account, origin: null });
      door.clock.advance(3 * 24 * 60 * 60_000 + 1000);
      const token = invited.ok ? invited.value.token : '';
      expect(await door.signIn.invitationOf(token)).toBeNull();
      expect(await door.signIn.useInvitation({ token, password: PASSWORD, origin: from() })).toMatchObject({
        reason: { kind: 'over' },
      });
    });
  });

  test.each(['\0', '\uD800', `'; drop table officer; --`, 'x'.repeat(1_000_000), '\u202E', '[object Object]'])(
    'whatever is sent is answered and breaks nothing: %#',
    async (text) => {
      const origin = { address: text, browser: text };
      const { session } = await enter('zhang01');
      expect(await door.signIn.withPassword({ account: text, password: text, origin })).toMatchObject({ ok: false });
      expect(await door.signIn.withCode({ ticket: text, code: text, origin })).toMatchObject({ ok: false });
      expect(await door.signIn.useInvitation({ token: text, password: text, origin })).toMatchObject({ ok: false });
      expect(await door.signIn.changePassword(session, { present: text, next: text, origin })).toMatchObject({
        ok: false,
      });
      await door.signIn.endSession(session, text, origin);
      const begun = await door.signIn.beginPasskey(session, { password: PASSWORD, origin: from() });
      if (!begun.ok) throw new Error(begun.reason.kind);
      const answer = {
        id: text,
        rawId: text,
        type: 'public-key',
        response: { clientDataJSON: text, attestationObject: text },
      };
      expect(
        await door.signIn.addPasskey(session, { ticket: begun.value.ticket, answer, name: text, origin }),
      ).toMatchObject({ ok: false });
      const asked = await door.signIn.passkeyChallenge(null);
      const shown = {
        ...answer,
        response: { clientDataJSON: text, authenticatorData: text, signature: text, userHandle: text },
      };
      expect(
        await door.signIn.withPasskey({ ticket: asked.ok ? asked.value.ticket : '', answer: shown, origin }),
      ).toMatchObject({ reason: { kind: 'wrong' } });
      door.clock.advance(60 * 60_000);
    },
  );

  describe('guessing', () => {
    const fail = (account: string, address: string) =>
      door.signIn.withPassword({ account, password: OTHER, origin: from(address) });

    test('at an account is held up longer and longer, whether there is one or not, also all at one moment', async () => {
      await officerWithPassword(door, body, { account: 'guessed', password: PASSWORD });
      for (const account of ['guessed', 'nobody-at-all']) {
        const answers = await Promise.all(
          Array.from({ length: 8 }, (_, number) => fail(account, `203.0.113.${number}`)),
        );
        const kinds = answers.map((answer) => (answer.ok ? 'in' : answer.reason.kind));
        expect(kinds.toSorted()).toEqual([...Array<string>(3).fill('wait'), ...Array<string>(5).fill('wrong')]);
      }
      const right = () =>
        door.signIn.withPassword({ account: 'GUESSED', password: PASSWORD, origin: from('203.0.113.99') });
      expect(await right()).toMatchObject({ reason: { kind: 'wait', seconds: 30 } });
      door.clock.advance(31_000);
      expect((await right()).ok).toBe(true);
    });

    test('elsewhere does not keep the owner out from where he signed in before, nor end what he began', async () => {
      await officerWithPassword(door, body, { account: 'owner', password: PASSWORD });
      const { token } = await enter('owner', PASSWORD, '192.0.2.50');
      for (let number = 0; number < 9; number += 1) await fail('owner', `203.0.113.${100 + number}`);
      expect(await fail('owner', '203.0.113.200')).toMatchObject({ reason: { kind: 'wait' } });
      expect(await door.signIn.sessionOf(token)).not.toBeNull();
      expect((await enter('owner', PASSWORD, '192.0.2.50')).session.officer).toBeDefined();
    });

    test('at many accounts from one address is held up, and a right password does not undo that; who signed in there before still comes in', async () => {
      await officerWithPassword(door, body, { account: 'colleague', password: PASSWORD });
      await enter('colleague', PASSWORD, '198.51.100.200');
      await officerWithPassword(door, body, { account: 'insider', password: PASSWORD });
      let tries = 0;
      for (; tries < 60; tries += 1) {
        const answer = await fail(`name-${tries}`, '198.51.100.200');
        if (!answer.ok && answer.reason.kind === 'wait') break;
      }
      expect(tries).toBe(30);
      expect(
        await door.signIn.withPassword({ account: 'insider', password: PASSWORD, origin: from('198.51.100.200') }),
      ).toMatchObject({ reason: { kind: 'wait' } });
      await enter('colleague', PASSWORD, '198.51.100.200');
      // Nor does he open the way for guesses by coming in himself between them.
      expect(await fail('one-more', '198.51.100.200')).toMatchObject({ reason: { kind: 'wait' } });
    });

    test('in a session is held up too', async () => {
      await officerWithPassword(door, body, { account: 'inside', password: PASSWORD });
      const { session } = await enter('inside');
      const change = (present: string) => door.signIn.changePassword(session, { present, next: OTHER, origin: from() });
      for (let number = 0; number < 5; number += 1)
        expect(await change('wrong')).toMatchObject({ reason: { kind: 'present_wrong' } });
      expect(await change(PASSWORD)).toMatchObject({ reason: { kind: 'wait' } });
    });

    test('leaves nothing behind for long, and no word of what was typed', async () => {
      await fail('my-password-typed-in-the-wrong-field', '192.0.2.7');
      const kept = () => database.read((transaction) => transaction.rows(sql`select * from sign_in_delay`));
      expect(JSON.stringify(await kept())).not.toContain('my-password');
      door.clock.advance(2 * 24 * 60 * 60_000);
      await tidySignIn(database, { at: door.clock.moment(), algorithm: 'sha256' });
      expect(await kept()).toEqual([]);
    });
  });

  test('a password that is changed ends the other sessions, and is hashed anew when more is asked of hashing', async () => {
    const account = await officerWithPassword(door, body, { account: 'changer', password: PASSWORD });
    const [one, other] = [await enter('changer'), await enter('changer')];
    const change = (next: string) =>
      door.signIn.changePassword(one.session, { present: PASSWORD, next, origin: from() });
    expect(await change('Changer2026!')).toMatchObject({ reason: { kind: 'too_known' } });
    expect(await change(PASSWORD)).toMatchObject({ reason: { kind: 'same_as_before' } });
    expect((await change(OTHER)).ok).toBe(true);
    expect([await door.signIn.sessionOf(one.token), await door.signIn.sessionOf(other.token)]).toEqual([
      one.session,
      null,
    ]);
    const hash = async () => {
      const [row] = await database.read((transaction) =>
        transaction.rows<{ hash: string }>(
          sql`select hash from credential_password where officer_id = ${account.officer}`,
        ),
      );
      return row?.hash ?? '';
    };
    expect(await hash()).toContain('m=1024,t=1');
    const stronger = openTestDoor(database, { hashing: { memory: 2048, passes: 2, lanes: 1 } });
    for (let time = 0; time < 2; time += 1) {
      expect((await stronger.signIn.withPassword({ account: 'changer', password: OTHER, origin: from() })).ok).toBe(
        true,
      );
      expect(await hash()).toContain('m=2048,t=2');
    }
  });

  describe('a row that another hand put into the database', () => {
    const run = (query: ReturnType<typeof sql>) => database.transaction((transaction) => transaction.run(query));

    test('as a session opens nothing, nor does an own one that was led to somebody else or made to last', async () => {
      const victim = await officerWithPassword(door, body, { account: 'session.victim', password: PASSWORD });
      await officerWithPassword(door, body, { account: 'session.taker', password: PASSWORD });
      const token = tokenFor(body);
      await run(sql`
        insert into desk_session (agency_id, session_id, officer_id, token_hash, factors, begun_at, seen_at, ends_at, idle_seconds, address, browser, seal)
        select agency_id, ${randomUUID()}, ${victim.officer}, ${digestOf(token)}, factors, begun_at, seen_at, ends_at, idle_seconds, address, browser, seal
        from desk_session where agency_id = ${body} limit 1`);
      expect(await door.signIn.sessionOf(token)).toBeNull();
      expect(await door.signIn.renewed(token)).toBeNull();
      expect(await door.signIn.sessionsOf(victim)).toEqual([]);
      for (const change of [
        sql`officer_id = ${victim.officer}`,
        sql`ends_at = ends_at + interval '1 day'`,
        sql`idle_seconds = 999999`,
        sql`factors = array['password', 'totp']`,
        sql`seal = null`,
        sql`seal = replace(seal, '.', '')`,
        sql`seal = ''`,
      ]) {
        const own = await enter('session.taker');
        expect(await door.signIn.sessionOf(own.token)).not.toBeNull();
        await run(sql`update desk_session set ${change} where session_id = ${own.session.id}`);
        expect(await door.signIn.sessionOf(own.token)).toBeNull();
      }
    });

    test('as a password opens nothing, nor does the digest of one’s own in place of another one’s', async () => {
      const [taker, victim] = [
        await officerWithPassword(door, body, { account: 'password.taker', password: OTHER }),
        await officerWithPassword(door, body, { account: 'password.victim', password: PASSWORD }),
      ];
      const without = await officerCalled(database, body, { account: 'password.none' });
      await run(sql`
        update credential_password set (hash, seal) = (select hash, seal from credential_password where officer_id = ${taker.officer}) where officer_id = ${victim.officer}`);
      await run(sql`
        insert into credential_password (agency_id, officer_id, hash, set_at, seal)
        select agency_id, ${without.officer}, hash, set_at, seal from credential_password where officer_id = ${taker.officer}`);
      for (const account of ['password.victim', 'password.none']) {
        const answer = await door.signIn.withPassword({ account, password: OTHER, origin: from('192.0.2.60') });
        expect(answer).toMatchObject({ reason: { kind: 'wrong' } });
      }
      expect(await door.signIn.credentialsOf(victim)).toMatchObject({ hasPassword: false, passwordSince: null });
      // Another one helps, as with any password that was lost.
      const invited = await door.signIn.invite({ by: null, account: victim, origin: null });
      if (!invited.ok) throw new Error(invited.reason.kind);
      const { token } = invited.value;
      entered(await door.signIn.useInvitation({ token, password: PASSWORD, origin: from() }));
    });

    test('as an invitation or a ticket opens nothing', async () => {
      const victim = await officerWithPassword(door, body, { account: 'link.victim', password: PASSWORD });
      const [link, ticket] = [tokenFor(body), tokenFor(body)];
      await run(sql`
        insert into invitation (agency_id, officer_id, token_hash, made_at, ends_at) values (${body}, ${victim.officer}, ${digestOf(link)}, '2026-03-10', '2030-01-01')`);
      expect(await door.signIn.invitationOf(link)).toBeNull();
      const used = await door.signIn.useInvitation({ token: link, password: OTHER, origin: from() });
      expect(used).toMatchObject({ reason: { kind: 'over' } });
      await run(sql`
        insert into sign_in_ticket (agency_id, ticket_hash, kind, officer_id, factors, content, ends_at)
        values (${body}, ${digestOf(ticket)}, 'second', ${victim.officer}, array['password'], '{}', '2030-01-01')`);
      const shown = await door.signIn.withCode({ ticket, code: '123456', origin: from() });
      expect(shown).toMatchObject({ reason: { kind: 'over' } });
    });

    test('of before there were seals gets one once; what comes without one later stays shut', async () => {
      await officerWithPassword(door, body, { account: 'old.row', password: PASSWORD });
      const { token } = await enter('old.row');
      const takeOff = async () => {
        for (const table of ['desk_session', 'credential_password', 'invitation']) {
          await run({ text: `update ${table} set seal = null`, values: [] });
        }
      };
      const isOpen = async () => (await door.signIn.sessionOf(token)) !== null;
      const seal = () => sealOldRows({ ...door, algorithm: 'sha256' });
      await takeOff();
      expect(await isOpen()).toBe(false);
      await Promise.all([seal(), seal()]);
      expect(await isOpen()).toBe(true);
      await run(sql`update desk_session set seal = null`);
      await seal();
      expect(await isOpen()).toBe(false);
      expect((await enter('old.row')).session.officer).toBeDefined();
    });

    test('loses its seal when the secret is changed; what was made here opens under the new one alone', async () => {
      const NEXT = 'another secret of the tests, as long as it has to be';
      const [own, taken] = [
        await officerWithPassword(door, body, { account: 'secret.own', password: PASSWORD }),
        await officerWithPassword(door, body, { account: 'secret.taken', password: PASSWORD }),
      ];
      const { token } = await enter('secret.own');
      await run(sql`
        update credential_password set hash = (select hash from credential_password where officer_id = ${own.officer}) where officer_id = ${taken.officer}`);
      const suite = 'sm4-ctr-hmac-sm3';
      expect(await resealRows(database, openVault({ secrets: [NEXT, SECRET], suite }))).toBeGreaterThan(2);
      const after = openTestDoor(database, {}, openVault({ secrets: [NEXT], suite }));
      expect(await after.signIn.sessionOf(token)).not.toBeNull();
      const come = (account: string) => after.signIn.withPassword({ account, password: PASSWORD, origin: from() });
      entered(await come('secret.own'));
      expect(await come('secret.taken')).toMatchObject({ reason: { kind: 'wrong' } });
      expect(await door.signIn.sessionOf(token)).toBeNull();
      expect(await database.read(sealMarksInUse)).toHaveLength(1);
      // The other tests go on under the secret of before.
      await resealRows(database, openVault({ secrets: [SECRET, NEXT], suite: 'aes-256-gcm' }));
      expect(await door.signIn.sessionOf(token)).not.toBeNull();
    });
  });

  test('what was done stands in a ledger that holds, with nothing personal, and its tables are what it says', async () => {
    expect((await verifyLedger(database)).faults).toEqual([]);
    expect(await rebuildCaches(database, PROJECTIONS, { isMending: false })).toMatchObject({ differences: 0 });
    const told = await database.read((transaction) =>
      transaction.rows(
        sql`select body from ledger_event where kind = 'audit' and (body like '%192.0.2%' or body like '%Test/1.0%' or body like '%zhang%' or body like '%示例人%')`,
      ),
    );
    expect(told).toEqual([]);
  });
});
