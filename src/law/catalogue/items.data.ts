import type { Words } from '../../base/words.ts';
import type { AgencyLevel } from '../attribute/index.ts';
import type { Cite } from '../regulation/cite.ts';

/** 公开时限的种类: the clock of a publication, by the name its limit bears there. */
export type PublicationLimitKey = 'art26' | 'budget' | 'licence_or_penalty' | 'penalty_withdrawal';

/** 法定主动公开内容的一项: an item every body's catalogue has, or those of some levels, while the rule is in force, `[from, to)`. */
export type CatalogueItem = {
  readonly code: string;
  readonly name: Words;
  readonly levels: readonly AgencyLevel[];
  /** Which limits can apply to what is published under it; the first is the one where nothing special is said. */
  readonly limits: readonly PublicationLimitKey[];
  readonly from: string;
  readonly to: string | null;
  readonly cite: Cite;
};

const ALL: readonly AgencyLevel[] = ['central', 'province', 'prefecture', 'county', 'township'];
const CITY_AND_COUNTY: readonly AgencyLevel[] = ['prefecture', 'county'];
const TOWNSHIP: readonly AgencyLevel[] = ['township'];
const IN_FORCE = { from: '2019-05-15', to: null } as const;

/** 第二十条的十五项, in its words. */
export const ITEMS_OF_ARTICLE_20: readonly CatalogueItem[] = [
  item20(1, '行政法规、规章和规范性文件', 'administrative regulations, rules and normative documents'),
  item20(
    2,
    '机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名',
    'functions, structure, address, hours, contact and names of the heads',
  ),
  item20(
    3,
    '国民经济和社会发展规划、专项规划、区域规划及相关政策',
    'plans of economic and social development, special and regional plans, and their policies',
  ),
  item20(4, '国民经济和社会发展统计信息', 'statistics of economic and social development'),
  item20(
    5,
    '办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果',
    'basis, conditions, procedure and results of licences and other services',
    'licence_or_penalty',
  ),
  item20(
    6,
    '实施行政处罚、行政强制的依据、条件、程序以及本行政机关认为具有一定社会影响的行政处罚决定',
    'basis, conditions and procedure of penalties and coercion, and penalties of some public concern',
    'licence_or_penalty',
    'penalty_withdrawal',
  ),
  item20(7, '财政预算、决算信息', 'budgets and final accounts', 'budget'),
  item20(8, '行政事业性收费项目及其依据、标准', 'administrative fees, their basis and rates'),
  item20(9, '政府集中采购项目的目录、标准及实施情况', 'centralised procurement: catalogue, standards, practice'),
  item20(10, '重大建设项目的批准和实施情况', 'approval and carrying out of major projects'),
  item20(
    11,
    '扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况',
    'policies and measures on poverty relief, education, health, social security and work, and how they are carried out',
  ),
  item20(12, '突发公共事件的应急预案、预警信息及应对情况', 'emergencies: plans, warnings, response'),
  item20(
    13,
    '环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况',
    'inspections of environment, public health, work safety, food, drugs and products',
  ),
  item20(
    14,
    '公务员招考的职位、名额、报考条件等事项以及录用结果',
    'recruitment of civil servants: posts, numbers, conditions, results',
  ),
  item20(
    15,
    '法律、法规、规章和国家有关规定规定应当主动公开的其他政府信息',
    'other information that laws, regulations, rules or state provisions demand to be disclosed',
  ),
];

/** 第二十一条增加的内容, by level. */
export const ITEMS_OF_ARTICLE_21: readonly CatalogueItem[] = [
  item21('city', 1, CITY_AND_COUNTY, '市政建设', 'municipal works'),
  item21('city', 2, CITY_AND_COUNTY, '公共服务', 'public services'),
  item21('city', 3, CITY_AND_COUNTY, '公益事业', 'public welfare'),
  item21('city', 4, CITY_AND_COUNTY, '土地征收', 'expropriation of land'),
  item21('city', 5, CITY_AND_COUNTY, '房屋征收', 'expropriation of houses'),
  item21('city', 6, CITY_AND_COUNTY, '治安管理', 'public order'),
  item21('city', 7, CITY_AND_COUNTY, '社会救助', 'social assistance'),
  item21(
    'township',
    1,
    TOWNSHIP,
    '贯彻落实农业农村政策',
    'how policies on farming and the countryside are carried out',
  ),
  item21('township', 2, TOWNSHIP, '农田水利工程建设运营', 'building and running of irrigation works'),
  item21('township', 3, TOWNSHIP, '农村土地承包经营权流转', 'transfer of contracted rural land'),
  item21('township', 4, TOWNSHIP, '宅基地使用情况审核', 'examination of the use of homestead land'),
  item21('township', 5, TOWNSHIP, '土地征收', 'expropriation of land'),
  item21('township', 6, TOWNSHIP, '房屋征收', 'expropriation of houses'),
  item21('township', 7, TOWNSHIP, '筹资筹劳', 'funds and labour raised in villages'),
  item21('township', 8, TOWNSHIP, '社会救助', 'social assistance'),
];

function item20(item: number, zh: string, en: string, ...special: readonly PublicationLimitKey[]): CatalogueItem {
  return {
    code: `20.${item}`,
    name: { zh, en },
    levels: ALL,
    limits: ['art26', ...special],
    ...IN_FORCE,
    cite: { article: 20, item },
  };
}

function item21(
  group: 'city' | 'township',
  number: number,
  levels: readonly AgencyLevel[],
  zh: string,
  en: string,
): CatalogueItem {
  return {
    code: `21.${group}.${number}`,
    name: { zh, en },
    levels,
    limits: ['art26'],
    ...IN_FORCE,
    cite: { article: 21 },
  };
}
