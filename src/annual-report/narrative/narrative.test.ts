import { describe, expect, test } from 'vitest';
import { NARRATIVE, noughtDraft } from '../../../test/builders/drafts.ts';
import { checkedOf } from '../../../test/builders/reading.ts';
import { addressesOf, formNamed } from '../../../test/builders/whole-report.ts';
import { narratedFields } from '../check/text/narrated-fields.ts';
import { reportOf } from '../draft/report-of-draft.ts';
import { narrativeFields } from './narrative-fields.ts';
import { textsOf } from './resolve-narrative.ts';
import { narrativeOf, splitOverview } from './split-overview.ts';

const form = formNamed('2021');
const report = reportOf(
  noughtDraft({
    'table3/received_this_year/total': '17',
    'table2/art20_8.administrative_fees/fee_amount': '0.35',
    'table4/reconsideration.total': '',
  }),
);

describe('figures as fields', () => {
  test.each(['2019', '2021'] as const)('every cell of %s has a name of its own', (edition) => {
    const fields = narrativeFields(formNamed(edition));
    expect(fields.map(({ address }) => address)).toEqual(addressesOf(formNamed(edition)));
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
  });

  test.each([
    ['新收{{本年新收·总计}}件', '新收17件'],
    ['收费{{行政事业性收费·本年收费金额}}万元', '收费0.35万元'],
    ['｛｛ 本年新收 · 总计 ｝｝件', '17件'],
    ['不予公开{{不予公开·属于国家秘密·自然人}}件', '不予公开0件'],
    ['复议{{行政复议·总计}}件', '复议{{行政复议·总计}}件'],
    ['{{没有这一格}}', '{{没有这一格}}'],
    ['{{__proto__}}、{{}}、{单个}', '{{__proto__}}、{{}}、{单个}'],
  ])('%s', (written, read) => {
    expect(textsOf({ ...NARRATIVE, problems: written }, form, report).sections.problems).toBe(read);
  });

  test('a field without a figure is an error that names its cell, and a name that no cell has is one too', () => {
    const narrative = {
      ...NARRATIVE,
      problems: '{{行政复议·总计}}{{行政复议·总计}}{{本年新收·总计}}',
      other_matters: '{{没有}}',
    };
    const findings = narratedFields.check(checkedOf({ report: { ...report, narrative } }));
    expect(findings.map(({ severity, cells, text }) => [severity, cells, text])).toEqual([
      ['error', ['table4/reconsideration.total'], '{{行政复议·总计}}'],
      ['error', [], '{{没有}}'],
    ]);
  });
});

const FIVE = ['主动公开', '依申请公开', '政府信息管理', '政府信息公开平台建设', '监督保障'];
const numbered = (texts: readonly string[]) =>
  texts.map((text, index) => `（${'一二三四五'[index]}）${text}`).join('\n');

describe('section one taken apart', () => {
  test('what this program wrote comes back as it was written', () => {
    const aspects = {
      proactive: '甲。\n乙。',
      upon_application: '丙。',
      management: '丁。',
      platform: '戊。',
      supervision: '己。',
    };
    const written = {
      ...NARRATIVE,
      opening: '根据规定编制。',
      lead: '今年的工作如下。',
      aspects,
      beside_tables: { applications: '另有电话咨询。' },
      problems: '问题',
      closing: '青河区示例局',
    };
    const texts = textsOf(written, form, report);
    expect(texts.opening).toBe('根据规定编制。');
    expect(narrativeOf(texts)).toEqual(written);
  });

  test.each([
    [
      'headings on lines of their own',
      numbered([
        '主动公开情况\n甲。',
        '依申请公开办理情况\n乙。',
        '政府信息管理情况\n丙。',
        '公开平台建设情况\n丁。',
        '监督保障情况\n戊。',
      ]),
    ],
    [
      'headings that lead their paragraph',
      numbered(['主动公开。甲。', '依申请公开：乙。', '政府信息管理。丙。', '平台建设。丁。', '监督保障。戊。']),
    ],
  ])('%s', (_, text) => {
    expect(Object.values(splitOverview(`今年的工作。\n${text}`)?.aspects ?? {})).toEqual([
      '甲。',
      '乙。',
      '丙。',
      '丁。',
      '戊。',
    ]);
  });

  test.each([
    ['four of five', numbered(FIVE.slice(0, 4))],
    ['another order', numbered(FIVE.toReversed())],
    ['no headings', '今年公开信息 12 条。\n受理申请 3 件。'],
    ['other headings', numbered(['领导重视', '主动公开', '依申请公开', '平台建设', '监督保障'])],
  ])('stays one text: %s', (_, text) => {
    expect(splitOverview(text)).toBeNull();
    expect(narrativeOf({ sections: { overview: text, problems: null, other_matters: null } }).whole).toBe(text);
  });
});
