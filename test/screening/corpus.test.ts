import { describe, expect, test } from 'vitest';
import { readFile } from 'node:fs/promises';
import { EMPTY_ALLOW_LIST, OWN_LEXICON, screenFile } from '../../src/screening/index.ts';
import { corpusOf } from './corpus.ts';
import { measure } from './measure-corpus.ts';

describe.each(['written', 'measured'] as const)('the %s half of the corpus', (half) => {
  test('is screened with recall, precision and without leaks as promised', async () => {
    const { files, wanted, right, false: alarms, leaks, missed } = await measure(corpusOf(half, 1));
    expect(files).toBeGreaterThan(250);
    expect(leaks).toEqual([]);
    expect(right / wanted, missed.join('\n')).toBeGreaterThanOrEqual(0.98);
    expect(right / (right + alarms.length), alarms.join('\n')).toBeGreaterThanOrEqual(0.97);
  });
});

test.each([
  'src/sample/xiangqiao-2019.txt',
  'src/annual-report/fixtures/published/changchun-scjg-2020.txt',
  'src/annual-report/fixtures/published/changchun-tuiyi-2023.md',
  'src/annual-report/fixtures/published/dizhang-2023.txt',
  'src/annual-report/fixtures/published/gaoling-shenpi-2021.txt',
  'src/annual-report/fixtures/published/longgang-2024.txt',
])('the published report %s holds no error', async (path) => {
  const screened = await screenFile(
    { name: path.split('/').at(-1) ?? '', bytes: await readFile(path) },
    { lexicon: OWN_LEXICON, allow: EMPTY_ALLOW_LIST, today: '2024-12-01' },
  );
  if (!screened.ok) throw new Error(screened.reason.kind);
  expect(screened.value.filter(({ severity }) => severity === 'error')).toEqual([]);
});
