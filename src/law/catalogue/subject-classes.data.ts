import type { Words } from '../../base/words.ts';

/** 主题分类: a class of the first level with those under it, in Chinese as pages print them. */
export type SubjectClass = { readonly number: number; readonly name: Words; readonly second: readonly string[] };

/**
 * 主题分类 of the State Council, two levels, in its order. A local body leaves out the first class or puts its own bodies there; so this is where
 * a body's table starts, not the only one.
 */
export const SUBJECT_CLASSES: readonly SubjectClass[] = [
  {
    number: 1,
    name: { zh: '国务院组织机构', en: 'State Council bodies' },
    second: [
      '国务院',
      '国务院办公厅',
      '国务院组成部门',
      '国务院直属特设机构',
      '国务院直属机构',
      '国务院办事机构',
      '国务院直属事业单位',
      '国务院部委管理的国家局',
      '国务院议事协调机构',
      '其他',
    ],
  },
  {
    number: 2,
    name: { zh: '综合政务', en: 'General affairs of government' },
    second: ['政务公开', '政务督查', '应急管理', '电子政务', '文秘工作', '保密工作', '信访', '参事、文史', '其他'],
  },
  {
    number: 3,
    name: { zh: '国民经济管理、国有资产监管', en: 'Economic management, state assets' },
    second: ['宏观经济', '经济体制改革', '统计', '物价', '国有资产监管', '重大建设项目', '其他'],
  },
  {
    number: 4,
    name: { zh: '财政、金融、审计', en: 'Finance, banking, audit' },
    second: ['财政', '税务', '银行', '货币（含外汇）', '证券', '保险', '社会信用体系建设', '审计', '其他'],
  },
  {
    number: 5,
    name: { zh: '国土资源、能源', en: 'Land, energy' },
    second: ['土地', '矿产', '水资源', '海洋', '煤炭', '石油与天然气', '电力', '其他'],
  },
  {
    number: 6,
    name: { zh: '农业、林业、水利', en: 'Farming, forestry, water' },
    second: ['农业、畜牧业、渔业', '林业', '水利', '其他'],
  },
  {
    number: 7,
    name: { zh: '工业、交通', en: 'Industry, transport' },
    second: [
      '机械制造与重工业',
      '轻工纺织',
      '化工',
      '国防工业',
      '航天、航空',
      '信息产业（含电信）',
      '公路',
      '水运',
      '铁路',
      '民航',
      '邮政',
      '其他',
    ],
  },
  {
    number: 8,
    name: { zh: '商贸、海关、旅游', en: 'Trade, customs, tourism' },
    second: ['对外经贸合作', '国内贸易（含供销）', '海关', '检验、检疫', '旅游', '其他'],
  },
  {
    number: 9,
    name: { zh: '市场监管、安全生产监管', en: 'Market supervision, work safety' },
    second: ['工商', '质量监督', '标准', '食品药品监管', '安全生产监管', '其他'],
  },
  {
    number: 10,
    name: { zh: '城乡建设、环境保护', en: 'Building, environment' },
    second: [
      '城市规划',
      '城乡建设（含住房）',
      '环境监测、保护与治理',
      '节能与资源综合利用',
      '气象、水文、测绘、地震',
      '其他',
    ],
  },
  {
    number: 11,
    name: { zh: '科技、教育', en: 'Science, education' },
    second: ['科技', '教育', '知识产权', '其他'],
  },
  {
    number: 12,
    name: { zh: '文化、广电、新闻出版', en: 'Culture, broadcasting, press' },
    second: ['文化', '文物', '新闻出版', '广播、电影、电视', '其他'],
  },
  {
    number: 13,
    name: { zh: '卫生、体育', en: 'Health, sport' },
    second: ['卫生', '医药管理', '体育', '其他'],
  },
  {
    number: 14,
    name: { zh: '人口与计划生育、妇女儿童工作', en: 'Population, women and children' },
    second: ['人口与计划生育', '妇女儿童', '其他'],
  },
  {
    number: 15,
    name: { zh: '劳动、人事、监察', en: 'Labour, personnel, supervision' },
    second: ['劳动就业', '社会保障', '人事工作', '军转安置', '监察', '纠正行业不正之风', '其他'],
  },
  {
    number: 16,
    name: { zh: '公安、安全、司法', en: 'Police, security, justice' },
    second: ['公安', '国家安全', '司法', '其他'],
  },
  {
    number: 17,
    name: { zh: '民政、扶贫、救灾', en: 'Civil affairs, poverty relief, disaster relief' },
    second: ['减灾救灾', '优抚安置', '社会福利', '行政区划与地名', '社团管理', '扶贫', '其他'],
  },
  {
    number: 18,
    name: { zh: '民族、宗教', en: 'Nationalities, religion' },
    second: ['民族事务', '宗教事务'],
  },
  {
    number: 19,
    name: { zh: '对外事务', en: 'Foreign affairs' },
    second: ['外交、外事', '国际条约、国际组织', '其他'],
  },
  {
    number: 20,
    name: { zh: '港澳台侨工作', en: 'Hong Kong, Macao, Taiwan, overseas Chinese' },
    second: ['港澳工作', '对台工作', '侨务工作'],
  },
  {
    number: 21,
    name: { zh: '国防', en: 'National defence' },
    second: ['国防建设', '国防动员'],
  },
  {
    number: 22,
    name: { zh: '其他', en: 'Other' },
    second: [],
  },
];
