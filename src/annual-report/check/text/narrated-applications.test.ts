import { describe, expect, it } from 'vitest';
import { checkedOf, table3Of } from '../../../../test/builders/reading.ts';
import type { Finding } from '../../finding.ts';
import { narratedApplications } from './narrated-applications.ts';

/** 新收 25，上年结转 3，办结 26，结转下年 2; of the 25 received 20 came from natural persons. */
const TABLE3 = table3Of(
  {
    received_this_year: 25,
    carried_over_from_last_year: 3,
    'outcome.disclosed': 10,
    'outcome.partly_disclosed': 4,
    'outcome.not_disclosed.process_information': 2,
    'outcome.not_disclosed.enforcement_case_file': 3,
    'outcome.unable_to_provide.not_held': 5,
    'outcome.not_processed.repeat_application': 1,
    'outcome.other_handling.other': 1,
    'outcome.total': 26,
    carried_forward_to_next_year: 2,
  },
  { received_this_year: 20 },
);

function findingsOn(overview: string, report: Parameters<typeof checkedOf>[0]['report'] = {}): readonly Finding[] {
  return narratedApplications.check(
    checkedOf({ text: { overview }, report: { table3: TABLE3, agency: '清河县', ...report } }),
  );
}

const HEADED = (sentence: string): string => `（二）依申请公开\n${sentence}`;

describe('a figure in the text that table 3 gives otherwise is found', () => {
  it.each<[string, string, number]>([
    ['2023年，我局共收到政府信息公开申请24件。', 'received_this_year', 24],
    ['2023年共收到依申请公开1件，按照规定答复。', 'received_this_year', 1],
    ['全年收到群众提交的政府信息公开申请两件。', 'received_this_year', 2],
    ['本年度，共受理政府信息公开申请12件，都在法定期限内予以答复。', 'received_this_year', 12],
    ['2023年，全县新收政府信息公开申请２６件。', 'received_this_year', 26],
    ['全年收到5件政府信息公开申请，均已办结。', 'received_this_year', 5],
    ['2023年，共收到公民、法人和其他组织提出的政府信息公开申请三十件。', 'received_this_year', 30],
    ['共收到政府信息公开申请 1,025 件。', 'received_this_year', 1025],
    ['我局共收到信息公开申请22起，比2022年（31起）下降29%。', 'received_this_year', 22],
    ['2023年我镇收到政府信息公开申请0件。', 'received_this_year', 0],
    ['2023年，我局未收到政府信息公开申请。', 'received_this_year', 0],
    ['2023年，全年未收到依申请公开来信，无意见投诉情况。', 'received_this_year', 0],
    ['全年没有收到公民、法人或其他组织提出的政府信息公开申请。', 'received_this_year', 0],
    ['2023年，我镇未接到任何形式的信息公开申请。', 'received_this_year', 0],
    ['2023年度，本机关无依申请公开事项。', 'received_this_year', 0],
    ['今年未收到群众要求政府信息公开的申请。', 'received_this_year', 0],
    ['2023年，我局依申请公开件数为零。', 'received_this_year', 0],
    ['2023年度收到政府信息公开申请0条。', 'received_this_year', 0],
    ['2023年，我县收到政府信息公开申请25件，上年结转5件。', 'carried_over_from_last_year', 5],
    ['共受理政府信息公开申请25件（含2022年结转1件）。', 'carried_over_from_last_year', 1],
    ['新收政府信息公开申请25件，结转上年度办理4件。', 'carried_over_from_last_year', 4],
    ['全年收到政府信息公开申请25件，已办结26件，结转下年度继续办理1件。', 'carried_forward_to_next_year', 1],
    ['收到依申请公开25件，26件已按时答复，3件结转到2024年度办理。', 'carried_forward_to_next_year', 3],
    ['共受理政府信息公开申请25件（另有5件结转下年度办理）。', 'carried_forward_to_next_year', 5],
    ['收到政府信息公开申请25件，转下一年办理0件。', 'carried_forward_to_next_year', 0],
    ['收到政府信息公开申请25件，办结24件。', 'outcome.total', 24],
    ['收到政府信息公开申请25件，按时答复20件。', 'outcome.total', 20],
    ['2023年，共办理政府信息公开申请31件。', 'outcome.total', 31],
    ['全区受理依申请公开25件，其中予以公开10件、部分公开5件、不予公开5件。', 'outcome.partly_disclosed', 5],
    ['受理政府信息公开申请25件，不予公开6件，无法提供5件。', 'outcome.not_disclosed', 6],
    ['受理政府信息公开申请25件，无法提供4件，不予处理1件。', 'outcome.unable_to_provide', 4],
    ['受理政府信息公开申请25件，不予处理2件，其他处理1件。', 'outcome.not_processed', 2],
    ['受理政府信息公开申请25件，属于行政执法案卷4件。', 'outcome.not_disclosed.enforcement_case_file', 4],
    ['收到政府信息公开申请25件，其中自然人19件，法人或其他组织5件。', 'received_this_year', 19],
    ['共受理依申请公开政府信息25件，21件为自然人申请，4件为法人申请。', 'received_this_year', 21],
    ['通过网络、信函等渠道收到政府信息公开申请27件。', 'received_this_year', 27],
    ['2023年政府信息公开申请数量为23件。', 'received_this_year', 23],
    ['收到留言5件、依申请公开3件。', 'received_this_year', 3],
    ['2023年收到政府信息公开申请26宗，同比增加4宗。', 'received_this_year', 26],
    ['全年共收到政府信息公开申请二十四件，均依法答复。', 'received_this_year', 24],
    ['2023年，接收政府信息公开申请18份。', 'received_this_year', 18],
    ['2023年以来，收到申请公开政府信息的申请9件次。', 'received_this_year', 9],
    [
      '全年受理公民、法人和其他组织向县政府提出的政府信息公开申请 7 件，均在法定时限内予以答复。',
      'received_this_year',
      7,
    ],
    ['２０２３年，我局收到政府信息依申请公开９件。', 'received_this_year', 9],
    ['2023年，我单位受理依申请公开0件。', 'received_this_year', 0],
    ['2023年本机关政府信息公开零申请。', 'received_this_year', 0],
    ['2023年新受理政府信息公开申请17件，办结26件。', 'received_this_year', 17],
    ['其中，新收政府信息公开申请21件，上年结转3件。', 'received_this_year', 21],
    ['共收到政府信息公开申请25件，答复26件，予以公开9件。', 'outcome.disclosed', 9],
    ['收到政府信息公开申请25件，8件予以公开，4件部分公开。', 'outcome.disclosed', 8],
    ['收到政府信息公开申请25件，本机关不掌握相关政府信息6件。', 'outcome.unable_to_provide.not_held', 6],
  ])('%s', (sentence, row, actual) => {
    expect(findingsOn(sentence).map((finding) => [finding.row, finding.actual])).toEqual([[row, actual]]);
  });

  it.each<[string, string, number]>([
    ['2023年园区共收到12件申请，已按流程处理。', 'received_this_year', 12],
    ['全年共收到申请20件，均按时办结。', 'received_this_year', 20],
    ['全年收到0件。', 'received_this_year', 0],
    ['收到申请25件，其中予以公开11件、部分公开4件、不予公开5件。', 'outcome.disclosed', 11],
    ['2023年未收到申请。', 'received_this_year', 0],
    ['2023年，新收26件，办结26件。', 'received_this_year', 26],
  ])('under the heading 依申请公开 the object need not be said: %s', (sentence, row, actual) => {
    expect(findingsOn(HEADED(sentence)).map((finding) => [finding.row, finding.actual])).toEqual([[row, actual]]);
  });

  it('gives the cell, both figures, the sentence and its place', () => {
    const [finding] = findingsOn('一、总体情况\n2023年，我局未收到政府信息公开申请。');
    expect(finding).toMatchObject({
      rule: 'NARR-APPS',
      severity: 'warning',
      table: 'table3',
      row: 'received_this_year',
      column: 'total',
      expected: 25,
      actual: 0,
      text: '2023年，我局未收到政府信息公开申请。',
      place: '第2行',
      cells: ['table3/received_this_year/total'],
    });
    expect(finding?.message.zh).toBe('正文写的是0件，表三“一、本年新收政府信息公开申请数量”总计为25件，两处不一致');
    expect(finding?.message.en).toContain('25');
  });

  it('a figure for a whole group has every cell of the group', () => {
    const [finding] = findingsOn('受理政府信息公开申请25件，不予公开6件。');
    expect(finding?.message.zh).toContain('（三）不予公开');
    expect(finding?.expected).toBe(5);
    expect(finding?.cells).toContain('table3/outcome.not_disclosed.enforcement_case_file/total');
  });

  it('the same wrong figure said twice is one finding', () => {
    expect(findingsOn('共收到政府信息公开申请24件。\n全年收到政府信息公开申请24件。')).toHaveLength(1);
  });

  it('a sentence that a narrow page broke in two is read as one', () => {
    expect(findingsOn('2023年，我局共收到公民、法人和其他组织提出的政府信息公\n开申请24件，均按时答复。')).toHaveLength(
      1,
    );
  });
});

describe('a figure that agrees, may agree, or speaks of something else is left alone', () => {
  it.each([
    '全县共收到政府信息公开申请25件，其中予以公开或部分公开14件、占53.8%；不予公开5件、占19.2%。',
    '2023年，我局共收到政府信息公开申请25件，上年结转3件，办结26件，结转下年度2件。',
    '2023年，共收到政府信息公开申请28件（含上年结转3件），办结26件，结转下年2件。',
    '共办理政府信息公开申请28件。',
    '共办理政府信息公开申请26件，其中网络申请20件，信函申请6件。',
    '收到政府信息公开申请25件，其中网络申请3件，信函申请2件，当面申请20件。',
    '全年依申请公开共收到群众网上申请20件，快递5件，合计25件，上年结转3件，截至12月底已回复26件，2件正在办理中。',
    '收到政府信息公开申请25件，较上年增加3件，增长13.6%。',
    '2022年收到政府信息公开申请31件，2023年收到25件。',
    '2023年收到政府信息公开申请25件，2022年收到31件，下降19%。',
    '上年度收到政府信息公开申请31件。',
    '全年共办理政府12345热线47件，已全部办结，回复率和满意率均达100%。',
    '收到“领导信箱”来信158件，12345政务服务热线共收到19357件，办结率均达100%。',
    '共处理群众留言92条，答复咨询15件。',
    '公布市人大代表建议的办理答复5篇、市政协提案的办理答复2篇。',
    '全年共受理人大代表建议13件和政协提案18件，均已答复。',
    '全年主动公开政府信息1202条，举办新闻发布会3场。',
    '收到信访件12件，全部办结。',
    '2023年共受理行政许可申请1200件，办结1198件。',
    '未收到因政府信息公开申请引发的投诉。',
    '未发生依申请公开超期答复的情况。',
    '未收到政府信息公开申请人的投诉举报。',
    '全年未收到涉及政府信息公开的行政复议申请。',
    '上半年收到政府信息公开申请11件。',
    '截至6月，收到政府信息公开申请11件。',
    '县政府办公室收到政府信息公开申请15件，各乡镇收到政府信息公开申请10件。',
    '县本级收到政府信息公开申请15件。',
    '县自然资源局等部门受理依申请公开件8件。',
    '收到政府信息公开申请20余件。',
    '确定公文公开属性，其中主动公开120件、依申请公开30件、不予公开15件。',
    '全年发文66件，其中主动公开40件，依申请公开10件，不予公开16件。',
    '收到政府信息公开申请25件，均在20个工作日内答复。',
    '收到政府信息公开申请25件，按时答复率100%。',
    '收到政府信息公开申请25件，其中按时答复24件，延期答复2件。',
    '收到政府信息公开申请25件，其中自然人20件，法人或其他组织5件。',
    '收到政府信息公开申请25件，申请人均为自然人。',
    '收到政府信息公开申请25件，其中涉及土地征收12件，规划许可6件。',
    '收到政府信息公开申请25件，答复25件，其中1件申请人未补正。',
    '收到政府信息公开申请25件，予以公开10件，部分公开4件，不予公开5件，无法提供5件，不予处理1件，其他处理1件。',
    '政府信息公开行政复议1件，行政诉讼0件。',
    '依申请公开信息10条。',
    '平均每月收到政府信息公开申请2件。',
    '一次性告知补正3件，重复申请1件。',
    '组织依申请公开业务培训2次，培训60人次。',
    '未收到重复申请，未收到补正申请。',
    '对收到的每一件政府信息公开申请，做到件件有登记。',
    '按照“一事一申请”原则办理政府信息公开申请。',
    '要求各单位在收到政府信息公开申请后5个工作日内提出意见。',
    '严格按照第30号文件要求受理政府信息公开申请。',
    '依申请公开流程更加规范，答复文书模板更新为12件套。',
    '我局发放信息公开问卷50份，收到有效问卷48份。',
    '市民通过微信提交申请公开的事项8件。',
    '2022年，收到政府信息公开申请31件，办结31件。',
    '收到政府信息公开申请25件，去年同期为31件。',
    '办理因2022年度政府信息公开申请引发行政复议1件、引发行政诉讼2件。',
    '指导各乡镇办理政府信息公开申请8件。',
    '未收到网上政府信息公开申请。',
    '全年通过政府网站依申请公开平台收到申请18件。',
    '未收到企业提出的政府信息公开申请。',
    '不存在无正当理由大量反复申请公开的情形。',
    '收到政府信息公开申请25件，撤回1件，正在办理2件。',
    '没有因政府信息公开申请答复不及时引发的投诉。',
    '有依申请公开需求的群众可拨打电话，全年接听咨询电话32次。',
    '完善政府信息公开申请“一件一档”管理。',
    '收到公民、法人政府信息公开申请25件，全部依法答复。',
    '依托门户网站、政务公开专区等平台，受理群众诉求37件、意见建议12件。',
    '依申请公开工作培训覆盖全部27个部门。',
    '全年公开重大项目批准信息16件，依法对3件商业秘密不予公开。',
    '收到重复、不符合要求的政府信息公开申请2件。',
  ])('%s', (sentence) => {
    expect(findingsOn(sentence)).toEqual([]);
  });

  it.each([
    '全年收到来信12件，均已答复。',
    '我局受理咨询5件，答复5件。',
    '共办理人大建议3件。',
    '本年度未收到行政复议申请。',
    '全年收到申请25件，办理过程中征求第三方意见4件。',
  ])('under the heading 依申请公开 other business stays other business: %s', (sentence) => {
    expect(findingsOn(HEADED(sentence))).toEqual([]);
  });

  it('a blank or struck-out cell says nothing against the text', () => {
    const table3 = { received_this_year: { natural_person: null, total: null }, 'outcome.total': { total: '/' } };
    expect(findingsOn('2023年，共收到政府信息公开申请24件，办结24件。', { table3 })).toEqual([]);
    expect(findingsOn('2023年，共收到政府信息公开申请24件。', { table3: null })).toEqual([]);
  });

  it('the figures of an office are its own when the office reports', () => {
    expect(findingsOn('县政府办公室收到政府信息公开申请15件。', { agency: '清河县人民政府办公室' })).toHaveLength(1);
  });

  it('finds its way through a report read from JSON, which has sections and no lines', () => {
    const said = checkedOf({ report: { table3: TABLE3 } });
    const sections = { overview: '2023年收到政府信息公开申请24件。', problems: null, other_matters: null };
    const [finding] = narratedApplications.check({
      ...said,
      reading: { ...said.reading, report: { ...said.reading.report, sections } },
    });
    expect(finding?.actual).toBe(24);
    expect(finding).not.toHaveProperty('place');
  });
});
