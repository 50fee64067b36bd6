import type { Words } from '../../base/words.ts';

/** 没有实现的原因: why nothing is modelled of an article or a rule, and with what it is to come. */
export const WHY = {
  principle: {
    zh: '原则性规定，没有可以计算或者核对的内容',
    en: 'a principle: nothing in it can be reckoned or checked',
  },
  withAgency: {
    zh: '待建：随机构、岗位和权限一起做',
    en: 'to come with bodies, posts and rights of access',
  },
  withDisclosure: {
    zh: '待建：随信息的审查和发布一起做',
    en: 'to come with the review and publication of information',
  },
  withApplication: { zh: '待建：随申请的登记办理一起做', en: 'to come with the register of applications' },
  withSupervision: {
    zh: '待建：随上级对下级的汇总监督一起做',
    en: 'to come with the supervision of many bodies',
  },
  forSuperiors: {
    zh: '不建：由有权机关依职权决定，程序不代为判断',
    en: 'will not come: for the authority that has the power to decide, not for a program',
  },
  withScreening: { zh: '待建：随发布前筛查一起做', en: 'to come with screening before publication' },
  withDispute: { zh: '待建：随复议诉讼案件的登记一起做', en: 'to come with the register of disputes' },
  withCompilation: { zh: '待建：随年报编制一起做', en: 'to come with the compilation of the report' },
  withPaper: { zh: '待建：随公文排版输出一起做', en: 'to come with the writing of official letters' },
  withArchive: { zh: '待建：随归档一起做', en: 'to come with filing' },
  operation: {
    zh: '不建：属于部署和使用单位的管理要求',
    en: 'will not come: for whoever runs and uses the program',
  },
  oldText: {
    zh: '不建：一律按现行条例计算，2019年5月15日以前收到的申请另有提示',
    en: 'will not come: all is reckoned by the present text; what was received before 15 May 2019 is pointed out',
  },
  setting: {
    zh: '不建：复议机关由机关在设置里填写，不按机关类型推算',
    en: 'will not come: the body enters the organ among its settings; it is not worked out from its kind',
  },
  background: {
    zh: '不建：只用来理解其他规则，本身没有要计算的内容',
    en: 'will not come: read to understand other rules, itself nothing to reckon',
  },
} as const satisfies Record<string, Words>;

/** 实现之处: the folders and files that the tables of coverage name. */
export const WHERE = {
  receipt: 'src/law/receipt',
  deadline: 'src/law/deadline',
  attribute: 'src/law/attribute',
  outcome: 'src/law/outcome',
  catalogue: 'src/law/catalogue',
  fee: 'src/law/fee',
  remedy: 'src/law/remedy',
  letter: 'src/law/letter',
  succession: 'src/law/succession',
  regulation: 'src/law/regulation',
  reportForm: 'src/law/report-form',
  reportCheck: 'src/annual-report',
  calendar: 'src/law/calendar',
  ruleMakers: 'src/law/wording/rule-making-power.ts',
} as const;
