import { describe, expect, it } from 'vitest';
import { checkedOf, table4Of } from '../../../../test/builders/reading.ts';
import type { Finding } from '../../finding.ts';
import { narratedDisputes } from './narrated-disputes.ts';

const TABLE4 = table4Of({
  'reconsideration.total': 3,
  'litigation_direct.total': 1,
  'litigation_after_reconsideration.total': 2,
});

function findingsOn(overview: string, table4: typeof TABLE4 | null = TABLE4): readonly Finding[] {
  return narratedDisputes.check(checkedOf({ text: { overview }, report: { table4 } }));
}

const R = 'reconsideration.total';
const L = 'litigation_direct.total';

describe('a count of disputes that table 4 gives otherwise is found', () => {
  it.each<[string, readonly [string, number][]]>([
    ['2023年，因政府信息公开引起行政复议2件、行政诉讼3件。', [[R, 2]]],
    [
      '政府信息公开行政复议1件（申请人撤回结案）、行政诉讼0件。',
      [
        [R, 1],
        [L, 0],
      ],
    ],
    ['信息公开类行政复议1起，正在办理中。', [[R, 1]]],
    [
      '未发生因政府信息公开引起的行政复议、行政诉讼。',
      [
        [R, 0],
        [L, 0],
      ],
    ],
    [
      '全年无因信息公开导致的行政复议以及行政诉讼的情况。',
      [
        [R, 0],
        [L, 0],
      ],
    ],
    [
      '2023年未发生因政府信息公开申请引起的行政复议和行政诉讼案件。',
      [
        [R, 0],
        [L, 0],
      ],
    ],
    [
      '我街道未发生有关政府信息公开工作的举报、投诉、行政复议或提起行政诉讼等情况。',
      [
        [R, 0],
        [L, 0],
      ],
    ],
    ['收到政府信息公开申请5件，发生行政复议1件。', [[R, 1]]],
    ['依申请公开答复被申请行政复议4件。', [[R, 4]]],
    ['因政府信息公开被提起行政诉讼5件。', [[L, 5]]],
    ['2023年度发生政府信息公开行政复议案件1件，为其他结果；', [[R, 1]]],
    [
      '政府信息公开行政复议、行政诉讼均为0件。',
      [
        [R, 0],
        [L, 0],
      ],
    ],
    ['政府信息公开行政复议和行政诉讼案件共10件。', [[R, 10]]],
    ['政府信息公开行政诉讼复议后起诉1件。', [['litigation_after_reconsideration.total', 1]]],
    ['政府信息公开未经复议直接起诉3件。', [[L, 3]]],
    ['全年产生两件行政复议（均涉及政府信息公开）。', [[R, 2]]],
    ['未产生政府信息公开行政诉讼。', [[L, 0]]],
    ['政府信息公开工作没有引发行政复议。', [[R, 0]]],
  ])('%s', (sentence, found) => {
    expect(findingsOn(sentence).map(({ column, actual }) => [column, actual])).toEqual(found);
  });

  it('under the heading 依申请公开 the disputes are those over disclosure', () => {
    expect(findingsOn('（二）依申请公开\n未发生行政复议、行政诉讼。')).toHaveLength(2);
  });

  it('names the columns and both figures; lawsuits are the sum of the two kinds', () => {
    const [finding] = findingsOn('因政府信息公开被提起行政诉讼5件。');
    expect(finding).toMatchObject({
      rule: 'NARR-DISPUTES',
      severity: 'warning',
      table: 'table4',
      row: null,
      expected: 3,
      actual: 5,
      cells: ['table4/litigation_direct.total', 'table4/litigation_after_reconsideration.total'],
    });
    expect(finding?.message.zh).toBe('正文写的是5件，表四行政诉讼两项总计为3件，两处不一致');
  });
});

describe('a count that agrees or speaks of other disputes is left alone', () => {
  it.each([
    '因政府信息公开引起行政复议3件、行政诉讼3件。',
    '政府信息公开行政复议3件，其中维持2件，纠正1件。',
    '政府信息公开行政复议案件3件，维持1件，纠正1件，撤销复议申请1件。',
    '政府信息公开行政诉讼2件。',
    '全年审理行政复议案件350件，办结340件。',
    '我局全年办理行政复议案件12件、行政应诉案件8件。',
    '公开行政复议决定书12份。',
    '没有出现被投诉举报、行政复议及行政诉讼纠错的情况。',
    '未出现因答复不当引起的行政复议、行政诉讼等情况。',
    '政府信息公开行政诉讼未发生败诉情形。',
    '2022年政府信息公开行政复议5件。',
    '政府信息公开行政复议较上年减少2件。',
    '开展行政复议法培训5次。',
    '认真做好政府信息公开行政复议答复工作。',
    '告知申请人不服的，可以申请行政复议或者提起行政诉讼。',
    '未经复议不得提起行政诉讼的政府信息公开案件按新法办理。',
    '办理因2022年度政府信息公开申请引发行政复议1件、引发行政诉讼2件。',
    '政府信息公开行政复议和行政诉讼共6件。',
    '无正当理由大量反复申请政府信息公开并提起行政复议的，依法处理。',
    '政府信息公开行政复议、行政诉讼情况见表。',
  ])('%s', (sentence) => {
    expect(findingsOn(sentence)).toEqual([]);
  });

  it('a body that says none and has none is right', () => {
    expect(findingsOn('未发生因政府信息公开引起的行政复议、行政诉讼。', table4Of())).toEqual([]);
  });

  it('a blank table says nothing against the text', () => {
    const blank = { 'reconsideration.total': null, 'litigation_direct.total': '/' };
    expect(findingsOn('政府信息公开行政复议1件、行政诉讼1件。', blank)).toEqual([]);
    expect(findingsOn('政府信息公开行政复议1件。', null)).toEqual([]);
  });
});
