import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gongkai } from './program.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-register-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a list is taken into a new register, and its tables are what the ledger says', async () => {
  const data = join(folder, 'data');
  const list = join(folder, '名册.csv');
  writeFileSync(
    list,
    '机关名称,机关类型,层级,上级机关\n青河区人民政府,,县级,\n青河区示例局,部门,,青河区人民政府\n青河区某局,,,\n',
  );
  expect((await gongkai(['ledger', 'rebuild', '--data', data])).status).toBe(2);
  const taken = await gongkai(['import', 'bodies', list, '--data', data, '--json']);
  expect([taken.status, JSON.parse(taken.out)]).toMatchObject([
    1,
    {
      dry_run: false,
      rows: [
        { line: 2, outcome: 'founded' },
        { line: 3, outcome: 'founded' },
        { line: 4, outcome: 'not_taken', problem: { kind: 'field_needed' } },
      ],
    },
  ]);
  const rebuilt = await gongkai(['ledger', 'rebuild', '--data', data, '--dry-run', '--json']);
  expect([rebuilt.status, JSON.parse(rebuilt.out)]).toEqual([0, { streams: 2, events: 2, differences: 0, told: [] }]);
}, 180_000);

test('what is asked for wrongly is one sentence', async () => {
  const asked = [
    ['import', 'people', 'x.csv'],
    ['import', 'bodies'],
    ['import', 'bodies', '--template', 'x.doc'],
  ];
  const runs = await Promise.all(asked.map((one) => gongkai(one, { cwd: folder })));
  expect(runs.map(({ status, out, err }) => [status, out, err.trim().split('\n').length])).toEqual(
    asked.map(() => [2, '', 1]),
  );
});
