/** 机关的业务量: how much of what a report counts a body has in a year, and what it is about. `least` and `most` of a year. */
export type BodyWork = {
  readonly applications: Span;
  /** 行政规范性文件: in force before the first report, and how many are made in a year at most. */
  readonly documents: { readonly inForce: number; readonly most: number };
  readonly licences: Span;
  readonly penalties: Span;
  readonly coercion: Span;
  /** 行政事业性收费, in 100 yuan. */
  readonly fees: Span;
  /** What it publishes, and what people ask about. */
  readonly published: string;
  readonly asked: string;
};

export type Span = readonly [least: number, most: number];

const NONE: Span = [0, 0];

/** What is not said of a body is nothing. */
const work = (published: string, asked: string, figures: Partial<BodyWork>): BodyWork => ({
  applications: [0, 3],
  documents: { inForce: 0, most: 0 },
  licences: NONE,
  penalties: NONE,
  coercion: NONE,
  fees: NONE,
  ...figures,
  published,
  asked,
});

/** By the keys of the bodies. Enterprises of 第五十五条 and bodies outside of the district have no report here. */
export const WORK: ReadonlyMap<string, BodyWork> = new Map([
  [
    'qinghe',
    work('政府文件、区政府常务会议、重大决策', '征收补偿、土地批复', {
      applications: [24, 38],
      documents: { inForce: 31, most: 3 },
    }),
  ],
  [
    'zhengfuban',
    work('政策文件、政策解读、区长信箱', '会议纪要、批复文件', {
      applications: [58, 86],
      documents: { inForce: 18, most: 3 },
    }),
  ],
  [
    'fagai',
    work('重大项目、价格收费、能源管理', '项目批复、收费依据', {
      applications: [6, 13],
      documents: { inForce: 5, most: 1 },
      licences: [90, 140],
      penalties: [0, 2],
    }),
  ],
  [
    'jiaoyu',
    work('招生入学、教育收费、校园安全', '学区划分、民办学校审批', {
      applications: [8, 17],
      documents: { inForce: 6, most: 2 },
      licences: [30, 60],
      penalties: [1, 4],
    }),
  ],
  ['keji', work('科技计划、项目评审、科技奖补', '项目资金安排', { documents: { inForce: 2, most: 1 } })],
  [
    'gongxin',
    work('惠企政策、技术改造、中小企业服务', '企业技改补助、园区项目', {
      applications: [5, 11],
      documents: { inForce: 4, most: 2 },
      licences: [6, 15],
      penalties: [0, 3],
    }),
  ],
  [
    'minzheng',
    work('社会救助、养老服务、殡葬服务', '低保审核、社会组织登记', {
      applications: [4, 10],
      documents: { inForce: 5, most: 1 },
      licences: [20, 45],
      penalties: [0, 2],
    }),
  ],
  [
    'sifa',
    work('公共法律服务、行政复议决定、普法宣传', '复议案卷、律师执业', {
      applications: [4, 9],
      documents: { inForce: 3, most: 1 },
      licences: [2, 8],
      penalties: [0, 1],
    }),
  ],
  [
    'caizheng',
    work('预算决算、政府采购、财政资金', '专项资金、采购合同', {
      applications: [7, 14],
      documents: { inForce: 7, most: 2 },
      licences: [3, 9],
      penalties: [0, 3],
    }),
  ],
  [
    'renshe',
    work('就业创业、社会保障、事业单位招聘', '工伤认定、劳动监察', {
      applications: [9, 18],
      documents: { inForce: 6, most: 2 },
      licences: [40, 80],
      penalties: [2, 8],
      coercion: [0, 1],
    }),
  ],
  [
    'ziran',
    work('国土空间规划、征地信息、不动产登记', '征地批文、规划许可、权属登记', {
      applications: [72, 104],
      documents: { inForce: 9, most: 2 },
      licences: [210, 330],
      penalties: [8, 20],
      coercion: [0, 3],
      fees: [120_000, 210_000],
    }),
  ],
  [
    'zhujian',
    work('住房保障、工程建设、物业管理', '征收补偿、施工许可、维修资金', {
      applications: [54, 82],
      documents: { inForce: 8, most: 2 },
      licences: [160, 260],
      penalties: [15, 40],
      fees: [30_000, 56_000],
    }),
  ],
  [
    'jiaoshui',
    work('道路运输、水资源管理、工程项目', '公路征地、取水许可', {
      applications: [8, 16],
      documents: { inForce: 6, most: 1 },
      licences: [300, 420],
      penalties: [40, 90],
      coercion: [1, 5],
      fees: [8_000, 15_000],
    }),
  ],
  [
    'nongye',
    work('惠农补贴、高标准农田、农产品质量', '补贴发放、土地承包', {
      applications: [9, 18],
      documents: { inForce: 6, most: 2 },
      licences: [60, 110],
      penalties: [6, 18],
      coercion: [0, 1],
    }),
  ],
  ['xiangzhen', work('衔接资金、帮扶项目、帮扶政策', '项目资金', { applications: [2, 5] })],
  [
    'shangwu',
    work('市场建设、消费促进、外贸服务', '补贴审核', {
      documents: { inForce: 2, most: 1 },
      licences: [8, 20],
      penalties: [0, 1],
    }),
  ],
  [
    'wenguang',
    work('公共文化、旅游市场、体育赛事', '场馆建设、经营许可', {
      applications: [1, 5],
      documents: { inForce: 3, most: 1 },
      licences: [25, 50],
      penalties: [3, 10],
    }),
  ],
  [
    'weijian',
    work('医疗服务、疾病预防、卫生监督', '医疗机构审批、医疗纠纷处理', {
      applications: [8, 16],
      documents: { inForce: 5, most: 1 },
      licences: [120, 200],
      penalties: [20, 45],
      coercion: [0, 2],
    }),
  ],
  ['tuiyi', work('优待政策、安置服务、拥军活动', '安置档案', { documents: { inForce: 1, most: 1 } })],
  [
    'yingji',
    work('安全生产、防灾减灾、事故调查', '事故调查报告', {
      applications: [3, 8],
      documents: { inForce: 4, most: 1 },
      licences: [30, 60],
      penalties: [18, 42],
      coercion: [0, 3],
    }),
  ],
  ['shenji', work('审计结果、审计整改', '审计报告', { documents: { inForce: 1, most: 0 } })],
  [
    'shichang',
    work('抽检结果、行政处罚、登记注册', '投诉举报处理、企业登记档案', {
      applications: [28, 46],
      documents: { inForce: 6, most: 1 },
      licences: [900, 1400],
      penalties: [130, 220],
      coercion: [12, 30],
    }),
  ],
  ['tongji', work('统计公报、统计数据', '分项统计数据', { penalties: [0, 2] })],
  [
    'yibao',
    work('参保缴费、待遇保障、基金监管', '报销目录、基金结算', {
      applications: [2, 6],
      documents: { inForce: 2, most: 1 },
      penalties: [1, 5],
    }),
  ],
  [
    'chengguan',
    work('市容环境、执法监督、垃圾分类', '违法建设查处、户外广告许可', {
      applications: [18, 33],
      documents: { inForce: 5, most: 1 },
      licences: [80, 150],
      penalties: [220, 360],
      coercion: [20, 48],
      fees: [11_000, 19_000],
    }),
  ],
  ['xinfang', work('信访指南、接访安排', '信访事项办理', { applications: [2, 6] })],
  [
    'jiaotong',
    work('道路运输、公路建设、公共交通', '公路征地、营运许可', {
      applications: [5, 11],
      documents: { inForce: 0, most: 1 },
      licences: [220, 310],
      penalties: [30, 60],
      coercion: [1, 4],
    }),
  ],
  [
    'shuiwu',
    work('水资源管理、供水排水、河湖管护', '取水许可、河道整治', {
      applications: [3, 8],
      documents: { inForce: 0, most: 1 },
      licences: [60, 110],
      penalties: [8, 20],
      fees: [8_000, 15_000],
    }),
  ],
  ['shuju', work('公共数据目录、政务服务一体化', '数据共享目录', { documents: { inForce: 0, most: 1 } })],
  [
    'shengtai',
    work('环境质量、环评审批、执法监督', '环评文件、监测数据', {
      applications: [14, 26],
      documents: { inForce: 2, most: 0 },
      licences: [40, 80],
      penalties: [15, 36],
      coercion: [2, 8],
    }),
  ],
  [
    'shuiwuju',
    work('税收政策、纳税服务、欠税公告', '税务登记、涉税举报处理', {
      applications: [4, 10],
      licences: [30, 60],
      penalties: [60, 130],
      coercion: [0, 4],
    }),
  ],
  [
    'baiyang',
    work('村务监督、惠农补贴、环境整治', '土地承包、补贴发放', {
      documents: { inForce: 1, most: 1 },
      licences: [4, 12],
    }),
  ],
  [
    'shiqiao',
    work('征地补偿、镇村建设、社会救助', '征地补偿、建房审批', {
      applications: [2, 6],
      documents: { inForce: 2, most: 1 },
      licences: [10, 24],
      penalties: [1, 5],
    }),
  ],
  [
    'liuxi',
    work('河道整治、乡村建设、民生实事', '宅基地审批', {
      documents: { inForce: 1, most: 1 },
      licences: [6, 15],
      penalties: [0, 3],
    }),
  ],
  ['yunling', work('林权管理、帮扶项目、防火安全', '林权档案', { applications: [0, 2], licences: [2, 8] })],
  [
    'dongwan',
    work('渔业生产、防汛防台、镇村建设', '海域使用、建房审批', {
      applications: [1, 4],
      documents: { inForce: 2, most: 1 },
      licences: [6, 16],
      penalties: [0, 4],
    }),
  ],
  ['hebin', work('社区服务、旧区改造、社会救助', '旧区改造补偿', { applications: [2, 6], penalties: [4, 12] })],
  ['xueyuan', work('社区服务、物业指导、养老服务', '业主委员会备案', { applications: [1, 4], penalties: [2, 9] })],
  ['wenchang', work('社区建设、安全检查、便民服务', '社区用房', { penalties: [1, 7] })],
  ['shebao', work('参保登记、待遇核发、办事流程', '待遇核算', { applications: [1, 4] })],
]);
