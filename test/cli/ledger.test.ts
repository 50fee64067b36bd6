import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ok } from '../../src/base/result.ts';
import { openEmbedded, sql, type Database } from '../../src/platform/db/index.ts';
import { askForStamp, perform, sealDay, type NewEvent } from '../../src/platform/ledger/index.ts';
import { keptAnswers } from '../builders/kept-stamps.ts';
import { sealStampedDay, STAMPED_BODIES } from '../builders/stamped-day.ts';
import { gongkai } from './program.ts';
import { proveExport } from './prove-export.ts';

describe('the ledger on the command line', () => {
  let folder = '';
  const [agency, id] = [randomUUID(), randomUUID()];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongkai-ledger-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function within(work: (database: Database) => Promise<unknown>, place = folder): Promise<void> {
    const opened = await openEmbedded(place);
    if (!opened.ok) throw new Error('The folder is in use');
    await work(opened.value);
    await opened.value.close();
  }

  test('a folder without a database is not taken for one in which all holds', async () => {
    const { status, out, err } = await gongkai(['ledger', 'verify', '--data', folder]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toBe(`数据目录 ${folder} 里没有数据库，用 --data 指明它在哪里\n`);
  });

  test('tables are brought up once, a ledger that holds is told to hold, one that was changed is not, and a folder in use is left alone', async () => {
    expect((await gongkai(['migrate', '--data', folder])).out).toMatch(/^数据表已升级 \d+ 步\n$/u);
    expect((await gongkai(['migrate', '--data', folder])).out).toBe('数据表已是最新\n');
    await within((database) =>
      perform(
        database,
        { agency, key: 'k', actor: 'officer:1', asked: null, algorithm: 'sha256' },
        {
          decide: async () =>
            ok([
              {
                stream: { kind: 'case', id },
                after: 0,
                events: [
                  { type: 'noted', body: { text: '甲' } },
                  { type: 'noted', body: { text: '乙' } },
                ],
              },
            ]),
          cache: async () => undefined,
        },
      ),
    );
    expect(await gongkai(['ledger', 'verify', '--data', folder])).toEqual({
      status: 0,
      out: '核验了 1 卷、2 个事件、0 个日根，没有异常\n',
      err: '',
    });
    await within((database) =>
      database.transaction((transaction) =>
        transaction.run(sql`update ledger_event set body = '{"text":"丙"}' where number = 1`),
      ),
    );
    const told = await gongkai(['ledger', 'verify', '--data', folder]);
    expect(told).toEqual({
      status: 1,
      out: `核验了 1 卷、2 个事件、0 个日根，1 处异常：\n  卷 ${id} 第 1 个事件被改动\n`,
      err: '',
    });
    const json = await gongkai(['ledger', 'verify', '--agency', agency, '--json'], { env: { GONGKAI_DATA: folder } });
    expect(JSON.parse(json.out)).toMatchObject({ faults: [{ kind: 'changed', agency, stream: id, number: 1 }] });
    await within(async () => {
      const { status, err } = await gongkai(['migrate', '--data', folder, '--lang', 'en']);
      expect(status).toBe(2);
      expect(err).toBe(
        `the data folder ${folder} is in use by another process (${process.pid}): stop it, or name another folder with --data\n`,
      );
    });
  }, 180_000);

  test('the roots of a day are printed, stamped with one request, and told by whom and when', async () => {
    const own = join(folder, 'stamped');
    const [kept] = keptAnswers();
    if (kept === undefined) throw new Error('No answer is kept');
    await gongkai(['migrate', '--data', own]);
    await within(async (database) => {
      await sealStampedDay(database, 'sha256');
    }, own);
    const paper = await gongkai(['ledger', 'root', '--agency', STAMPED_BODIES[1] ?? '', '--data', own]);
    expect(paper.out).toContain('日期：2026-11-27（北京时间）\n序号：第 1 个日根\n摘要算法：SHA-256\n');
    expect(paper.out).toContain(`总根：${kept.request.imprint.match(/.{8}/gu)?.join(' ')}（SHA-256，3 个机关）`);
    const file = join(folder, 'day.tsq');
    expect((await gongkai(['ledger', 'timestamp', '--out', file, '--data', own])).status).toBe(0);
    expect((await readFile(file)).includes(Buffer.from(kept.request.imprint, 'hex'))).toBe(true);
    // The kept answer has a nonce of its own.
    await within(
      (database) =>
        database.transaction((transaction) =>
          transaction.run(sql`update ledger_day_root set nonce = ${kept.request.nonce}`),
        ),
      own,
    );
    const [answer, authority] = [join(folder, 'day.tsr'), join(folder, 'authority.pem')];
    await writeFile(answer, kept.answer);
    await writeFile(authority, kept.authority);
    const taken = await gongkai(['ledger', 'timestamp', '--in', answer, '--ca', authority, '--data', own]);
    expect(taken).toMatchObject({ status: 0, err: '' });
    expect(taken.out).toMatch(
      /^已收存时间戳：2026-11-27 {2}\S+ \S+（北京时间），O=示例时间戳中心, CN=示例时间戳服务，3 个机关的日根\n$/u,
    );
    const again = join(folder, 'again.tsr');
    expect((await gongkai(['ledger', 'timestamp', '--out', again, '--data', own])).status).toBe(0);
    expect(await readFile(again)).toEqual(kept.answer);
    const exported = join(folder, 'stamped.jsonl');
    expect((await gongkai(['ledger', 'export', '--out', exported, '--data', own])).status).toBe(0);
    const text = await readFile(exported, 'utf8');
    expect(text).toContain('"kind":"stamp"');
    expect(proveExport(text)).toEqual([]);
    const { status, out } = await gongkai(['ledger', 'verify', '--data', own]);
    expect({ status, lines: out.split('\n').slice(0, 2) }).toEqual({
      status: 0,
      lines: ['核验了 0 卷、0 个事件、3 个日根，没有异常', '时间戳 1 个，0 个日根没有时间戳：'],
    });
    const day = await gongkai(['ledger', 'root', '--day', '2026-01-01', '--data', own]);
    expect(day).toEqual({ status: 2, out: '', err: '2026-01-01 没有封存过日根\n' });
    const nobody = await gongkai(['ledger', 'root', '--agency', '示例局', '--data', own]);
    expect(nobody.err).toBe('--agency 后面应是机关的编号、统一社会信用代码或网址标识，没有哪个机关是“示例局”\n');
  }, 180_000);

  test('whoever has the export and the page on its format alone proves the ledger, and finds what was changed in the file', async () => {
    const own = join(folder, 'exported');
    const [first, second] = STAMPED_BODIES;
    const streams = [1, 2, 3].map((number) => `0b000000-0000-4000-8000-00000000000${number}`);
    await gongkai(['migrate', '--data', own]);
    await within(async (database) => {
      const write = (
        body: string | undefined,
        [key, at]: readonly [string, string],
        { stream = '', after, events }: { stream: string | undefined; after: number; events: readonly NewEvent[] },
      ) =>
        perform(
          database,
          {
            agency: body ?? '',
            key,
            actor: 'officer:1',
            asked: null,
            algorithm: body === second ? 'sm3' : 'sha256',
            at,
          },
          {
            decide: async () => ok([{ stream: { kind: 'case', id: stream }, after, events }]),
            cache: async () => undefined,
          },
        );
      const noted = (body: NewEvent['body']): NewEvent => ({ type: 'noted', body });
      await write(first, ['k-1', '2026-11-27T01:02:03.004Z'], {
        stream: streams[0],
        after: 0,
        events: [noted({ note: '甲\n“乙”', days: 20, grounds: null }), noted({ list: ['b', 'a', true], '': -1 })],
      });
      await write(first, ['k-2', '2026-11-27T15:59:59.900Z'], {
        stream: streams[1],
        after: 0,
        events: [noted({ fee: '40.00' })],
      });
      await write(second, ['k-1', '2026-11-27T02:00:00.000Z'], {
        stream: streams[2],
        after: 0,
        events: [noted({ note: '丙' })],
      });
      await sealDay(database, { agency: first ?? '', day: '2026-11-27', algorithm: 'sha256' });
      await sealDay(database, { agency: second ?? '', day: '2026-11-27', algorithm: 'sm3' });
      await askForStamp(database, { day: '2026-11-27', at: '2026-11-28T00:10:00.000Z' });
      await write(second, ['k-2', '2026-11-28T02:00:00.000Z'], {
        stream: streams[2],
        after: 1,
        events: [noted({ note: '丁' })],
      });
      await sealDay(database, { agency: second ?? '', day: '2026-11-28', algorithm: 'sm3' });
    }, own);

    const file = join(folder, 'ledger.jsonl');
    const asked = ['ledger', 'export', '--out', file, '--data', own];
    const written = await gongkai(asked, { env: { GONGKAI_HASH: 'sm3' } });
    expect(written).toMatchObject({ status: 0, err: '' });
    expect(written.out).toContain('已导出 5 个事件');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const text = await readFile(file, 'utf8');
    expect(JSON.parse(text.slice(0, text.indexOf('\n')))).toMatchObject({
      kind: 'ledger',
      format: 'gongkai.ledger.1',
      algorithm: 'sm3',
      agency: null,
    });
    expect(proveExport(text)).toEqual([]);
    expect(await gongkai(asked)).toEqual({
      status: 2,
      out: '',
      err: `不能写入“${file}”：已经存在，没有覆盖\n`,
    });

    // The page works the same ledger out: what it says is what is written.
    const page = await readFile(new URL('../../docs/operate/ledger-format.md', import.meta.url), 'utf8');
    const lines: readonly Record<string, string | number>[] = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const shown = lines.filter(
      (line) => ['event', 'root', 'day_root'].includes(String(line['kind'])) && line['day'] !== '2026-11-28',
    );
    const missing = shown
      .filter(({ text: said }) => !String(said).includes('丁'))
      .flatMap((line) => [line['text'], line['hash'] ?? line['root']])
      .filter((one) => !page.includes(String(one)));
    expect(missing).toEqual([]);

    const changes: readonly (readonly [string, string, RegExp])[] = [
      ['丙', '戊', /^event hash /u],
      ['40.00', '4.00', /^event hash /u],
      ['T15:59:59.900Z', 'T16:59:59.900Z', /^event hash /u],
      ['officer:1', 'officer:2', /^event hash /u],
    ];
    for (const [from, to, fault] of changes) {
      expect(proveExport(text.replace(from, to))).toEqual([expect.stringMatching(fault)]);
    }
    const without = (sign: string) => text.replace(new RegExp(`^.*${sign}.*\n`, 'mu'), '');
    expect(proveExport(without('"event".*丁'))).toEqual([
      `head ${second}/${streams[2]}`,
      `sealed ${second}/2 ${streams[2]} 2`,
    ]);
    expect(proveExport(without('"kind":"end"'))).toEqual(['broken off']);

    const alone = join(folder, 'second.jsonl');
    await gongkai(['ledger', 'export', '--out', alone, '--agency', second ?? '', '--data', own]);
    const ofSecond = await readFile(alone, 'utf8');
    expect(proveExport(ofSecond)).toEqual([]);
    expect(ofSecond).not.toContain('40.00');
    expect(ofSecond.match(/"kind":"event"/gu)).toHaveLength(2);
  }, 180_000);

  test.each([
    [
      ['ledger'],
      {},
      '没有写明做什么。例：gongkai ledger verify，gongkai ledger rebuild，gongkai ledger root，gongkai ledger timestamp，gongkai ledger export',
    ],
    [['ledger', 'rebuild', '--agency', 'x'], {}, '--agency 只用于 verify、root、export'],
    [['ledger', 'verify', '--dry-run'], {}, '--dry-run 只用于 rebuild'],
    [['ledger', 'verify', '--ca', 'package.json'], {}, '“package.json”里没有能读的证书'],
    [
      ['ledger', 'timestamp'],
      {},
      '用 --out 写出请求，或者用 --in 收存应答，例：gongkai ledger timestamp --out 请求.tsq',
    ],
    [['ledger', 'timestamp', '--in', 'nowhere.tsr'], {}, '没有文件“nowhere.tsr”'],
    [
      ['migrate'],
      { DATABASE_URL: 'mysql://user:hidden@10.0.0.1/x' },
      '环境变量 DATABASE_URL 不能用“mysql”，应以 postgres:// 开头',
    ],
    [
      ['migrate'],
      { DATABASE_URL: 'postgres://user:hidden@127.0.0.1:1/x' },
      '连不上数据库：connect ECONNREFUSED 127.0.0.1:1',
    ],
  ])('what cannot be done is one sentence without a password: %o', async (given, env, sentence) => {
    const { status, out, err } = await gongkai(given, { env });
    expect({ status, out, err }).toEqual({ status: 2, out: '', err: `${sentence}\n` });
  });
});
