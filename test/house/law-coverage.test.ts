import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ARTICLES, chineseNumber, CITED_RULES } from '../../src/law/regulation/index.ts';
import { lawChoices } from './law-choices.ts';
import { type CaseFile, lawCoverage, readCaseFiles, ruleName, strayReferences } from './law-coverage.ts';

const written = readFileSync('docs/law-coverage.md', 'utf8');
const firstCells = written.split('\n').flatMap((line) => /^\| (?<cell>[^|]+) \|/u.exec(line)?.groups?.['cell'] ?? []);

describe('the coverage of the regulation', () => {
  test('the file is what the law and the worked cases give today: npm run law-coverage writes it', () => {
    expect(written).toBe(lawCoverage(readCaseFiles()));
  });

  test('the choices of the program are told as they stand today: npm run law-coverage writes them', () => {
    expect(readFileSync('docs/law-choices.md', 'utf8')).toBe(lawChoices());
  });

  test('every article from 1 to 56 has one line', () => {
    for (let number = 1; number <= 56; number += 1) {
      expect(firstCells.filter((cell) => cell === `第${chineseNumber(number)}条 · ${number}`)).toHaveLength(1);
    }
  });

  test('every cited rule has one line', () => {
    for (const { act, article } of CITED_RULES) {
      expect(firstCells.filter((cell) => cell === ruleName(act, article))).toHaveLength(1);
    }
  });

  test('what is said to be implemented is there', () => {
    const paths = [...ARTICLES, ...CITED_RULES].flatMap(({ where }) => where);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('every worked case is of an article or rule that stands in the list', () => {
    expect(strayReferences(readCaseFiles())).toEqual([]);
  });

  test('a file of worked cases is counted at its own article and at those it names beside', () => {
    const file: CaseFile = {
      file: 'x.yaml',
      article: '第三十条、第四十二条',
      also: ['民法典第二百零一条、第二百零三条', '33、235号第四条', '年度报告格式表三'],
      cases: 7,
    };
    const lines = lawCoverage([file])
      .split('\n')
      .filter((line) => line.includes('x.yaml 7'));
    expect(lines.map((line) => line.split(' | ')[0])).toEqual([
      '| 第三十条 · 30',
      '| 第三十三条 · 33',
      '| 第四十二条 · 42',
      '| 民法典第二百零一条',
      '| 民法典第二百零三条',
      '| 国办公开办函〔2016〕235号',
      '| 国办公开办函〔2021〕30号',
    ]);
  });

  test('a worked case of an unknown article is told', () => {
    const file: CaseFile = { file: 'x.yaml', article: '57', also: ['复议法99', '33'], cases: 1 };
    expect(strayReferences([file])).toEqual(['x.yaml: 57', 'x.yaml: 复议法99']);
  });
});
