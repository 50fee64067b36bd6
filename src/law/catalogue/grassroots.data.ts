import type { Words } from '../../base/words.ts';

/** 基层政务公开试点领域: a field with a stable key; localNames are other names the same field bears. */
export type GrassrootsField = { readonly key: string; readonly name: Words; readonly localNames: readonly string[] };

/** 二十六个试点领域 (国办发〔2019〕54号). Names drift from county to county, so pages show a local label beside the key. */
export const GRASSROOTS_FIELDS: readonly GrassrootsField[] = [
  field('urban_rural_planning', '城乡规划', 'urban and rural planning', '国土空间规划', '自然资源'),
  field('major_projects', '重大建设项目', 'major projects'),
  field('resource_trading', '公共资源交易', 'trading of public resources'),
  field('budgets', '财政预决算', 'budgets and final accounts', '财政预算决算'),
  field('work_safety', '安全生产', 'work safety'),
  field('taxation', '税收管理', 'taxation'),
  field('land_compensation', '征地补偿', 'compensation for land'),
  field(
    'house_expropriation',
    '国有土地上房屋征收',
    'expropriation of houses on state land',
    '国有土地上房屋征收与补偿',
  ),
  field('affordable_housing', '保障性住房', 'affordable housing'),
  field('rural_dilapidated_houses', '农村危房改造', 'rebuilding of unsafe rural houses'),
  field('environment', '生态环境', 'environment'),
  field('cultural_services', '公共文化服务', 'public culture'),
  field('legal_services', '公共法律服务', 'public legal services'),
  field('poverty_relief', '扶贫', 'poverty relief', '乡村振兴'),
  field('disaster_relief', '救灾', 'disaster relief'),
  field('food_and_drugs', '食品药品监管', 'food and drugs', '食品药品'),
  field('urban_enforcement', '城市综合执法', 'urban law enforcement'),
  field('employment', '就业创业', 'employment', '就业'),
  field('social_insurance', '社会保险', 'social insurance'),
  field('social_assistance', '社会救助', 'social assistance'),
  field('care_of_the_elderly', '养老服务', 'care of the elderly'),
  field('household_registration', '户籍管理', 'household registration'),
  field('farm_subsidies', '涉农补贴', 'farm subsidies'),
  field('compulsory_education', '义务教育', 'compulsory education'),
  field('health', '卫生健康', 'health', '医疗卫生'),
  field('municipal_services', '市政服务', 'municipal services'),
];

/** 部委后来增加的领域: seen in use beside the twenty-six; the list stays open. */
export const LATER_GRASSROOTS_FIELDS: readonly GrassrootsField[] = [
  field('broadcasting', '广播电视和网络视听', 'broadcasting and online audio-visual'),
  field('tourism', '旅游', 'tourism'),
  field('press_and_copyright', '新闻出版版权', 'press and copyright'),
  field('statistics', '统计', 'statistics'),
  field('transport', '交通运输', 'transport'),
];

function field(key: string, zh: string, en: string, ...localNames: readonly string[]): GrassrootsField {
  return { key, name: { zh, en }, localNames };
}
