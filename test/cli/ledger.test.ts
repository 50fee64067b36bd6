import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ok } from '../../src/base/result.ts';
import { openEmbedded, sql, type Database } from '../../src/platform/db/index.ts';
import { perform } from '../../src/platform/ledger/index.ts';
import { gongkai } from './program.ts';

describe('the ledger on the command line', () => {
  let folder = '';
  const [agency, id] = [randomUUID(), randomUUID()];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongkai-ledger-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function within(work: (database: Database) => Promise<unknown>): Promise<void> {
    const opened = await openEmbedded(folder);
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

  test.each([
    [['ledger'], {}, '例：gongkai ledger verify，gongkai ledger rebuild'],
    [['ledger', 'rebuild', '--agency', 'x'], {}, '--agency 只用于 verify'],
    [['ledger', 'verify', '--agency', '示例局'], {}, '--agency 后面应是机关的编号，不是“示例局”'],
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
