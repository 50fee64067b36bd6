import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/annual-report/index.ts';
import { readReportFile } from '../../src/annual-report/index.ts';
import { day, type Day } from '../../src/base/day.ts';
import {
  importReport,
  importReportFile,
  publicView,
  readKeptReport,
  shownProgress,
  withdrawReport,
  type FileImport,
  type PublicView,
} from '../../src/compilation/index.ts';
import { MIGRATIONS, PROJECTIONS } from '../../src/migrations.ts';
import { migrate, sql, type Database } from '../../src/platform/db/index.ts';
import { diskStore, type FileStore } from '../../src/platform/files/index.ts';
import { rebuildCaches } from '../../src/platform/ledger/index.ts';
import { change, found } from './bodies.ts';
import { onBothEngines } from './engines.ts';

const TODAY = day('2026-03-12');
const SEED = new URL('../../src/sample/xiangqiao-2019.txt', import.meta.url);

onBothEngines((engine) => {
  let database: Database;
  let folder: string;
  let store: FileStore;
  let bureau: string;
  let seed: Report;

  const view = <Value>(work: (shown: PublicView) => Promise<Value>, today: Day = TODAY) =>
    database.read((transaction) => work(publicView(transaction, today)));
  const by = (agency: string) => ({
    agency,
    key: randomUUID(),
    actor: 'setup',
    algorithm: 'sha256' as const,
    today: TODAY,
  });
  const take = (agency: string, report: Report, more: { url?: string; publishedOn?: Day } = {}) =>
    importReport(database, by(agency), {
      year: report.year ?? 0,
      report,
      url: more.url ?? null,
      publishedOn: more.publishedOn ?? null,
      file: null,
    });

  beforeAll(async () => {
    database = await engine.create();
    await migrate(database, MIGRATIONS);
    folder = await mkdtemp(join(tmpdir(), 'gongkai-reports-'));
    store = diskStore(folder);
    bureau = await found(database, { fullName: '青河区湘桥示例局', shortName: '湘桥区工信局', slug: 'xiangqiao' });
    const read = await readReportFile({ name: 'seed.txt', bytes: await readFile(SEED) });
    const [reading] = read.ok ? read.value : [];
    if (reading === undefined) throw new Error('The seed holds a report');
    seed = reading.report;
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  const fromFile = async (more: Partial<FileImport> = {}) =>
    importReportFile(
      { database, store },
      { name: '湘桥区2019.txt', bytes: await readFile(SEED) },
      {
        agency: null,
        year: null,
        url: null,
        publishedOn: null,
        isPreview: false,
        actor: 'command',
        algorithm: 'sha256',
        today: TODAY,
        before: new Map(),
        ...more,
      },
    );

  describe('a published report from its file', () => {
    test('a preview says what would become of it and writes nothing', async () => {
      expect(await fromFile({ isPreview: true })).toMatchObject([{ outcome: 'new', year: 2019, problem: null }]);
      expect(await view((shown) => shown.reports(bureau))).toEqual([]);
    });

    test('goes to the body that bears its name, with the original in quarantine', async () => {
      expect(await fromFile({ publishedOn: day('2020-01-20') })).toMatchObject([{ outcome: 'new', year: 2019 }]);
      const shown = await view((shownView) => shownView.report(bureau, 2019));
      expect(shown).toMatchObject({ source: 'imported', version: 1, publishedOn: '2020-01-20' });
      // An amount with a fraction comes through the ledger as it stands in the file.
      expect(shown?.report.table2).toEqual(seed.table2);
      const kept = await database.read((transaction) => readKeptReport(transaction, bureau, 2019));
      const file = kept?.versions[0]?.file ?? '';
      const states = await database.read((transaction) =>
        transaction.rows(sql`select state from stored_file where agency_id = ${bureau} and digest = ${file}`),
      );
      expect(states).toEqual([{ state: 'quarantine' }]);
    });

    test('a second time it is there and the same', async () => {
      expect(await fromFile({ publishedOn: day('2020-01-20') })).toMatchObject([{ outcome: 'same' }]);
    });

    test('two for one body and year in one import: the second is not taken', async () => {
      const before = new Map<string, string>();
      await fromFile({ before });
      expect(await fromFile({ before })).toMatchObject([{ outcome: 'not_taken', problem: { kind: 'twice' } }]);
    });

    test.each([
      [{ agency: 'nobody' }, 'body_unknown'],
      [{ year: 2020 }, 'year_differs'],
      [{ url: 'ftp://example.gov.cn/' }, 'url_form'],
    ])('is not taken where %o', async (more, kind) => {
      expect(await fromFile(more)).toMatchObject([{ outcome: 'not_taken', problem: { kind } }]);
    });
  });

  test('a later version takes the place of the first, which is kept, and the cells that differ are told', async () => {
    const row = seed.table2?.['art20_1.rules'] ?? {};
    const corrected: Report = { ...seed, table2: { ...seed.table2, 'art20_1.rules': { ...row, disclosed_total: 5 } } };
    expect(await take(bureau, corrected)).toMatchObject({ ok: true });
    const versions = await view((shown) => shown.versions(bureau, 2019));
    expect(versions.map(({ number }) => number)).toEqual([2, 1]);
    expect(versions[0]?.changes).toMatchObject([{ kind: 'cell', after: 5 }]);
    expect(await view((shown) => shown.report(bureau, 2019))).toMatchObject({ version: 2, publishedOn: '2020-01-20' });
  });

  test('two who take over the same report at one moment make one version of it', async () => {
    const report = { ...seed, year: 2018, title: '青河区示例局2018年年度报告' };
    const done = await Promise.all([take(bureau, report), take(bureau, report)]);
    expect(done.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(1);
    const kept = await database.read((transaction) => readKeptReport(transaction, bureau, 2018));
    expect(kept?.versions).toHaveLength(1);
  });

  test('whatever stands in a report is found where it stands, and what does not is not', async () => {
    const count = (question: string) =>
      view(async (shown) => (await shown.search(question, { offset: 0, limit: 20 })).count);
    expect(await count('政府信息公开子网站')).toBeGreaterThan(0);
    expect(await count('子网站 制度')).toBeGreaterThan(0);
    expect(await count('网站子')).toBe(0);
    expect(await count("'); drop table annual_report; --")).toBe(0);
  });

  test('a body is found by a name that it bore before', async () => {
    await change(database, bureau, [
      {
        kind: 'rename',
        on: day('2024-03-01'),
        names: { fullName: '青河区数据示例局', shortName: null, letterName: null },
      },
    ]);
    const { bodies } = await view((shown) => shown.search('湘桥示例局', { offset: 0, limit: 20 }));
    expect(bodies).toMatchObject([{ fullName: '青河区数据示例局', formerName: '青河区湘桥示例局' }]);
  });

  describe('what the public does not see', () => {
    const SECRET = '尚未公开的说法';

    test.each<[string, (agency: string) => Promise<unknown>, Day]>([
      [
        'a report that was withdrawn',
        (agency) => withdrawReport(database, by(agency), { year: 2019, ground: 'imported_by_mistake' }),
        TODAY,
      ],
      ['a report before the day on which it was published', () => Promise.resolve(), day('2026-03-09')],
    ])('%s is in no list, no search and at no address', async (_, hide, today) => {
      const agency = await found(database, {
        fullName: `青河区${randomUUID()}局`,
        slug: `b${randomUUID().slice(0, 8)}`,
      });
      const report = { ...seed, sections: { ...seed.sections, overview: SECRET } };
      await take(agency, report, { publishedOn: day('2026-03-10') });
      await hide(agency);
      const seen = await view(
        async (shown) => ({
          listed: await shown.reports(agency),
          one: await shown.report(agency, 2019),
          versions: await shown.versions(agency, 2019),
          newest: (await shown.newest({ by: 'changed', offset: 0, limit: 100 })).reports.filter(
            ({ body }) => body.id === agency,
          ),
          found: (await shown.search(SECRET, { offset: 0, limit: 20 })).reports.filter(
            ({ body }) => body.id === agency,
          ),
        }),
        today,
      );
      expect(seen).toEqual({ listed: [], one: null, versions: [], newest: [], found: [] });
    });

    test('a body without an address is not listed, and its reports are nowhere', async () => {
      const agency = await found(database, { fullName: '青河区无址示例局' });
      await take(agency, { ...seed, sections: { ...seed.sections, overview: '无址之言' } });
      expect((await view((shown) => shown.search('无址', { offset: 0, limit: 20 }))).count).toBe(0);
      const { bodies } = await view((shown) => shown.bodies(1000));
      expect(bodies.some(({ id }) => id === agency)).toBe(false);
    });
  });

  test('a body that ended keeps its column, which names who goes on', async () => {
    const old = await found(database, { fullName: '青河区旧示例局', slug: 'old-bureau' });
    await change(database, old, [
      {
        kind: 'hand_over',
        on: day('2025-01-01'),
        to: [{ to: bureau, party: null, function: null, toKind: 'agency' }],
        ends: true,
      },
    ]);
    const column = await view((shown) => shown.column('old-bureau'));
    expect(column?.shown.closed).toBe('2025-01-01');
    expect(column?.successors).toMatchObject([{ name: '青河区数据示例局', slug: 'xiangqiao' }]);
    const { bodies } = await view((shown) => shown.bodies(1000));
    expect(bodies.some(({ id }) => id === old)).toBe(false);
  });

  test('the number of what is shown grows with a report and with a body, and with nothing else', async () => {
    const now = () => database.read(shownProgress);
    const first = await now();
    await take(bureau, { ...seed, year: 2017 });
    const second = await now();
    expect(second).toBeGreaterThan(first);
    await found(database, { fullName: '青河区后来示例局' });
    expect(await now()).toBeGreaterThan(second);
  });

  test('the table of reports is what the events say, and is made again from them', async () => {
    await database.transaction((transaction) =>
      transaction.run(
        sql`update annual_report set title = '改过的', words = '''改过'':1' where agency_id = ${bureau} and year = 2019`,
      ),
    );
    const rebuilt = await rebuildCaches(database, PROJECTIONS, { isMending: true });
    expect(rebuilt.told).toMatchObject([{ kind: 'row_differs', table: 'annual_report', columns: ['title', 'words'] }]);
    expect((await rebuildCaches(database, PROJECTIONS, { isMending: false })).differences).toBe(0);
    expect((await view((shown) => shown.search('改过', { offset: 0, limit: 20 }))).count).toBe(0);
  });
});
