import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  afterReform,
  BODY_KINDS,
  carriedOverFrom,
  conflictsOf,
  listBodies,
  listOfficers,
  openSignIn,
  readBody,
  readSettings,
} from '../agency/index.ts';
import { day } from '../base/day.ts';
import { publicView, readKeptReport } from '../compilation/index.ts';
import { MIGRATIONS, PROJECTIONS } from '../migrations.ts';
import { clockAt } from '../platform/clock/index.ts';
import { migrate, openEmbedded, sql, type Database } from '../platform/db/index.ts';
import { rebuildCaches, sealMissed, verifyLedger } from '../platform/ledger/index.ts';
import { openVault } from '../platform/vault/index.ts';
import { carryOut } from './carry-out.ts';
import { readRealReport } from './compilation.ts';
import { planSample } from './fill-sample.ts';
import { givePassword } from './give-password.ts';
import { makeSample } from './make-sample.ts';
import { isFresh, openSample, type SampleOpened } from './open-sample.ts';
import { seededId } from './time/seeded-random.ts';
import { SampleDays } from './time/sample-days.ts';

const TODAY = day('2026-11-29');
const SEED = 'qinghe';
const idOf = (key: string): string => seededId(SEED, `body ${key}`);

let folder: string;
let opened: SampleOpened;
let database: Database;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-sample-'));
  const made = await makeSample(join(folder, 'home', 'qinghe'), { today: TODAY, seed: SEED, home: 'src/sample' });
  if (!made.ok) throw new Error(made.reason.kind);
  const sample = await openSample(join(folder, 'data'), from());
  if (!sample.ok) throw new Error(sample.reason.kind);
  opened = sample.value;
  const embedded = await openEmbedded(join(folder, 'data'));
  if (!embedded.ok) throw new Error(embedded.reason.kind);
  database = embedded.value;
});

afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

const from = () => ({ home: join(folder, 'home'), today: TODAY, onMaking: () => undefined });

describe('the sample district', () => {
  test('is copied from its snapshot, and its ledger proves it', async () => {
    expect(opened.how).toBe('copied');
    const { faults, events } = await verifyLedger(database, {});
    expect(faults).toEqual([]);
    expect(events).toBeGreaterThan(1000);
    const { differences } = await rebuildCaches(database, PROJECTIONS, { isMending: false });
    expect(differences).toBe(0);
  });

  test('was sealed on the evening of each day on which something was done', async () => {
    const open = await database.read((transaction) =>
      transaction.rows(sql`
        select agency_id from ledger_stream where head_number > sealed_number
        union select agency_id from ledger_root where (sealed_at at time zone 'Asia/Shanghai')::date <> day or day >= ${TODAY}`),
    );
    expect(open).toEqual([]);
    const stop = new AbortController().signal;
    expect(await sealMissed(database, { clock: clockAt(`${TODAY}T01:00:00.000Z`), algorithm: 'sha256', stop })).toBe(0);
  });

  test('has the bodies of a district, each with a disclosure office that can be reached', async () => {
    const bodies = await allBodies();
    const kinds = Object.fromEntries(
      [...Map.groupBy(bodies, ({ kind }) => kind)].map(([kind, ones]) => [kind, ones.length]),
    );
    expect(kinds).toEqual({
      government: 1,
      // With the real one.
      department: 27,
      line_superior: 4,
      township: 8,
      empowered_organisation: 1,
      public_enterprise: 2,
    });
    for (const { id, slug } of bodies) {
      if (slug === null || id === idOf('real')) continue;
      const { body } = await database.read((transaction) => readBody(transaction, id));
      expect([body?.contact.office, body?.contact.phone, body?.sections.length]).not.toContain(null);
      expect((await officersOf(id)).some(({ roles }) => roles.includes('disclosure_office'))).toBe(true);
    }
  });

  test('has nobody with roles that exclude each other', async () => {
    for (const { id, kind } of await allBodies()) {
      for (const { roles } of await officersOf(id)) {
        expect(conflictsOf(roles, { isSmall: false })).toEqual([]);
      }
      if (BODY_KINDS[kind].takesApplications && (await officersOf(id)).length > 0) {
        const held = new Set((await officersOf(id)).flatMap(({ roles }) => roles));
        expect([...held]).toEqual(expect.arrayContaining(['signer', 'secrecy_reviewer', 'legal_reviewer']));
      }
    }
  });

  test('has somebody who is away today, with a deputy', async () => {
    const away = (await officersOf(idOf('gongxin'))).filter(({ deputy }) => deputy !== null);
    expect(away.map(({ roles }) => roles)).toEqual([['secrecy_reviewer']]);
  });

  test('knows who answers for bodies that were merged and divided up', async () => {
    const [water, merged] = await database.read(async (transaction) => [
      await afterReform(transaction, { agency: idOf('jiaoshui'), function: '水务管理', on: TODAY }),
      await carriedOverFrom(transaction, idOf('nongye'), 2025),
    ]);
    expect(JSON.stringify(water.answerer)).toContain(idOf('shuiwu'));
    expect([...merged].toSorted()).toEqual([idOf('nongye'), idOf('xiangzhen')].toSorted());
  });

  test('stands beside the real report of 2019, of a body in which nobody is invented', async () => {
    const kept = await database.read((transaction) => readKeptReport(transaction, idOf('real'), 2019));
    expect(kept?.versions[0]?.report.agency).toBe('湘桥区工信局');
    expect(await officersOf(idOf('real'))).toEqual([]);
  });

  test('has reports of two years that the public finds, and asks for no second factor', async () => {
    const { count } = await database.read((transaction) =>
      publicView(transaction, TODAY).newest({ by: 'published', offset: 0, limit: 1 }),
    );
    // With the real one.
    expect(count).toBe(74);
    const settings = await database.read(readSettings);
    expect(settings.secondFactorRoles).toEqual([]);
  });

  test('begins in the same way when it is made once more', async () => {
    const report = await readRealReport('src/sample/xiangqiao-2019.txt');
    const { acts } = planSample({ today: TODAY, seed: SEED, report });
    const first = acts.filter(({ at }) => at.startsWith(new SampleDays(TODAY).first));
    const again = await openEmbedded(null);
    if (!again.ok) throw new Error('A database in memory is in nobody’s use');
    await migrate(again.value, MIGRATIONS);
    await carryOut(again.value, first, 'sha256');
    // The change of a setting stands in the audit log of who made it, under a key made by chance.
    const withoutAudit = (roots: readonly { readonly agency_id: string }[]) =>
      roots.filter(({ agency_id: agency }) => agency !== idOf('zhengfuban'));
    expect(withoutAudit(await rootsOf(again.value))).toEqual(
      withoutAudit((await rootsOf(database)).slice(0, planned(first))),
    );
    await again.value.close();
  });
});

describe('the accounts of the sample', () => {
  test('have one password for the folder, which stays when it is opened again', async () => {
    const ground = {
      database,
      vault: openVault({ secrets: ['示例示例示例示例示例示例示例示例'], suite: 'aes-256-gcm' }),
      clock: clockAt(`${TODAY}T02:00:00.000Z`),
      algorithm: 'sha256',
      publicUrl: null,
      settings: { hashing: { memory: 1024, passes: 1, lanes: 1 } },
    } as const;
    const signIn = openSignIn(ground);
    const entries = await givePassword(join(folder, 'data'), signIn, opened.accounts);
    expect(entries.accounts).toHaveLength(12);
    expect(entries.password).not.toBe('');
    for (const { account } of entries.accounts) {
      const origin = { address: '127.0.0.1', browser: '示例' };
      const entered = await signIn.withPassword({ account, password: entries.password, origin });
      expect([account, entered.ok]).toEqual([account, true]);
    }
    expect(await givePassword(join(folder, 'data'), signIn, opened.accounts)).toEqual(entries);
  });
});

describe('a folder for the sample', () => {
  test('that holds it already stays as it is', async () => {
    const again = await openSample(join(folder, 'data'), from());
    expect(again.ok && again.value.how).toBe('kept');
  });

  test('in which another register lies is left alone', async () => {
    const other = join(folder, 'other');
    await mkdir(join(other, 'postgres'), { recursive: true });
    await writeFile(join(other, 'postgres', 'PG_VERSION'), '18');
    expect(await openSample(other, from())).toEqual({
      ok: false,
      reason: { kind: 'another_register', folder: other },
    });
    expect(await readFile(join(other, 'postgres', 'PG_VERSION'), 'utf8')).toBe('18');
  });

  test.each([
    ['of today', '2026-11-29', true],
    ['of a week ago', '2026-12-06', true],
    ['that is older', '2026-12-07', false],
    ['of a day that has not come', '2026-11-28', false],
  ])('takes a snapshot %s: %s', (_name, today, isTaken) => {
    expect(isFresh({ today: TODAY }, day(today))).toBe(isTaken);
  });
});

const allBodies = () => database.read((transaction) => listBodies(transaction, { on: TODAY, limit: 500 }));

const officersOf = (agency: string) =>
  database.read((transaction) => listOfficers(transaction, { agency, on: TODAY, limit: 500 }));

/** Roots of the first days bind all that was written down until then. */
const rootsOf = (of: Database) =>
  of.read((transaction) =>
    transaction.rows<{ agency_id: string; root: string }>(
      sql`select day, agency_id, root from ledger_root order by day, agency_id`,
    ),
  );

const planned = (acts: readonly { readonly agency: string }[]): number =>
  new Set(acts.map(({ agency }) => agency)).size;
