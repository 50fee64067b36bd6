import { describe, expect, it } from 'vitest';
import { checkedOf } from '../../../../test/builders/reading.ts';
import type { Finding } from '../../finding.ts';
import { period } from './period.ts';

const TITLE = '清河县财政局2023年政府信息公开工作年度报告';

function findingsOn(text: Parameters<typeof checkedOf>[0]['text']): readonly Finding[] {
  return period.check(checkedOf({ text: { title: TITLE, ...text } }));
}

const severities = (findings: readonly Finding[]): readonly string[] => findings.map(({ severity }) => severity);

describe('the statistics period', () => {
  it.each([
    '本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。',
    '本报告中所列数据的统计期限自2023年1月1日起至12月31日止。',
    '本年度报告中所列数据统计期限为2023年1月1日至12月31日。',
    '所列数据的统计期限从 2023 年 1 月 1 日起，至 2023 年 12 月 31 日止。',
    '本报告中使用的数据统计期限为2023年1月1日-12月31日。',
    '信息数据统计期限为:2023年1月1日—2023年12月31日，全文电子化达100%。',
    '本报告中所列数据的统计期限从2023年1月1日至12月31止。',
    '统计时限为２０２３年１月１日至２０２３年１２月３１日。',
    '本报告所列数据的统计周期为2023年1月至12月。',
    '本报告所列数据的统计期限为2023年度。',
    '所列数据统计时限为20231月1日至202312月31日。',
    '全县统一受理时间为2023年3月1日至2023年6月30日。',
  ])('is right: %s', (opening) => {
    expect(findingsOn({ opening })).toEqual([]);
  });

  it.each([
    '本报告所列数据的统计期限自2022年1月1日起至2022年12月31日止。',
    '本报告所列数据的统计期限自2023年1月1日起至2022年12月31日止。',
    '本报告所列数据的统计期限自2022年1月1日起至2023年12月31日止。',
    '本报告所列数据统计期限为2023年1月1日至11月30日。',
    '本报告所列数据统计期限为2023年1月1日至12月30日。',
    '本报告中所列数据的统计时限自2022年12月1日至2023年11月30日。',
    '所列数据的统计期限从 2 0 2 2 年 1 月 1 日至 12 月 31 日。',
    '本报告所列数据的统计期限为2024年1月1日至2024年12月31日。',
    '数据统计时间为2023年1月至11月。',
  ])('is not the calendar year of the title: %s', (opening) => {
    expect(severities(findingsOn({ opening }))).toEqual(['error']);
  });

  it('is judged where it stands in section one too, with both dates in the message', () => {
    const overview = '一、总体情况\n本年报数据统计期限为2022年1月1日至2022年12月31日。';
    const [finding] = findingsOn({ overview });
    expect(finding).toMatchObject({
      rule: 'PERIOD',
      table: null,
      row: null,
      column: null,
      expected: null,
      actual: null,
      cells: [],
      place: '第3行',
    });
    expect(finding?.message.zh).toBe('统计期限写的是“2022年1月1日至2022年12月31日”，应为2023年1月1日至2023年12月31日');
  });

  it('a title with the year in Chinese numerals is a year like any other', () => {
    expect(
      findingsOn({
        title: '清河县财政局二〇二三年政府信息公开工作年度报告',
        opening: '统计期限自2022年1月1日至12月31日。',
      }),
    ).toHaveLength(1);
    expect(
      findingsOn({
        title: '清河县财政局二○二三年政府信息公开工作年度报告',
        opening: '统计期限自2023年1月1日至12月31日。',
      }),
    ).toEqual([]);
  });
});

describe('the year in the opening', () => {
  it.each([
    '现公布清河县财政局2022年政府信息公开工作年度报告。',
    '根据《条例》规定，现将2022年我局信息公开工作报告如下：',
    '特向社会公布2022年度街道信息公开年度报告。',
    '结合实际，编制形成了《清河县财政局2022年政府信息公开工作年度报告》。',
  ])('is another: %s', (opening) => {
    expect(severities(findingsOn({ opening }))).toEqual(['error']);
  });

  it.each([
    '现公布清河县财政局2023年政府信息公开工作年度报告。',
    '按照县政府办《关于做好2022年政府信息公开工作年度报告编制工作的通知》要求，现公布本报告。',
    '根据《关于印发2024年政府信息公开工作年度报告任务的通知》编制本报告。',
    '本报告在2022年各部门政府信息公开年度报告基础上汇总编制。',
    '根据《中华人民共和国政府信息公开条例》（2019年修订）和国办公开办函〔2021〕30号要求编制。',
    '如对2022年报告有疑问，请与县财政局联系。',
  ])('is this year’s, or another paper is meant: %s', (opening) => {
    expect(findingsOn({ opening })).toEqual([]);
  });
});

describe('another year in the text', () => {
  it.each([
    '2022年，我局主动公开政府信息180条。',
    '2022年，我局认真贯彻落实《条例》，扎实推进政府信息公开工作。',
    '（三）政府信息管理情况 2022年，镇人民政府办公室共制定规范性文件0件。',
    '（一）主动公开。2022年我局共发布信息120条。',
    '截至2022年12月31日，我局主动公开政府信息140余条。',
    '截止2022年底，共公开信息300条，较上年增加20条。',
    '2022年度，全县共收到政府信息公开申请12件。',
    '2022年，在县委、县政府的正确领导下，我局政府信息公开工作有序开展。',
    '根据年度安排，2022年我镇组织培训2次。',
    '2022年全年未收到依申请公开。',
    '2022 年，我局通过门户网站公开信息66条。',
    '2021年，我局继续推进基层政务公开。',
    '2024年，我局共发布信息356条。',
    '二是2022年共收到申请5件。',
    '2022年，本机关未发生行政复议和行政诉讼。',
  ])('is last year’s text left in: %s', (overview) => {
    expect(severities(findingsOn({ overview }))).toEqual(['notice']);
  });

  it.each([
    '2024年，我局将继续推进政务公开标准化。',
    '2024年工作计划：加强培训。',
    '下一步，2024年我局重点做好政策解读。',
    '2023年公开信息120条，2022年公开信息100条。',
    '主动公开信息120条，较2022年增加20条。',
    '与2022年相比，公开数量有所增加。',
    '比2022年（31起）下降29%。',
    '按照《2022年政务公开工作要点》梳理目录。',
    '依据国办公开办函〔2021〕30号编制。',
    '《条例》自2008年5月1日起施行，2019年修订。',
    '自2020年以来，我局持续完善目录。',
    '“十四五”期间（2021-2025年）持续推进。',
    '2022年结转政府信息公开申请1件。',
    '及时公开2022年度部门决算和2024年部门预算。',
    '完成2022年政府信息公开工作年度报告编制和发布。',
    '针对2022年存在的问题，我局逐项整改。',
    '2022年存在的主要问题整改情况：一是……',
    '截至2024年1月，已全部答复。',
    '截至2023年12月31日，共公开信息20条。',
    '2023年1月至12月，共召开会议3次。',
    '2019年机构改革后，我局组建信息公开专班。',
    '我局成立于2019年，负责全县财政工作。',
    '近三年（2021年、2022年、2023年）数量稳步增长。',
    '1件结转到2024年度办理。',
    '修订《2022年版公开指南》。',
    '获评2022年度全市政务公开先进单位。',
    '将政务公开纳入2022年度绩效考核。',
    '2024年，要进一步加大公开力度，发布信息不少于100条。',
  ])('is lawful: %s', (overview) => {
    expect(findingsOn({ overview })).toEqual([]);
  });

  it('is found once a year, with the number of places, and not in the signature', () => {
    const overview = '2022年，我局公开信息80条。\n2022年，我局收到申请1件。\n2021年，我局开展培训。';
    const findings = findingsOn({ overview, closing: '清河县财政局\n2024年1月20日' });
    expect(findings.map(({ message }) => message.zh)).toEqual([
      '正文按2022年写工作情况（共2处），本报告的年度是2023年，请核对是否为旧文字',
      '正文按2021年写工作情况，本报告的年度是2023年，请核对是否为旧文字',
    ]);
  });

  it('nothing is said of years when neither title nor reading gives one', () => {
    const said = checkedOf({
      text: { title: '政府信息公开工作年度报告', overview: '2022年，我局公开信息80条。' },
      report: { year: null },
    });
    expect(period.check(said)).toEqual([]);
  });
});
