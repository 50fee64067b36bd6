import { describe, expect, it } from 'vitest';
import { checkedOf } from '../../../../test/builders/reading.ts';
import { artefact } from './artefact.ts';
import { templatePhrase } from './template-phrase.ts';
import { wrongWord } from './wrong-word.ts';

const saidOn = (rule: typeof artefact, overview: string): readonly string[] =>
  rule.check(checkedOf({ text: { overview } })).map(({ message }) => message.zh);

describe('TEMPLATE', () => {
  it.each([
    '该部分以表格形式报告。',
    '表格如下：',
    '（文字描述）',
    '（文字描述，收取信息处理费情况在此处报告。）',
    '××县财政局认真落实条例。',
    'XX局2023年公开信息20条。',
    'XXXX年，公开信息20条。',
    '20XX年，公开信息20条。',
    '截至X年X月X日，公开信息20条。',
    '某某县高度重视。',
    '公开信息____条。',
    '（此处填写培训次数）',
    '政府信息公开工作年度报告格式模板',
    '填报说明：',
    '（示例）',
  ])('left over: %s', (overview) => {
    expect(saidOn(templatePhrase, overview)).toHaveLength(1);
  });

  it.each([
    '申请人王××的申请已答复。',
    '网址 https://www.qinghe.gov.cn/zfxxgk/XXGK/index_XX.html',
    '参照统一的格式模板编制，学习《填报说明（示例）》。',
    '某单位反映的问题已解决。',
    '公开信息20条，情况详见下表。',
  ])('no leftover: %s', (overview) => {
    expect(saidOn(templatePhrase, overview)).toEqual([]);
  });

  it('the same leftover in two sections is one finding with its number', () => {
    const text = { proactive: '该部分以表格形式报告。', applications: '该部分以表格形式报告。' };
    const findings = templatePhrase.check(checkedOf({ text }));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message.zh).toContain('共2处');
    expect(findings[0]).toMatchObject({ place: '第1行', text: '该部分以表格形式报告。', cells: [] });
  });
});

describe('ARTEFACT', () => {
  it.each([
    '[bookmark: _GoBack]2023年',
    '详见[](http://www.example.cn/)。',
    '公开&nbsp;信息',
    '公开&#160;信息',
    '如表错误!未找到引用源。所示',
    '如表 Error! Reference source not found.',
    '合计#REF!',
    'HYPERLINK \\l "_Toc1"',
    'PAGE \\* MERGEFORMAT',
    'EMBED Excel.Sheet.12',
    '政府\uFFFD信息',
    'javascript:void(0)',
    '第一行<br>第二行',
    '{{year}}年',
    '${agency}',
  ])('a trace: %s', (overview) => {
    expect(saidOn(artefact, overview).length).toBeGreaterThanOrEqual(1);
  });

  it.each([
    '公开\u200B信息20条。',
    '国办公开办函[2019]60号',
    '<中华人民共和国政府信息公开条例>',
    'R&D投入20万元',
    '增长5%，详见（网站）',
  ])('no trace: %s', (overview) => {
    expect(saidOn(artefact, overview)).toEqual([]);
  });

  it('what was taken out on reading is told of with its place and number', () => {
    const findings = artefact.check(checkedOf({ leavings: ['[bookmark: _GoBack]', '[bookmark: _GoBack]'] }));
    expect(findings).toMatchObject([
      { rule: 'ARTEFACT', severity: 'warning', text: '[bookmark: _GoBack]', place: '第1段' },
    ]);
    expect(findings[0]?.message.zh).toContain('共2处');
  });
});

describe('WRONG-WORD', () => {
  it.each<[string, string]>([
    ['相关股室各司其责配合落实。', '“各司其责”应为“各司其职”'],
    ['将采取积极措施加以改。', '“加以改”应为“加以改进”'],
    ['周密布署，整体推进。', '“布署”应为“部署”'],
    ['未发生行政复义。', '“行政复义”应为“行政复议”'],
    ['规范以申请公开工作。', '“以申请公开”应为“依申请公开”'],
    ['规范已申请公开办理流程。', '“已申请公开”应为“依申请公开”'],
    ['申请己办结。', '“己”应为“已”'],
    ['《政府信息公开条列》', '“公开条列”应为“公开条例”'],
  ])('%s', (overview, message) => {
    expect(saidOn(wrongWord, overview)).toEqual([message]);
  });

  it.each([
    '加以改进，加以改善，加以改正，加以改革。',
    '公布署名文章3篇，部署工作。',
    '群众自己经办的事项。',
    '予以申请公开的信息，不予公开的理由。',
    '政府网占比提高。',
    '依申请公开流程完善，人民政府公开目录更新。',
    '公开公开指南2份。',
  ])('a chance overlap is no wrong word: %s', (overview) => {
    expect(saidOn(wrongWord, overview)).toEqual([]);
  });

  it('a few half-width marks among full-width ones are one finding', () => {
    const overview = '公布工作动态,将信息发布，做到公开，及时，准确，全面，真实。';
    expect(saidOn(wrongWord, overview)).toEqual(['中文之间用了1处半角标点，与全角标点混用']);
  });

  it('a text stored with half-width marks throughout is left alone', () => {
    expect(saidOn(wrongWord, '公布动态,将信息发布,做到公开,及时。准确,全面。')).toEqual([]);
  });
});
