/** 错别字: a way of writing that is wrong wherever it stands, and the right one. */
export type WrongWord = { readonly wrong: RegExp; readonly right: string };

/**
 * 错别字表: only pairs that cannot be right in an official text; a pattern looks round where a chance overlap could be right
 * (加以改进, 予以申请). The whole list holds for every report.
 */
export const WRONG_WORDS: readonly WrongWord[] = [
  ...pairs(`
    各司其责→各司其职 各施其职→各司其职 各施其责→各司其职 攻府→政府 政俯→政府 人民正府→人民政府
    信息公幵→信息公开 主动公幵→主动公开 主动公天→主动公开 政务公天→政务公开 信息公天→信息公开 申请公天→申请公开
    信息公工开→信息公开 政府信公开→政府信息公开 政府信自→政府信息 政府倌息→政府信息 政务信自→政务信息 政府性公开→政府信息公开
    公开条列→公开条例 公开条倒→公开条例 年度报吿→年度报告 年度报靠→年度报告 年度报报告→年度报告 工作告年度报→工作年度报告
    行政复义→行政复议 行政覆议→行政复议 行政复意→行政复议 行政诉颂→行政诉讼 行政述讼→行政诉讼 行正诉讼→行政诉讼
    规范性文体→规范性文件 规范性文伴→规范性文件 规范形文件→规范性文件
    国务院办公斤→国务院办公厅 人民共合国→人民共和国 中华人民共国→中华人民共和国
    合理化建意→合理化建议 提案建意→提案建议 意见建意→意见建议
    再接再励→再接再厉 一如继往→一如既往 一愁莫展→一筹莫展 走头无路→走投无路 迫不急待→迫不及待 谈笑风声→谈笑风生
    穿流不息→川流不息 不径而走→不胫而走 一诺千斤→一诺千金 松驰→松弛 追朔→追溯 渲泄→宣泄
    暴光→曝光 脉博→脉搏 震憾→震撼 重迭→重叠 防碍→妨碍 幅射→辐射
    贯彻落失→贯彻落实 狠抓落失→狠抓落实 贯撤→贯彻 学习惯彻→学习贯彻 落实道位→落实到位 落到实外→落到实处
    职能职则→职能职责 工作职则→工作职责 法定职则→法定职责 权力清担→权力清单 责任清担→责任清单 负面清担→负面清单
    规章制渡→规章制度 公开制渡→公开制度 长效机治→长效机制
    监督保章→监督保障 平台健设→平台建设 平台建没→平台建设 队伍建没→队伍建设
    公开目绿→公开目录 信息目绿→信息目录 参于权→参与权 积极参于→积极参与 公众参于→公众参与
    难点问提→难点问题 存在的问提→存在的问题 存在问提→存在问题 主要问提→主要问题
    截止目前为止→截至目前 以经公开→已经公开 法定时线→法定时限 规定时线→规定时限 法定期线→法定期限 统计期线→统计期限
    依法以规→依法依规 依发依规→依法依规 公开申清→公开申请 公开审请→公开申请 信息处里费→信息处理费 信息处理废→信息处理费
    收取信处理费→收取信息处理费 合发权益→合法权益 国家密秘→国家秘密 商业密秘→商业秘密 保秘审查→保密审查 保密审察→保密审查
    以人为木→以人为本 营商环竟→营商环境 营商坏境→营商环境 重点领城→重点领域 行政决测→行政决策
    微信公从号→微信公众号 微信公重号→微信公众号 新媒休→新媒体 政策解续→政策解读 政策解渎→政策解读
    解读回映→解读回应 回应关且→回应关切 人大带表→人大代表 政协题案→政协提案 政协委员提安→政协委员提案
    改进情兄→改进情况 总体情兄→总体情况 公开情兄→公开情况 工作情兄→工作情况
  `),
  { wrong: /加以改(?![进善正革造变建动良写])/gu, right: '加以改进' },
  // 公布署名、发布署长: a chance overlap.
  { wrong: /(?<![公发颁宣])布署/gu, right: '部署' },
  { wrong: /(?<!自|知|克|利|异|律)己(?=经[^办营手历]|公开|办结|答复|全部)/gu, right: '已' },
  { wrong: /(?<![予可得所难足加用])以申请公开(?!的?(?:方式|形式|途径|渠道)|为|人)/gu, right: '依申请公开' },
  { wrong: /已申请公开(?=流程|工作|办理|制度)/gu, right: '依申请公开' },
  { wrong: /(?:门户|政府)网占(?![比据用地有了])/gu, right: '网站' },
  { wrong: /(?<=栏目|及时)跟新(?![闻形政的增])/gu, right: '更新' },
];

/** 半角标点: a comma or full stop of half width between two Chinese characters. */
export const HALF_WIDTH_MARK = /(?<=\p{Script=Han})[,.](?=\p{Script=Han})/gu;
export const FULL_WIDTH_MARK = /(?<=\p{Script=Han})[，。](?=\p{Script=Han})/gu;

function pairs(list: string): readonly WrongWord[] {
  return list
    .trim()
    .split(/\s+/u)
    .map((pair) => {
      const [wrong = '', right = ''] = pair.split('→');
      return { wrong: new RegExp(escaped(wrong), 'gu'), right };
    });
}

function escaped(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`);
}
