/** 简称与全称: the tail of a body's name as people say it, and the name that its seal bears. */
export type ShortName = { readonly short: RegExp; readonly full: string };

/**
 * 机关简称: tails that are never a full name. A tail that is an official name somewhere (交通局, 环保局, 政务服务局) is left out.
 * The report bears the full name of the body (国办公开办函〔2021〕30号格式: 标题).
 */
export const SHORT_NAMES: readonly ShortName[] = [
  ...tails('工业和信息化局', '工信局 经信局'),
  ...tails('工业和信息化厅', '工信厅 经信厅'),
  ...tails('经济和信息化委员会', '经信委'),
  ...tails('科学技术和工业信息化局', '科工信局 科工局 科技工信局 工科局'),
  ...tails('发展和改革局', '发改局'),
  ...tails('发展和改革委员会', '发改委 发展改革委'),
  ...tails('人力资源和社会保障局', '人社局 人力社保局'),
  ...tails('人力资源和社会保障厅', '人社厅'),
  ...tails('住房和城乡建设局', '住建局'),
  ...tails('住房和城乡建设厅', '住建厅'),
  ...tails('住房和城乡建设委员会', '住建委'),
  ...tails('卫生健康局', '卫健局 卫计局'),
  ...tails('卫生健康委员会', '卫健委 卫生健康委'),
  ...tails('市场监督管理局', '市监局 市场监管局'),
  ...tails('教育和体育局', '教体局'),
  ...tails('教育科技局', '教科局 教科体局'),
  ...tails('文化和旅游局', '文旅局'),
  ...tails('文化和旅游厅', '文旅厅'),
  ...tails('文化广电旅游局', '文广旅局 文广旅体局 文体广旅局 文广新局 文旅体局 文体旅局 文广局'),
  ...tails('城市管理局', '城管局 城管委 城管执法局'),
  ...tails('应急管理局', '应急局'),
  ...tails('应急管理厅', '应急厅'),
  ...tails('医疗保障局', '医保局'),
  ...tails('退役军人事务局', '退役军人局'),
  ...tails('国有资产监督管理委员会', '国资委'),
  ...tails('政务服务和数据管理局', '政数局 政务数据局'),
  ...tails('自然资源和规划局', '自规局 资规局'),
  ...tails('民族宗教事务局', '民宗局'),
  ...tails('民族宗教事务委员会', '民宗委'),
  ...tails('林业和草原局', '林草局'),
  ...tails('经济发展局', '经发局'),
  ...tails('人民防空办公室', '人防办'),
  ...tails('外事办公室', '外事办'),
  ...tails('住房公积金管理中心', '公积金中心'),
  ...tails('供销合作社联合社', '供销社'),
  ...tails('地方志编纂委员会办公室', '史志办 地方志办'),
  ...tails('管理委员会', '管委会'),
  // 教育科技局 is a full name, 清河县科技局 is not.
  { short: /(?<=[省市县区旗州盟])科技局$/u, full: '科学技术局' },
  { short: /(?<=[省区])科技厅$/u, full: '科学技术厅' },
  { short: /(?<=[省市县区旗州])政府办(?:公室)?$/u, full: '人民政府办公室' },
  { short: /(?<=[省市州])政府办公厅$/u, full: '人民政府办公厅' },
  { short: /(?<=[省市县区旗州镇乡])政府$/u, full: '人民政府' },
  { short: /[镇乡]$/u, full: '人民政府' },
  { short: /街道$/u, full: '街道办事处' },
  { short: /(?:街道|街)办$/u, full: '街道办事处' },
];

function tails(full: string, shorts: string): readonly ShortName[] {
  return shorts.split(' ').map((short) => ({ short: new RegExp(`${short}$`, 'u'), full }));
}
