import type { Words } from '../../base/words.ts';

/** 法律、法规、文件: an act that the rules here cite, with the days it is in force, `[from, to)`. */
export type Act = {
  readonly title: string;
  /** How it is cited in running text. */
  readonly short: Words;
  /** Other names under which it is asked for, as people write them: 复议法, 109号. */
  readonly aliases: readonly string[];
  readonly number: string | null;
  /** `from` null: the day could not be found; `to` null: in force as far as is known. */
  readonly inForce: { readonly from: string | null; readonly to: string | null };
  /** What a reader of the two days has to know; null when nothing. */
  readonly note: Words | null;
};

type Details = {
  readonly number?: string;
  readonly to?: string;
  readonly aliases?: readonly string[];
  readonly note?: Words;
};

const OFFICE = '国务院办公厅政府信息与政务公开办公室';
const NO_DAY: Words = {
  zh: '文件没有写明施行日期',
  en: 'the document names no day from which it holds',
};
const DAY_NOT_FOUND: Words = { zh: '施行日期没有查到', en: 'the day from which it holds could not be found' };
const AS_AMENDED: Words = {
  zh: '施行日期是本次修改的，不是首次公布的',
  en: 'the day is that of the present amendment, not of the first text',
};

/** 引用的文件: acts, judicial interpretations, interpretations and notices of the national office, and standards. */
export const ACTS = {
  regulation: act('中华人民共和国政府信息公开条例', '条例', 'Regulation', '2019-05-15', {
    number: '国务院令第711号',
    aliases: ['信息公开条例', '711号'],
    note: AS_AMENDED,
  }),
  regulation_2007: act('中华人民共和国政府信息公开条例', '条例（2007年）', 'Regulation of 2007', '2008-05-01', {
    number: '国务院令第492号',
    to: '2019-05-15',
    aliases: ['旧条例', '条例(2007)', '492号'],
  }),
  reconsideration_law: act('中华人民共和国行政复议法', '行政复议法', 'Reconsideration Law', '2024-01-01', {
    aliases: ['复议法'],
    note: AS_AMENDED,
  }),
  reconsideration_law_1999: act(
    '中华人民共和国行政复议法',
    '行政复议法（1999年）',
    'Reconsideration Law of 1999',
    '1999-10-01',
    { to: '2024-01-01', aliases: ['旧复议法'] },
  ),
  litigation_law: act('中华人民共和国行政诉讼法', '行政诉讼法', 'Administrative Litigation Law', '2017-07-01', {
    aliases: ['行诉法'],
    note: AS_AMENDED,
  }),
  litigation_law_1989: act(
    '中华人民共和国行政诉讼法',
    '行政诉讼法（1989年）',
    'Administrative Litigation Law of 1989',
    '1990-10-01',
    { to: '2015-05-01', aliases: ['旧行诉法'] },
  ),
  litigation_interpretation: act(
    '最高人民法院关于适用《中华人民共和国行政诉讼法》的解释',
    '行政诉讼法解释',
    'Interpretation of the Administrative Litigation Law',
    '2018-02-08',
    { number: '法释〔2018〕1号', aliases: ['行诉解释'] },
  ),
  disclosure_interpretation_2025: act(
    '最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释',
    '法释〔2025〕8号',
    'Fashi [2025] 8',
    '2025-06-01',
    {
      number: '法释〔2025〕8号',
      note: {
        zh: '第一条至第三条读到原文，第四条只有转述，其余没有读到',
        en: 'articles 1 to 3 were read, article 4 in a summary, the rest not at all',
      },
    },
  ),
  disclosure_rules_2011: act(
    '最高人民法院关于审理政府信息公开行政案件若干问题的规定',
    '法释〔2011〕17号',
    'Fashi [2011] 17',
    '2011-08-13',
    { number: '法释〔2011〕17号', to: '2025-06-01', aliases: ['2011规定'] },
  ),
  defendant_rules_2021: act(
    '最高人民法院关于正确确定县级以上地方人民政府行政诉讼被告资格若干问题的规定',
    '法释〔2021〕5号',
    'Fashi [2021] 5',
    '2021-04-01',
    { number: '法释〔2021〕5号', aliases: ['被告规定', '2021被告规定'] },
  ),
  secrecy_law: act('中华人民共和国保守国家秘密法', '保守国家秘密法', 'State Secrets Law', '2024-05-01', {
    aliases: ['保密法'],
    note: AS_AMENDED,
  }),
  secrecy_rules: act(
    '中华人民共和国保守国家秘密法实施条例',
    '保守国家秘密法实施条例',
    'State Secrets Rules',
    '2024-09-01',
    { number: '国务院令第786号', aliases: ['保密条例', '保密法实施条例'], note: AS_AMENDED },
  ),
  personal_information_law: act(
    '中华人民共和国个人信息保护法',
    '个人信息保护法',
    'Personal Information Protection Law',
    '2021-11-01',
    { aliases: ['个保法'] },
  ),
  archives_law: act('中华人民共和国档案法', '档案法', 'Archives Law', '2021-01-01', { note: AS_AMENDED }),
  archives_regulation: act(
    '中华人民共和国档案法实施条例',
    '档案法实施条例',
    'Archives Law Implementing Regulation',
    '2024-03-01',
    { number: '国务院令第772号', aliases: ['档案条例'] },
  ),
  archive_retention: act(
    '机关文件材料归档范围和文书档案保管期限规定',
    '国家档案局令第8号',
    'Archives Administration Decree 8',
    null,
    { number: '国家档案局令第8号', aliases: ['档案局令8号'], note: DAY_NOT_FOUND },
  ),
  civil_code: act('中华人民共和国民法典', '民法典', 'Civil Code', '2021-01-01'),
  civil_procedure_law: act('中华人民共和国民事诉讼法', '民事诉讼法', 'Civil Procedure Law', '2024-01-01', {
    aliases: ['民诉法'],
    note: AS_AMENDED,
  }),
  legislation_law: act('中华人民共和国立法法', '立法法', 'Legislation Law', '2023-03-15', { note: AS_AMENDED }),
  penalty_law: act('中华人民共和国行政处罚法', '行政处罚法', 'Administrative Penalty Law', '2021-07-15', {
    aliases: ['处罚法'],
    note: AS_AMENDED,
  }),
  budget_law: act('中华人民共和国预算法', '预算法', 'Budget Law', '2018-12-29', { note: AS_AMENDED }),
  licence_law: act('中华人民共和国行政许可法', '行政许可法', 'Administrative Licence Law', '2019-04-23', {
    aliases: ['许可法'],
    note: AS_AMENDED,
  }),
  barrier_free_law: act('中华人民共和国无障碍环境建设法', '无障碍环境建设法', 'Barrier-Free Law', '2023-09-01', {
    aliases: ['无障碍法'],
  }),
  decision_procedure: act(
    '重大行政决策程序暂行条例',
    '重大行政决策程序暂行条例',
    'Major Decisions Regulation',
    '2019-09-01',
    { number: '国务院令第713号' },
  ),
  holiday_measures: act('全国年节及纪念日放假办法', '全国年节及纪念日放假办法', 'Holiday Measures', '2025-01-01', {
    aliases: ['节假日办法', '放假办法'],
    note: AS_AMENDED,
  }),
  holiday_notice: act(
    '国务院办公厅节假日安排通知',
    '国务院办公厅节假日安排通知',
    'State Council holiday notice',
    null,
    {
      aliases: ['节假日安排通知', '放假通知'],
      note: {
        zh: '每年一份，当年有效，见该年的数据文件',
        en: 'one a year, for that year; see the data file of the year',
      },
    },
  ),
  fee_measures: act('政府信息公开信息处理费管理办法', '国办函〔2020〕109号', 'Guobanhan [2020] 109', '2021-01-01', {
    number: '国办函〔2020〕109号',
    aliases: ['109号', '信息处理费管理办法', '处理费办法'],
    note: {
      zh: '第一条至第五条读到原文；施行日期和第六条以后的原文没有读到',
      en: 'articles 1 to 5 were read; the day it took force and the articles from 6 on were not',
    },
  }),
  fee_account: act('财办库〔2020〕254号', '财办库〔2020〕254号', 'Caibanku [2020] 254', null, {
    number: '财办库〔2020〕254号',
    aliases: ['254号'],
    note: {
      zh: '标题和原文都没有读到，内容按引用它的文件',
      en: 'neither its title nor its text was read, only documents that cite it',
    },
  }),
  term_reply: act(
    `${OFFICE}关于政府信息公开期限有关问题的解释`,
    '国办公开办函〔2015〕207号',
    'Guobangongkaibanhan [2015] 207',
    null,
    {
      number: '国办公开办函〔2015〕207号',
      aliases: ['207号'],
      note: {
        zh: '按2007年条例作出，与现行条例不一致的以现行条例为准；文件没有写明施行日期',
        en: 'written under the text of 2007: where they differ the present text governs; it names no day',
      },
    },
  ),
  dispute_counting: act(
    `${OFFICE}关于政府信息公开年度报告有关项目填报问题的解释`,
    '国办公开办函〔2016〕201号',
    'Guobangongkaibanhan [2016] 201',
    null,
    { number: '国办公开办函〔2016〕201号', aliases: ['201号'], note: NO_DAY },
  ),
  service_reply: act(
    `${OFFICE}关于政府信息公开处理决定送达问题的解释`,
    '国办公开办函〔2016〕235号',
    'Guobangongkaibanhan [2016] 235',
    null,
    { number: '国办公开办函〔2016〕235号', aliases: ['235号'], note: NO_DAY },
  ),
  channel_reply: act(
    `${OFFICE}关于政府信息公开申请接收渠道问题的解释`,
    '国办公开办函〔2017〕19号',
    'Guobangongkaibanhan [2017] 19',
    null,
    { number: '国办公开办函〔2017〕19号', aliases: ['19号'], note: DAY_NOT_FOUND },
  ),
  succession_notice: act(
    `${OFFICE}关于机构改革后政府信息公开申请办理问题的解释`,
    '国办公开办函〔2019〕14号',
    'Guobangongkaibanhan [2019] 14',
    null,
    { number: '国办公开办函〔2019〕14号', aliases: ['14号'], note: DAY_NOT_FOUND },
  ),
  report_form_2019: act(
    `${OFFICE}关于政府信息公开工作年度报告有关事项的通知`,
    '国办公开办函〔2019〕60号',
    'Guobangongkaibanhan [2019] 60',
    null,
    {
      number: '国办公开办函〔2019〕60号',
      aliases: ['60号'],
      note: { zh: '用于2019年度、2020年度的报告', en: 'for the reports of 2019 and 2020' },
    },
  ),
  report_form_2021: act(
    `${OFFICE}关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知`,
    '国办公开办函〔2021〕30号',
    'Guobangongkaibanhan [2021] 30',
    null,
    {
      number: '国办公开办函〔2021〕30号',
      aliases: ['政府信息公开工作年度报告格式', '年度报告格式', '年报格式', '30号'],
      note: {
        zh: '2021年9月26日印发，用于2021年度起的报告',
        en: 'of 26 September 2021, for the reports of 2021 and later',
      },
    },
  ),
  platform_notice: act(
    `${OFFICE}关于规范政府信息公开平台有关事项的通知`,
    '国办公开办函〔2019〕61号',
    'Guobangongkaibanhan [2019] 61',
    null,
    {
      number: '国办公开办函〔2019〕61号',
      aliases: ['61号'],
      note: { zh: '正文读到，附件没有读到', en: 'the notice was read, its annex was not' },
    },
  ),
  secrecy_review_notice: act(
    '国务院办公厅关于进一步做好政府信息公开保密审查工作的通知',
    '国办发〔2010〕57号',
    'Guobanfa [2010] 57',
    null,
    { number: '国办发〔2010〕57号', note: { zh: '原文没有读到', en: 'the text was not read' } },
  ),
  interpretation_rules: act(
    '国务院办公厅印发《关于全面推进政务公开工作的意见》实施细则的通知',
    '国办发〔2016〕80号',
    'Guobanfa [2016] 80',
    null,
    { number: '国办发〔2016〕80号', note: { zh: '原文没有读到', en: 'the text was not read' } },
  ),
  website_guide: act('政府网站发展指引', '国办发〔2017〕47号', 'Guobanfa [2017] 47', null, {
    number: '国办发〔2017〕47号',
    note: { zh: '2017年5月15日印发', en: 'of 15 May 2017' },
  }),
  normative_documents: act(
    '国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知',
    '国办发〔2018〕37号',
    'Guobanfa [2018] 37',
    null,
    { number: '国办发〔2018〕37号', note: { zh: '原文没有读到', en: 'the text was not read' } },
  ),
  enforcement_openness: act(
    '国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见',
    '国办发〔2018〕118号',
    'Guobanfa [2018] 118',
    null,
    {
      number: '国办发〔2018〕118号',
      aliases: ['118号'],
      note: { zh: '原文没有读到', en: 'the text was not read' },
    },
  ),
  grassroots_notice: act(
    '国务院办公厅关于全面推进基层政务公开标准化规范化工作的指导意见',
    '国办发〔2019〕54号',
    'Guobanfa [2019] 54',
    null,
    { number: '国办发〔2019〕54号', note: DAY_NOT_FOUND },
  ),
  site_inspection_notice: act(
    '政府网站与政务新媒体检查指标、监管工作年度考核指标',
    '国办秘函〔2019〕19号',
    'Guobanmihan [2019] 19',
    null,
    { number: '国办秘函〔2019〕19号', note: { zh: '2019年4月1日印发', en: 'of 1 April 2019' } },
  ),
  catalogue_guide: act('政府信息公开目录系统实施指引（试行）', '目录系统实施指引', 'Catalogue System Guide', null, {
    note: {
      zh: '十四项核心元数据只读到前三项；施行日期没有查到',
      en: 'of the fourteen core elements three could be read; the day was not found',
    },
  }),
  documents_rules: act('党政机关公文处理工作条例', '中办发〔2012〕14号', 'Zhongbanfa [2012] 14', '2012-07-01', {
    number: '中办发〔2012〕14号',
    aliases: ['公文处理工作条例'],
  }),
  document_layout: act('党政机关公文格式', 'GB/T 9704-2012', 'GB/T 9704-2012', null, {
    number: 'GB/T 9704-2012',
    aliases: ['GB/T 9704', 'GB9704'],
    note: {
      zh: '标准原文没有读到，按引用其条款的资料',
      en: 'the standard itself was not read, only sources that quote its clauses',
    },
  }),
  document_metadata: act('党政机关电子公文元数据规范', 'GB/T 33480-2016', 'GB/T 33480-2016', null, {
    number: 'GB/T 33480-2016',
    aliases: ['GB/T 33480'],
    note: DAY_NOT_FOUND,
  }),
  accessibility_standard: act(
    '信息技术 互联网内容无障碍可访问性技术要求与测试方法',
    'GB/T 37668-2019',
    'GB/T 37668-2019',
    null,
    { number: 'GB/T 37668-2019', aliases: ['GB/T 37668'], note: DAY_NOT_FOUND },
  ),
} as const satisfies Record<string, Act>;

export type ActKey = keyof typeof ACTS;

function act(title: string, zh: string, en: string, from: string | null, details: Details = {}): Act {
  const { number = null, to = null, aliases = [], note = null } = details;
  return { title, short: { zh, en }, aliases, number, inForce: { from, to }, note };
}
