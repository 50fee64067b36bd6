import { expect, test } from 'vitest';
import type { Report } from '../../annual-report/index.ts';
import { cutWords } from './cut-words.ts';
import { excerptOf } from './excerpt-of.ts';
import { queryOf } from './query-of.ts';
import { wordsOfReport } from './words-of-report.ts';

const EMPTY: Report = {
  file: '',
  edition: '2021',
  title: null,
  agency: null,
  year: 2023,
  sections: { overview: null, problems: null, other_matters: null },
  table2: null,
  table3: null,
  table4: null,
  places: {},
  remarks: {},
};

const told = (text: string) => cutWords(text).map((word) => `${word.text}${word.at}`);

test('a run of Han characters is cut into its pairs, and its last character stands alone', () => {
  expect(told('信息公开')).toEqual(['信息1', '息公2', '公开3', '开4']);
});

test('figures and letters stay whole, in one width and case, also where no blank parts them from Han characters', () => {
  expect(told('２０２３年ＰＤＦ件')).toEqual(['20231', '年2', 'pdf3', '件4']);
});

test('a line that ends within a word does not part it from what follows, a punctuation mark does', () => {
  expect(told('信\n息，公')).toEqual(['信1', '息2', '公4']);
});

test.each([
  ['信息公开', "('信息' <1> '息公' <1> '公开')"],
  ['收费 2023', "('收费') & ('2023')"],
  ['局', "('局':*)"],
  ['国办发〔2019〕14号', "('国办' <1> '办发' <3> '2019' <2> '14' <1> '号':*)"],
])('what is typed becomes a query: %s', (question, query) => {
  expect(queryOf(question)).toBe(query);
});

test.each(["' | '", '! & ( ) <-> :*', '\\', '   ', '', '，。'])(
  'signs of the query language are no words: %s',
  (question) => {
    expect(queryOf(question)).toBeNull();
  },
);

test('a question of any length gives a query of bounded length', () => {
  expect(queryOf('公'.repeat(10_000))?.length).toBeLessThan(1000);
  expect(queryOf('a '.repeat(10_000))?.split('&').length).toBeLessThanOrEqual(40);
});

test('the title weighs more than the text, and no place lies behind the last that is counted', () => {
  const words = wordsOfReport({
    ...EMPTY,
    title: '年报',
    sections: { ...EMPTY.sections, overview: `收费，${'甲，'.repeat(9000)}申请` },
  });
  expect(words).toContain("'年报':1A");
  expect(words).toMatch(/'收费':\d+(?: |$)/u);
  expect(words).not.toContain('申请');
});

test('an excerpt shows where the words were found and marks them', () => {
  const report = { ...EMPTY, sections: { ...EMPTY.sections, overview: `${'前'.repeat(200)}全年没有收取信息处理费。` } };
  const pieces = excerptOf(report, '信息处理费');
  expect(pieces.filter(({ hit }) => hit)).toEqual([{ text: '信息处理费', hit: true }]);
  expect(pieces.map(({ text }) => text).join('').length).toBeLessThan(120);
});
