import { describe, expect, it } from 'vitest';
import { checkedOf } from '../../../../test/builders/reading.ts';
import type { Finding } from '../../finding.ts';
import { narratedDocuments } from './narrated-documents.ts';

const TABLE2 = {
  'art20_1.rules': { issued_this_year: 1, abolished_this_year: 0, in_force: 11 },
  'art20_1.normative_documents': { issued_this_year: 4, abolished_this_year: 0, in_force: 20 },
};

function findingsOn(
  overview: string,
  table2: NonNullable<Parameters<typeof checkedOf>[0]['report']>['table2'] = TABLE2,
): readonly Finding[] {
  return narratedDocuments.check(checkedOf({ text: { overview }, report: { table2 } }));
}

describe('a count of documents that table 2 gives otherwise is found', () => {
  it.each<[string, string, number]>([
    ['全年制发行政规范性文件3件。', 'issued_this_year', 3],
    ['2023年制定发布规范性文件5件，清理废止文件0件，现行有效文件20件。', 'issued_this_year', 5],
    ['制定规范性文件4件，废止规范性文件2件，现行有效的规范性文件20件。', 'abolished_this_year', 2],
    ['镇政府共制定规范性文件0件。', 'issued_this_year', 0],
    ['目前现行有效行政规范性文件 21 件。', 'in_force', 21],
    ['出台规范性文件4件、废止1件。', 'abolished_this_year', 1],
    ['全年印发行政规范性文件二件。', 'issued_this_year', 2],
    ['2023年，制发规范性文件4件，现行有效规范性文件1件，通过网站公开发布。', 'in_force', 1],
  ])('%s', (sentence, column, actual) => {
    expect(findingsOn(sentence).map((finding) => [finding.column, finding.actual])).toEqual([[column, actual]]);
  });

  it('rules are compared with their own row', () => {
    const [finding] = findingsOn('市政府制定规章2件。');
    expect(finding).toMatchObject({
      row: 'art20_1.rules',
      column: 'issued_this_year',
      expected: 1,
      actual: 2,
      cells: ['table2/art20_1.rules/issued_this_year'],
    });
    expect(finding?.message.zh).toBe('正文写的是2件，表二“规章”本年制发件数为1件，两处不一致');
  });

  it('the 2019 form counts what was newly made', () => {
    const table2 = { 'art20_1.normative_documents': { made_this_year: 2, disclosed_this_year: 2, disclosed_total: 9 } };
    expect(findingsOn('制定规范性文件3件，废止1件。', table2).map(({ column }) => column)).toEqual(['made_this_year']);
  });
});

describe('other papers and other acts are left alone', () => {
  it.each([
    '全年制发行政规范性文件4件，废止0件，现行有效20件。',
    '印发政策性文件35件。',
    '主动公开规范性文件9件。',
    '全年发布政策解读20篇，规范性文件解读率100%。',
    '合法性审查规范性文件30件。',
    '报送备案规范性文件6件。',
    '健全规章制度5项。',
    '2022年制发规范性文件7件。',
    '制定工作制度3件，公文45件。',
    '针对规范性文件和重要政策措施，发布解读信息14条。',
    '以县政府名义制发规范性文件2件。',
    '严格执行行政规范性文件管理规定。',
  ])('%s', (sentence) => {
    expect(findingsOn(sentence)).toEqual([]);
  });

  it('a blank cell and a missing table say nothing', () => {
    expect(findingsOn('制发规范性文件3件。', { 'art20_1.normative_documents': { issued_this_year: '/' } })).toEqual([]);
    expect(findingsOn('制发规范性文件3件。', null)).toEqual([]);
  });
});
