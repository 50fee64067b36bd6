import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  bodiesWithoutContact,
  changeOfficer,
  endingDeputies,
  NO_CONTACT,
  officersWithoutPassword,
  type OfficerChange,
} from '../../src/agency/index.ts';
import { day } from '../../src/base/day.ts';
import { MIGRATIONS } from '../../src/migrations.ts';
import { migrate, type Database, type Transaction } from '../../src/platform/db/index.ts';
import { sealDay, unsealedSince } from '../../src/platform/ledger/index.ts';
import { found } from './bodies.ts';
import { onBothEngines } from './engines.ts';
import { officerCalled, officerWithPassword, openTestDoor } from './staff.ts';

const PASSWORD = '河边的柳树三月发芽了没有';

onBothEngines((engine) => {
  let database: Database;
  let body: string;
  const read = <Value>(work: (transaction: Transaction) => Promise<Value>) => database.read(work);

  beforeAll(async () => {
    database = await engine.create();
    await migrate(database, MIGRATIONS);
    body = await found(database, { fullName: '青河区示例甲局' });
  });

  describe('what waits', () => {
    test('bodies whose guide lacks what article 12 demands are told with what is there, those that have it are not', async () => {
      const contact = { ...NO_CONTACT, office: '办公室', address: '青河路 1 号', hours: '工作日 9:00–17:00' };
      const half = await found(database, { fullName: '青河区示例乙局', contact });
      await found(database, { fullName: '青河区示例丙局', contact: { ...contact, phone: '0000-0000000' } });
      const on = day('2026-03-10');
      const all = await read((transaction) => bodiesWithoutContact(transaction, { agency: null, on, limit: 20 }));
      expect(all.map(({ id, contact: { phone, office } }) => [id, phone, office])).toEqual([
        [half, null, '办公室'],
        [body, null, null],
      ]);
      const own = await read((transaction) => bodiesWithoutContact(transaction, { agency: body, on, limit: 20 }));
      expect(own.map(({ id }) => id)).toEqual([body]);
      expect(
        await read((transaction) => bodiesWithoutContact(transaction, { agency: null, on, limit: 1 })),
      ).toHaveLength(1);
    });

    test('a deputy is told of while he acts and his time is over within the days that are asked for', async () => {
      const absent = await officerCalled(database, body, { account: 'absent', name: '示例外出人' });
      const other = await officerCalled(database, body, { account: 'other', name: '示例代理人' });
      const act = async (change: OfficerChange) => {
        const request = { ...absent, key: randomUUID(), actor: 'setup', algorithm: 'sha256', isSmall: false } as const;
        const done = await changeOfficer(database, request, change);
        if (!done.ok) throw new Error(JSON.stringify(done.reason));
      };
      await act({ kind: 'name_deputy', deputy: other.officer, on: day('2026-03-01'), until: day('2026-03-13') });
      const told = (on: string, by: string, agency: string | null = null) =>
        read((transaction) => endingDeputies(transaction, { agency, on: day(on), by: day(by), limit: 20 }));
      expect(await told('2026-03-10', '2026-03-17')).toEqual([
        { ...absent, name: '示例外出人', deputyName: '示例代理人', to: '2026-03-13' },
      ]);
      expect(await told('2026-03-10', '2026-03-17', body)).toHaveLength(1);
      expect(await told('2026-03-10', '2026-03-12')).toEqual([]);
      expect(await told('2026-03-13', '2026-03-20')).toEqual([]);
      expect(await told('2026-02-28', '2026-03-20')).toEqual([]);
      expect(await told('2026-03-10', '2026-03-17', randomUUID())).toEqual([]);
    });

    test('somebody new waits until he holds a link that is good, and again when it is over unused; whoever has a password does not', async () => {
      const door = openTestDoor(database);
      const newcomer = await officerCalled(database, body, { account: 'newcomer' });
      await officerWithPassword(door, body, { account: 'has-one', password: PASSWORD });
      const waiting = async (at: string) =>
        (
          await read((transaction) => officersWithoutPassword(transaction, { on: day('2026-03-10'), at, limit: 20 }))
        ).map(({ account }) => account);
      const now = door.clock.moment();
      expect(await waiting(now)).toEqual(['absent', 'newcomer', 'other']);
      const invited = await door.signIn.invite({ by: null, account: newcomer, origin: null });
      if (!invited.ok) throw new Error(invited.reason.kind);
      expect(await waiting(now)).toEqual(['absent', 'other']);
      expect(await waiting(invited.value.endsAt)).toEqual(['absent', 'newcomer', 'other']);
    });

    test('what no root has sealed is told by its oldest moment, and by none once it is sealed', async () => {
      const alone = await found(database, { fullName: '青河区示例丁局' });
      const since = await read((transaction) => unsealedSince(transaction, alone));
      expect(since).toMatch(/^\d{4}-\d\d-\d\dT/u);
      await sealDay(database, { agency: alone, day: '2026-03-10', algorithm: 'sha256' });
      expect(await read((transaction) => unsealedSince(transaction, alone))).toBeNull();
    });
  });
});
