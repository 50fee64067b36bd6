import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  changeOfficer,
  changeSetting,
  isInstalled,
  mayDo,
  officerByAccount,
  readActing,
  readSettings,
  rootBody,
  setUp,
  staffOf,
  type FirstSetUp,
} from '../../src/agency/index.ts';
import { day } from '../../src/base/day.ts';
import { MIGRATIONS, PROJECTIONS } from '../../src/migrations.ts';
import { migrate, type Database } from '../../src/platform/db/index.ts';
import { rebuildCaches, verifyLedger } from '../../src/platform/ledger/index.ts';
import { founding } from './bodies.ts';
import { onBothEngines } from './engines.ts';
import { from, officerCalled, openTestDoor, type TestDoor } from './staff.ts';

const body = founding({ kind: 'government', fullName: '青河区人民政府', slug: 'qinghe' });
const FIRST: FirstSetUp = {
  body: body as FirstSetUp['body'],
  administrators: [
    { account: 'xitong', name: '示例系统', roles: ['system_administrator', 'security_administrator'] },
    { account: 'shenji', name: '示例审计', roles: ['audit_administrator'] },
  ],
  isSmall: true,
  origin: null,
};

onBothEngines((engine) => {
  let database: Database;
  let door: TestDoor;
  beforeAll(async () => {
    database = await engine.create();
    await migrate(database, MIGRATIONS);
    door = openTestDoor(database);
  });

  const ask = (more: Partial<FirstSetUp> = {}) =>
    setUp({ database, vault: door.vault, clock: door.clock, algorithm: 'sha256' }, { ...FIRST, ...more });

  describe('an installation', () => {
    test('is not set up with the three administrators in wrong hands, and then nothing is there', async () => {
      const [system, audit] = FIRST.administrators;
      if (system === undefined || audit === undefined) throw new Error('Two administrators');
      expect(await ask({ isSmall: false })).toMatchObject({
        reason: { kind: 'administrator', who: 0, problem: { kind: 'roles_conflict' } },
      });
      expect(await ask({ administrators: [system] })).toEqual({
        ok: false,
        reason: { kind: 'role_missing', role: 'audit_administrator' },
      });
      const all = { ...system, roles: [...system.roles, 'audit_administrator'] as const };
      expect(await ask({ administrators: [all] })).toMatchObject({
        reason: { kind: 'administrator', problem: { kind: 'roles_conflict' } },
      });
      expect(await ask({ administrators: [system, { ...audit, account: 'ＸＩＴＯＮＧ' }] })).toMatchObject({
        reason: { kind: 'account_twice', who: 1 },
      });
      const bad = founding({ fullName: ' ' }) as FirstSetUp['body'];
      expect(await ask({ body: bad })).toMatchObject({ reason: { kind: 'body', problem: { kind: 'name_blank' } } });
      expect(await isInstalled(database)).toBe(false);
    });

    test('is set up once, also of two at one moment, and its administrators come in by their links', async () => {
      // Nothing that is had once stands between the two but that there is one first body.
      const others = FIRST.administrators.map((one) => ({ ...one, account: `other-${one.account}` }));
      const other = founding({ fullName: '青河区示例办公室' }) as FirstSetUp['body'];
      const answers = await Promise.all([ask(), ask({ body: other, administrators: others })]);
      const [done] = answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
      expect(answers.filter(({ ok }) => !ok)).toMatchObject([{ reason: { kind: 'already_set_up' } }]);
      expect(await ask()).toMatchObject({ reason: { kind: 'already_set_up' } });
      expect(await isInstalled(database)).toBe(true);
      expect(await database.read(readSettings)).toMatchObject({ isSmall: true });
      for (const { token, account, roles } of done?.invitations ?? []) {
        expect(await door.signIn.invitationOf(token)).toMatchObject({ account });
        const used = await door.signIn.useInvitation({
          token,
          password: `nine lanterns of ${account} on water`,
          origin: from(),
        });
        if (!used.ok || used.value.kind !== 'entered') throw new Error(JSON.stringify(used));
        const { session } = used.value;
        expect(await door.signIn.credentialsOf(session)).toMatchObject({ needsSecondFactor: true });
        const staff = await database.read((transaction) =>
          staffOf(transaction, { ...session, on: door.clock.today() }),
        );
        expect(staff?.acting.officer.roles.map(({ role }) => role)).toEqual(roles);
        expect(staff).toMatchObject({ account, acting: { officer: { agency: done?.agency } } });
        expect(staff?.body.fullName).toMatch(/^青河区/u);
      }
      expect(done?.invitations).toHaveLength(2);
    });

    test('keeps settings that are changed by an act, and are one for all', async () => {
      const change = (name: 'leastPassword', value: number) =>
        changeSetting(
          database,
          { key: randomUUID(), actor: 'setup', algorithm: 'sha256', at: door.clock.moment() },
          { change: { name, value }, by: null, origin: null },
        );
      expect(await change('leastPassword', 3)).toMatchObject({ reason: { kind: 'out_of_range', least: 8 } });
      expect(await change('leastPassword', 12)).toMatchObject({ reason: { kind: 'unchanged' } });
      expect((await change('leastPassword', 14)).ok).toBe(true);
      expect((await change('leastPassword', 16)).ok).toBe(true);
      expect(await database.read(readSettings)).toMatchObject({ leastPassword: 16, isSmall: true });
    });
  });

  test('who asks for a page is known in one question, as his events would tell it', async () => {
    const agency = (await database.read((transaction) => rootBody(transaction))) ?? '';
    const absent = await officerCalled(database, agency, { account: 'absent', roles: ['signer'] });
    const deputy = await officerCalled(database, agency, { account: 'deputy' });
    const request = {
      agency,
      officer: absent.officer,
      key: randomUUID(),
      actor: 'setup',
      algorithm: 'sha256',
      isSmall: false,
    } as const;
    await changeOfficer(database, request, {
      kind: 'name_deputy',
      deputy: deputy.officer,
      on: day('2026-03-01'),
      until: day('2026-04-01'),
    });
    const on = day('2026-03-10');
    await database.read(async (transaction) => {
      const staff = await staffOf(transaction, { ...deputy, on });
      expect(staff?.acting).toEqual(await readActing(transaction, deputy));
      const target = { on, agency, section: null, supervisedBy: [], steps: [] };
      expect(staff === null ? null : mayDo(staff.acting, 'sign_letter', target)).toMatchObject({ ok: true });
      expect(await staffOf(transaction, { agency, officer: randomUUID(), on })).toBeNull();
      expect(await staffOf(transaction, { ...deputy, on: day('2023-12-31') })).toBeNull();
      expect(await officerByAccount(transaction, 'nobody')).toBeNull();
    });
  });

  test('all of it stands in a ledger that holds, and its tables are what it says', async () => {
    expect((await verifyLedger(database)).faults).toEqual([]);
    expect(await rebuildCaches(database, PROJECTIONS, { isMending: false })).toMatchObject({ differences: 0 });
  });
});
