import type { BodyKind } from '../../agency/index.ts';
import type { AgencyLevel, ReplyName } from '../../law/index.ts';

/** 样例机关. All of it is invented: there is no such district and no such city. `key` names it inside the sample only. */
export type SampleBodyData = {
  readonly key: string;
  readonly fullName: string;
  readonly shortName: string | null;
  readonly kind: BodyKind;
  readonly level: AgencyLevel;
  /** Null for bodies outside of the district, which have no column here. */
  readonly slug: string | null;
  readonly parent: string | null;
  readonly competent: string | null;
  /** 发文代字 before 公开. */
  readonly prefix: string | null;
  readonly remedy: { readonly name: ReplyName; readonly organ: string; readonly court: string } | null;
  /** The first one keeps the office: disclosure, mail, secrecy. */
  readonly sections: readonly string[];
  /** How it is staffed: `outside` not at all here. */
  readonly staff: 'full' | 'small' | 'enterprise' | 'outside';
};

type Department = readonly [
  key: string,
  name: string,
  short: string,
  prefix: string,
  sections: readonly string[],
  staff?: 'full' | 'small',
];

const DISTRICT = '青河区';
const GOVERNMENT = `${DISTRICT}人民政府`;
const DISTRICT_COURT = `${DISTRICT}人民法院`;

/** 政府工作部门 as they are at the beginning of the two years. */
const DEPARTMENTS: readonly Department[] = [
  ['fagai', '发展和改革局', '区发改局', '青发改', ['办公室', '综合规划股', '固定资产投资股', '价格管理股']],
  ['jiaoyu', '教育局', '区教育局', '青教', ['办公室', '基础教育股', '学前教育股', '人事股']],
  ['keji', '科学技术局', '区科技局', '青科', ['办公室', '科技计划股'], 'small'],
  ['gongxin', '工业和信息化局', '区工信局', '青工信', ['办公室', '政策法规股', '产业发展股', '中小企业股', '信息化股']],
  ['minzheng', '民政局', '区民政局', '青民', ['办公室', '社会救助股', '社会事务股']],
  ['sifa', '司法局', '区司法局', '青司', ['办公室', '行政复议应诉股', '公共法律服务股']],
  ['caizheng', '财政局', '区财政局', '青财', ['办公室', '预算股', '国库股', '政府采购监督管理股']],
  ['renshe', '人力资源和社会保障局', '区人社局', '青人社', ['办公室', '就业促进股', '劳动关系股']],
  ['ziran', '自然资源局', '区自然资源局', '青自然资', ['办公室', '国土空间规划股', '用途管制股', '不动产登记股']],
  ['zhujian', '住房和城乡建设局', '区住建局', '青建', ['办公室', '建筑业管理股', '住房保障股', '物业管理股']],
  ['jiaoshui', '交通运输和水务局', '区交通水务局', '青交水', ['办公室', '运输管理股', '水资源管理股']],
  ['nongye', '农业农村局', '区农业农村局', '青农', ['办公室', '种植业股', '畜牧兽医股']],
  ['xiangzhen', '乡村振兴局', '区乡村振兴局', '青乡振', ['办公室', '帮扶股'], 'small'],
  ['shangwu', '商务局', '区商务局', '青商', ['办公室', '市场建设股'], 'small'],
  ['wenguang', '文化广电旅游体育局', '区文广旅体局', '青文旅', ['办公室', '公共服务股', '市场管理股']],
  ['weijian', '卫生健康局', '区卫健局', '青卫健', ['办公室', '医政医管股', '疾病预防控制股', '老龄健康股']],
  ['tuiyi', '退役军人事务局', '区退役军人局', '青退役', ['办公室', '移交安置股'], 'small'],
  ['yingji', '应急管理局', '区应急局', '青应急', ['办公室', '安全生产综合协调股', '防灾减灾股']],
  ['shenji', '审计局', '区审计局', '青审', ['办公室', '财政审计股'], 'small'],
  ['shichang', '市场监督管理局', '区市场监管局', '青市监', ['办公室', '登记注册股', '食品安全股', '质量监督股']],
  ['tongji', '统计局', '区统计局', '青统', ['办公室', '综合核算股'], 'small'],
  ['yibao', '医疗保障局', '区医保局', '青医保', ['办公室', '待遇保障股'], 'small'],
  ['chengguan', '城市管理局', '区城管局', '青城管', ['办公室', '市容环境股', '执法监督股']],
  ['xinfang', '信访局', '区信访局', '青信', ['办公室', '办信接访股'], 'small'],
];

/** Departments that come in the two years. */
const LATER_DEPARTMENTS: readonly Department[] = [
  ['jiaotong', '交通运输局', '区交通局', '青交', ['办公室', '运输管理股', '公路建设股']],
  ['shuiwu', '水务局', '区水务局', '青水', ['办公室', '水资源管理股', '供排水管理股']],
  ['shuju', '数据局', '区数据局', '青数', ['办公室', '数据资源股'], 'small'],
];

/** 乡镇、街道. */
const TOWNSHIPS: readonly (readonly [key: string, name: string, short: string, prefix: string])[] = [
  ['baiyang', '白杨乡人民政府', '白杨乡', '青白'],
  ['shiqiao', '石桥镇人民政府', '石桥镇', '青石'],
  ['liuxi', '柳溪镇人民政府', '柳溪镇', '青柳'],
  ['yunling', '云岭乡人民政府', '云岭乡', '青云'],
  ['dongwan', '东湾镇人民政府', '东湾镇', '青东'],
  ['hebin', '河滨街道办事处', '河滨街道', '青滨办'],
  ['xueyuan', '学院路街道办事处', '学院路街道', '青学办'],
  ['wenchang', '文昌街道办事处', '文昌街道', '青文办'],
];

const departmentOf = ([key, name, shortName, prefix, sections, staff = 'full']: Department): SampleBodyData => ({
  key,
  fullName: `${DISTRICT}${name}`,
  shortName,
  kind: 'department',
  level: 'county',
  slug: `qinghe-${key}`,
  parent: 'qinghe',
  competent: 'zhengfuban',
  prefix,
  remedy: { name: 'department', organ: GOVERNMENT, court: DISTRICT_COURT },
  sections,
  staff,
});

const INSIDE = { level: 'county', parent: 'qinghe', competent: 'zhengfuban' } as const;

/** Above them are bodies of a city that is invented too: named, because two bodies of the district are led by them. */
const OUTSIDE = {
  kind: 'line_superior',
  level: 'prefecture',
  slug: null,
  parent: null,
  competent: null,
  prefix: null,
  remedy: null,
  sections: [],
  staff: 'outside',
} as const;

/** 青河区的机关, at the beginning of the two years; superiors first. */
export const BODIES: readonly SampleBodyData[] = [
  {
    key: 'qinghe',
    fullName: GOVERNMENT,
    shortName: '区政府',
    kind: 'government',
    level: 'county',
    slug: 'qinghe',
    parent: null,
    competent: null,
    prefix: '青政',
    remedy: { name: 'government', organ: '示例市人民政府', court: '示例市中级人民法院' },
    sections: ['政府信息公开办公室', '法制股'],
    staff: 'small',
  },
  {
    ...INSIDE,
    key: 'zhengfuban',
    fullName: `${GOVERNMENT}办公室`,
    shortName: '区政府办',
    kind: 'department',
    slug: 'qinghe-zhengfuban',
    competent: null,
    prefix: '青政办',
    remedy: { name: 'office', organ: GOVERNMENT, court: DISTRICT_COURT },
    sections: ['综合股', '政务公开股', '文秘股', '信息技术股'],
    staff: 'full',
  },
  { ...OUTSIDE, key: 'shi-shengtai', fullName: '示例市生态环境局', shortName: '市生态环境局' },
  { ...OUTSIDE, key: 'shi-shuiwu', fullName: '国家税务总局示例市税务局', shortName: '市税务局' },
  ...DEPARTMENTS.map(departmentOf),
  {
    ...INSIDE,
    key: 'shengtai',
    fullName: '示例市生态环境局青河分局',
    shortName: '青河生态环境分局',
    kind: 'line_superior',
    slug: 'qinghe-shengtai',
    parent: 'shi-shengtai',
    competent: 'shi-shengtai',
    prefix: '青环',
    // An outpost of a department of the city: the government of the city reviews what it does in its own name.
    remedy: { name: 'agency_unit', organ: '示例市人民政府', court: DISTRICT_COURT },
    sections: ['办公室', '环境影响评价股', '执法监督股'],
    staff: 'full',
  },
  {
    ...INSIDE,
    key: 'shuiwuju',
    fullName: `国家税务总局${DISTRICT}税务局`,
    shortName: '区税务局',
    kind: 'line_superior',
    slug: 'qinghe-shuiwuju',
    parent: 'shi-shuiwu',
    competent: 'shi-shuiwu',
    prefix: '青税',
    remedy: { name: 'department', organ: '国家税务总局示例市税务局', court: DISTRICT_COURT },
    sections: ['办公室', '征收管理股', '纳税服务股'],
    staff: 'full',
  },
  ...TOWNSHIPS.map(([key, name, shortName, prefix]): SampleBodyData => ({
    ...INSIDE,
    key,
    fullName: `${DISTRICT}${name}`,
    shortName,
    kind: 'township',
    level: 'township',
    slug: `qinghe-${key}`,
    prefix,
    remedy: { name: 'department', organ: GOVERNMENT, court: DISTRICT_COURT },
    sections: ['党政综合办公室', '经济发展办公室', '社会事务办公室'],
    staff: 'small',
  })),
  {
    ...INSIDE,
    key: 'shebao',
    fullName: `${DISTRICT}社会保险基金管理中心`,
    shortName: '区社保中心',
    kind: 'empowered_organisation',
    slug: 'qinghe-shebao',
    prefix: '青社保',
    remedy: { name: 'department', organ: GOVERNMENT, court: DISTRICT_COURT },
    sections: ['综合股', '待遇核发股'],
    staff: 'small',
  },
  {
    ...INSIDE,
    key: 'gongshui',
    fullName: `${DISTRICT}供水有限公司`,
    shortName: '区供水公司',
    kind: 'public_enterprise',
    slug: 'qinghe-gongshui',
    competent: 'jiaoshui',
    prefix: null,
    remedy: null,
    sections: ['综合部', '客户服务部'],
    staff: 'enterprise',
  },
  {
    ...INSIDE,
    key: 'gongjiao',
    fullName: `${DISTRICT}公共交通有限公司`,
    shortName: '区公交公司',
    kind: 'public_enterprise',
    slug: 'qinghe-gongjiao',
    competent: 'jiaoshui',
    prefix: null,
    remedy: null,
    sections: ['综合部', '营运部'],
    staff: 'enterprise',
  },
];

/** 两年中新设的机关. */
export const LATER_BODIES: readonly SampleBodyData[] = LATER_DEPARTMENTS.map(departmentOf);
