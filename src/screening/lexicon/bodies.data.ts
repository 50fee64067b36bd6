import type { LexiconEntry } from './entry.ts';

/** What the note of a former name says; such a name is right in speaking of its time. */
export const FORMER_NAME = '机构改革前的名称';

/** 机关名称: names with 与 for 和, miswritten names of the state, and names that ended in a reform. */
export const BODY_ENTRIES: readonly LexiconEntry[] = [
  ...tails('国家发展与改革→国家发展和改革', '委员会 委'),
  ...tails('发展与改革→发展和改革', '委员会 委 局'),
  ...tails('人力资源与社会保障→人力资源和社会保障', '部 厅 局 所 中心 委员会'),
  ...tails('住房与城乡建设→住房和城乡建设', '部 厅 局 委员会 委'),
  ...tails('住房和城乡规划建设→住房和城乡建设', '部'),
  ...tails('工业与信息化→工业和信息化', '部 厅 局 委员会 委'),
  ...tails('经济与信息化→经济和信息化', '厅 局 委员会 委'),
  // 全国人民代表大会农业与农村委员会 is a right name.
  ...tails('农业与农村→农业农村', '部 厅 局 办公室'),
  ...tails('农业和农村→农业农村', '部 厅 局'),
  ...tails('文化与旅游→文化和旅游', '部 厅 局 委员会'),
  ...tails('文化与广电旅游→文化广电旅游', '局'),
  ...tails('卫生与健康→卫生健康', '委员会 委 局'),
  ...tails('卫生和健康→卫生健康', '委员会 委 局'),
  ...tails('市场监督与管理→市场监督管理', '局 总局 所'),
  ...tails('市场监督和管理→市场监督管理', '局 总局 所'),
  ...tails('交通与运输→交通运输', '部 厅 局'),
  ...tails('自然资源与规划→自然资源和规划', '局 所'),
  ...tails('生态与环境→生态环境', '部 厅 局'),
  ...tails('应急与管理→应急管理', '部 厅 局'),
  ...tails('医疗与保障→医疗保障', '局'),
  ...tails('退役军人与事务→退役军人事务', '部 厅 局'),
  ...tails('退役军人事物→退役军人事务', '部 厅 局'),
  ...tails('民族与宗教事务→民族宗教事务', '局 委员会'),
  ...tails('城市管理与综合执法→城市管理和综合执法', '局'),
  ...tails('林业与草原→林业和草原', '局'),
  ...tails('科学与技术→科学技术', '部 厅 局'),
  ...tails('政务服务与数据管理→政务服务和数据管理', '局'),
  ...tails('教育与体育→教育和体育', '局'),
  ...tails('粮食与物资储备→粮食和物资储备', '局'),
  // As a stem too: no other phrase has these words in this order. 文化与旅游, 卫生与健康, 农业与农村 may be said of the things.
  ...always(
    2,
    `人力资源与社会保障→人力资源和社会保障 住房与城乡建设→住房和城乡建设 工业与信息化→工业和信息化 市场监督与管理→市场监督管理`,
  ),
  ...always(
    2,
    `全国人民政治协商会议→中国人民政治协商会议 政府公开办公室→政府信息与政务公开办公室 纪律检察委员会→纪律检查委员会 纪律检查委员委→纪律检查委员会 监查委员会→监察委员会 人民检查院→人民检察院
     人民代表大会常委委员会→人民代表大会常务委员会 人民代表大会常务委会→人民代表大会常务委员会 人名政府→人民政府 人民武装警查部队→人民武装警察部队 街道办事外→街道办事处 街道办事所→街道办事处 居民委委会→居民委员会 村民委委会→村民委员会 村名委员会→村民委员会 居名委员会→居民委员会
     中华全国总公会→中华全国总工会 共产主义青年困→共产主义青年团 妇女联台会→妇女联合会 残疾人联台会→残疾人联合会 国务院办公庁→国务院办公厅 国务院办公斤→国务院办公厅 国务院办工厅→国务院办公厅 国家税物总局→国家税务总局 机关事物管理局→机关事务管理局 政务服各→政务服务 行政服物中心→行政服务中心`,
  ),
  ...always(
    3,
    `中华人民共合国→中华人民共和国 中华人民共和固→中华人民共和国 中华人名共和国→中华人民共和国 中华人民共国→中华人民共和国 中华人民和国→中华人民共和国 中国共产党中央委会→中国共产党中央委员会 中国共产挡→中国共产党 中国共产觉→中国共产党 全国人名代表大会→全国人民代表大会 人名代表大会→人民代表大会 党中夹→党中央 中共中夹→中共中央 国务完→国务院
     社会主议→社会主义 中国特色社会主意→中国特色社会主义 新时代中国特色社会主议→新时代中国特色社会主义 人民民主专正→人民民主专政 科学发展现→科学发展观 邓小平里论→邓小平理论 毛泽东思相→毛泽东思想 马克思主议→马克思主义 马克思列宁主议→马克思列宁主义 两个维获→两个维护 四个意试→四个意识 四个自性→四个自信 两个确力→两个确立`,
  ),
  ...ended(
    '2018-04-01',
    `环境保护部→生态环境部 国土资源部→自然资源部 农业部办公厅→农业农村部办公厅 国家卫生和计划生育委员会→国家卫生健康委员会 国家卫生计生委→国家卫生健康委 国家工商行政管理总局→国家市场监督管理总局 国家质量监督检验检疫总局→国家市场监督管理总局 国家食品药品监督管理总局→国家市场监督管理总局 国家安全生产监督管理总局→应急管理部 国家新闻出版广电总局→国家广播电视总局 中国银行业监督管理委员会→国家金融监督管理总局 中国保险监督管理委员会→国家金融监督管理总局 国家旅游局→文化和旅游部 国务院法制办公室→司法部 国家林业局→国家林业和草原局 国家粮食局→国家粮食和物资储备局 国家海洋局→自然资源部 国家测绘地理信息局→自然资源部 国务院三峡工程建设委员会办公室→水利部 国务院南水北调工程建设委员会办公室→水利部 国家预防腐败局→国家监察委员会
     中央全面深化改革领导小组→中央全面深化改革委员会 中央网络安全和信息化领导小组→中央网络安全和信息化委员会 中央财经领导小组→中央财经委员会 中央外事工作领导小组→中央外事工作委员会`,
  ),
  ...ended(
    '2019-04-01',
    `国土资源厅→自然资源厅 国土资源局→自然资源局 环境保护厅→生态环境厅 环境保护局→生态环境局 安全生产监督管理局→应急管理局 卫生和计划生育局→卫生健康局 卫生和计划生育委员会→卫生健康委员会 工商行政管理局→市场监督管理局 质量技术监督局→市场监督管理局 食品药品监督管理局→市场监督管理局 地方税务局→税务局 公安消防支队→消防救援支队 公安消防大队→消防救援大队 公安消防总队→消防救援总队 卫生和计划生育厅→卫生健康委员会 人民政府法制办公室→司法局 出入境检验检疫局→海关 国家税务局→税务局 煤矿安全监察局→矿山安全监察局`,
  ),
  ...ended(
    '2023-06-01',
    `中国银行保险监督管理委员会→国家金融监督管理总局 中国银保监会→国家金融监督管理总局 国家乡村振兴局→农业农村部 银保监局→金融监管局 银行保险监督管理局→金融监督管理局 银保监分局→金融监管分局`,
  ),
  ...ended('2021-03-01', `国务院扶贫开发领导小组办公室→农业农村部 国务院扶贫办→农业农村部 扶贫开发办公室→农业农村局`),
];

function tails(pair: string, ends: string): readonly LexiconEntry[] {
  const [wrong = '', right = ''] = pair.split('→');
  return ends.split(' ').map((end) => entry(wrong + end, right + end, { weight: 2, from: null, note: null }));
}

function always(weight: 2 | 3, pairs: string): readonly LexiconEntry[] {
  return pairsIn(pairs).map(([wrong, right]) => entry(wrong, right, { weight, from: null, note: null }));
}

/** Names that ended: wrong in documents from that day on, unless 原 stands before them or they stand in a title or with a year before the end. */
function ended(from: string, pairs: string): readonly LexiconEntry[] {
  return pairsIn(pairs).map(([wrong, right]) => entry(wrong, right, { weight: 2, from, note: FORMER_NAME }));
}

function entry(wrong: string, right: string, more: Pick<LexiconEntry, 'weight' | 'from' | 'note'>): LexiconEntry {
  return { wrong, right, kind: 'body', to: null, ...more };
}

function pairsIn(pairs: string): readonly (readonly [wrong: string, right: string])[] {
  return pairs
    .trim()
    .split(/\s+/u)
    .map((pair) => {
      const [wrong = '', right = ''] = pair.split('→');
      return [wrong, right];
    });
}
