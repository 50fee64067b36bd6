import { describe, expect, test } from 'vitest';
import { boundariesIn } from '../../platform/segmentation/index.ts';
import { openFile } from '../gather/open-file.ts';
import { OWN_LEXICON } from '../lexicon/lexicon.ts';
import type { CopyPlan } from './copy-plan.ts';
import { proveClean } from './prove-clean.ts';

const SETTINGS = { lexicon: OWN_LEXICON, allow: [], today: '2026-03-01', boundaries: boundariesIn };
const NOTHING: CopyPlan = { masks: [], values: [], counted: [], words: [], unseen: [], kept: [] };
const PHONE = '13800138000';

async function leftIn(source: string, copy: string, plan: Partial<CopyPlan>): Promise<readonly string[]> {
  const opened = await openFile(Buffer.from(source), '示例.txt');
  if (!opened.ok) throw new Error(opened.reason.kind);
  const left = await proveClean(
    { name: '示例.txt', bytes: Buffer.from(copy) },
    { source: opened.value.gathered, covered: [], plan: { ...NOTHING, ...plan }, settings: SETTINGS },
  );
  return left.map(({ place, text }) => `${place} ${text}`);
}

describe('a copy that is not as it was decided is found out', () => {
  const twice = `电话${PHONE}\n电话${PHONE}\n`;
  const kept = [{ rule: 'mobile_phone', value: PHONE }] as const;

  test('a value may stay as often as it was kept, and no more', async () => {
    expect(await leftIn(twice, `电话138****8000\n电话${PHONE}\n`, { kept })).toEqual([]);
    expect(await leftIn(twice, twice, { kept })).toEqual(['第2行 138****8000']);
    expect(await leftIn(twice, twice, { kept: [...kept, ...kept] })).toEqual([]);
  });

  test('keeping a value under one rule keeps nothing of another', async () => {
    const email = [{ rule: 'email', value: PHONE }] as const;
    expect(await leftIn(`电话${PHONE}\n`, `电话${PHONE}\n`, { kept: email })).toEqual(['第1行 138****8000']);
  });

  test('what the rules saw in the source and let pass is no leftover beside what was kept, but for what was masked', async () => {
    const source = '获奖学生：王小明，8岁，李小红，9岁。\n';
    const [one, other] = ['王小明', '李小红'].map((value) => ({ rule: 'minor' as const, value }));
    if (one === undefined || other === undefined) throw new Error('two children');
    expect(await leftIn(source, source, { kept: [one] })).toEqual([]);
    const values = [{ ...other, search: 'not' as const }];
    expect(await leftIn(source, source, { kept: [one], values })).toEqual(['第1行 李××']);
    expect(await leftIn(source, source, {})).toEqual(['第1行 王××', '第1行 李××']);
  });

  test('a text that was covered in one place of two may be seen once', async () => {
    const counted = [{ text: '内部资料', most: 1 }];
    expect(await leftIn('正文\n', '×××\n内部资料\n', { counted })).toEqual([]);
    expect(await leftIn('正文\n', '内部资料\n内部资料\n', { counted })).toEqual(['示例.txt ×××']);
  });

  test('words that a person covered stand in no passage and no part', async () => {
    expect(await leftIn('正文\n', '示 例-丙到会\n', { words: ['示例丙'] })).toContain('第1行 ×××');
    expect(await leftIn('正文\n', '甲乙到会\n', { words: ['甲乙'] })).toEqual(['第1行 ×××']);
    expect(await leftIn('正文\n', '×××到会\n', { words: ['示例丙', '甲乙'] })).toEqual([]);
  });

  test('what was removed is not looked for inside what was kept', async () => {
    const values = [{ rule: 'bank_card', value: '138001', search: 'everywhere' }] as const;
    expect(await leftIn(twice, `电话${PHONE}\n`, { values, kept })).toEqual([]);
    expect(await leftIn(twice, '编号138001\n', { values })).toEqual([' ****01']);
  });
});
