import { describe, expect, test } from 'vitest';
import { screen } from '../screen.ts';
import { gatherPaper } from '../gather/gather-paper.ts';
import { linesOf } from '../../../test/builders/report-grids.ts';
import { boundariesIn } from '../../platform/segmentation/index.ts';
import { EMPTY_ALLOW_LIST, readAllowList } from './allow-list.ts';
import { lexiconOf, OWN_LEXICON } from './lexicon.ts';
import { readLexicon, writeLexicon } from './lexicon-file.ts';
import { WordFinder } from './word-finder.ts';
import * as fc from 'fast-check';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const settings = { lexicon: OWN_LEXICON, allow: EMPTY_ALLOW_LIST, today: '2024-12-01', boundaries: boundariesIn };

describe('the lexicon of the program', () => {
  test('holds several hundred pairs, each wrong form once, no right form that is wrong elsewhere', () => {
    const { entries } = OWN_LEXICON;
    expect(entries.length).toBeGreaterThan(900);
    const finder = OWN_LEXICON.finder();
    for (const { right } of entries) expect(finder.find(right)).toEqual([]);
  });

  test.each([
    '各司其责',
    '再接再励',
    '帐户',
    '寥寥无已',
    '鬼鬼崇崇',
    '国土资源局',
    '中华人民共合国',
    '全国人民政治协商会议',
  ])('knows %s', (wrong) => {
    expect(OWN_LEXICON.entries.some((entry) => entry.wrong === wrong)).toBe(true);
  });
});

describe('the lexicon of a body', () => {
  test.each(['xlsx', 'csv'] as const)('is the same after being written and read as %s', async (ending) => {
    const lexicon = lexiconOf([
      {
        wrong: '李样明书记',
        right: '李样明主任',
        kind: 'leader',
        from: '2024-03-01',
        to: null,
        weight: 3,
        note: '职务变动',
      },
      { wrong: '示例,镇', right: '示例镇', kind: 'place', from: null, to: '2025-01-01', weight: 2, note: null },
    ]);
    const read = await readLexicon(`词库.${ending}`, await writeLexicon(lexicon, ending));
    expect(read).toEqual({ ok: true, value: lexicon.entries });
  });

  test('holds for documents of its days only', () => {
    const lexicon = lexiconOf([
      {
        wrong: '李样明书记',
        right: '李样明主任',
        kind: 'leader',
        from: '2024-03-01',
        to: '2025-03-01',
        weight: 3,
        note: null,
      },
    ]);
    const on = (day: string) =>
      screen(gatherPaper({ blocks: linesOf('李样明书记到会', day) }), { ...settings, lexicon }).length;
    expect(['2024年2月29日', '2024年3月1日', '2025年2月28日', '2025年3月1日'].map(on)).toEqual([0, 1, 1, 0]);
  });

  test.each([
    ['错误写法,正确写法\n按,安', '少于两个字'],
    ['错误写法,正确写法,起\n按排,安排,2024/1/1', '起止日期'],
    ['错,对\n按排,安排', '“错误写法”和“正确写法”'],
  ])('%j is refused with its line and cause', async (text, said) => {
    const read = await readLexicon('词库.csv', bytes(text));
    expect(read).toMatchObject({ ok: false, reason: { zh: expect.stringContaining(said) } });
  });
});

describe('the allow-list of a body', () => {
  test('leaves out what it allows, under the rule it names', async () => {
    const allow = await readAllowList('准许.csv', bytes('规则,内容,理由\nmobile_phone,138-0013-8000,值班手机\n'));
    if (!allow.ok) throw new Error(allow.reason.zh);
    const gathered = gatherPaper({ blocks: linesOf('值班13800138000，经办13900139000') });
    expect(screen(gathered, { ...settings, allow: allow.value }).map(({ text }) => text)).toEqual(['139****9000']);
  });

  test('refuses a line without a reason', async () => {
    const allow = await readAllowList('准许.csv', bytes('规则,内容,理由\nmobile_phone,13800138000,\n'));
    expect(allow).toMatchObject({ ok: false, reason: { zh: expect.stringContaining('缺理由') } });
  });
});

test('the finder of words finds what a plain search finds', () => {
  const letters = fc.stringMatching(/^[甲乙丙]{2,4}$/u);
  fc.assert(
    fc.property(fc.uniqueArray(letters, { maxLength: 12 }), fc.stringMatching(/^[甲乙丙丁]{0,30}$/u), (words, text) => {
      const expected = words.flatMap((word) =>
        Array.from({ length: text.length }, (_, at) => at)
          .filter((at) => text.startsWith(word, at))
          .map((at) => `${at} ${word}`),
      );
      const found = new WordFinder(words).find(text).map(({ start, word }) => `${start} ${words[word]}`);
      expect(found.sort()).toEqual(expected.sort());
    }),
  );
});
