/** 样例年报的文字: what a report of the sample says. Figures and names come in where `{…}` stands; every text is our own. */
export type WordChoices = readonly string[];

/** Before section one. */
export const OPENINGS: WordChoices = [
  '根据《中华人民共和国政府信息公开条例》和国务院办公厅印发的统一格式，编制{body}{year}年政府信息公开工作年度报告。本报告所列数据的统计期限自{year}年1月1日起，至{year}年12月31日止。',
  '按照《中华人民共和国政府信息公开条例》第五十条的规定，现将{body}{year}年政府信息公开工作情况报告如下。数据统计期限为{year}年1月1日至{year}年12月31日。',
  '本报告依据《中华人民共和国政府信息公开条例》第四十九条、第五十条编制，向社会公布{body}{year}年政府信息公开工作情况。报告中的数据自{year}年1月1日起，至{year}年12月31日止。',
];

/** Where the report can be had, as the form wants it said. */
export const DOWNLOAD =
  '本报告的电子版可在区政府门户网站政府信息公开专栏下载；对报告有疑问的，请与{body}{office}联系。';

/** Every report of the sample says what it is. */
export const SAMPLE_MARK = '（样例：本报告所写机关和数据均为虚构，由演示程序生成。）';

export const ASPECTS: readonly { readonly heading: string; readonly choices: WordChoices }[] = [
  {
    heading: '（一）主动公开',
    choices: [
      '{we}围绕{published}等重点，及时向社会主动公开各类信息，公开前逐件审核。{documents}',
      '对照主动公开基本目录，{we}逐项更新{published}等内容，做到应公开尽公开。{documents}',
      '凡涉及{published}的决定和办理结果，形成后二十个工作日内主动公开，并同步配发通俗的说明。{documents}',
      '{we}把{published}列为全年主动公开的主要内容，明确责任股室和更新时限，按季核对。{documents}',
    ],
  },
  {
    heading: '（二）依申请公开',
    choices: [
      '{applications}申请内容主要涉及{asked}，均在法定期限内依法处理。',
      '{applications}对涉及{asked}的申请，收到后当日登记，由承办股室提出意见，经合法性审核后答复。',
      '{applications}处理依申请公开事项时注重与申请人沟通，涉及{asked}的，补充说明查询办法和理由。',
      '{applications}答复文书统一格式，写明依据和救济渠道；关于{asked}的问题较多的，整理后转为主动公开。',
    ],
  },
  {
    heading: '（三）政府信息管理',
    choices: [
      '公文起草时同步确定公开属性，保密审查与公开审查一并办理，留存记录；对已公开的内容定期清查，失效的及时标注。',
      '进一步规范政府信息管理，建立信息台账，从形成、审核、发布到更新逐项登记，由专人负责核对索引号和发布日期。',
      '开展规范性文件清理，逐件标明有效性，文件库统一编号、统一格式，修改后的文本与原文一并可查。',
      '落实政府信息动态管理的要求，每半年评估一次不予公开的信息，因情势变化可以公开的予以公开。',
    ],
  },
  {
    heading: '（四）平台建设',
    choices: [
      '依托区政府门户网站的信息公开专栏发布信息，平台建设以便于查找为先，调整了栏目层级，增加了全文检索。',
      '加强公开平台的日常维护，每周检查链接和附件，办事大厅设查阅点，配备电脑和纸质目录，方便群众查阅。',
      '统一使用全区的信息公开平台，栏目名称、联系方式与指南保持一致，适配手机浏览和长者模式。',
      '做好网站专栏和查阅场所两个渠道的衔接，线上线下同一口径；对平台维护中发现的错链、空白栏目当月整改。',
    ],
  },
  {
    heading: '（五）监督保障',
    choices: [
      '{we}明确一名负责人分管，{office}承担日常工作，组织业务培训，完善监督保障措施。全年未发生责任追究的情形。',
      '把信息公开纳入年度工作考核，{office}每季度通报一次办理情况，接受社会评议，对群众指出的问题逐条回应。',
      '健全监督与保障机制，公布监督电话，新到岗人员先学习条例和办理规范，疑难申请由{office}组织会商。',
      '由{office}牵头开展两次自查，结果在内部公布；组织保障方面，配齐专兼职人员，未发生责任追究的情形。',
    ],
  },
];

/** 依申请公开 of a body that nobody asked. */
export const NOBODY_ASKED: WordChoices = [
  '{applications}当面、邮寄、网络三种渠道保持畅通，指南写明受理机构和联系电话，依申请公开的受理登记制度照常执行。',
  '{applications}对来电咨询{asked}的群众，说明已经公开的内容和查询办法；依申请公开的渠道由专人值守。',
  '{applications}依申请公开的申请表、流程图置于查阅点，工作人员可以代为填写；全年测试网上渠道四次，均正常。',
];

/** 第五部分: a problem with what is done about it. Two of them stand in a report, and others the year after. */
export const PROBLEMS: readonly { readonly problem: string; readonly answer: string }[] = [
  {
    problem: '部分信息发布后更新不够及时，个别栏目内容偏少',
    answer: '制定栏目更新时限表，到期前由系统提示责任股室，超期的在月度例会上说明原因',
  },
  {
    problem: '政策解读形式较为单一，图解和问答不多',
    answer: '要求解读材料与文件同步起草，优先采用问答和办事实例，请群众代表试读后再发布',
  },
  {
    problem: '承办人员对区分处理的把握还不够准确',
    answer: '收集典型答复编成示例，每季度组织一次案例学习，疑难件先会商后答复',
  },
  {
    problem: '与群众生活关系密切的数据公开得还不够细',
    answer: '梳理咨询和申请中反复出现的事项，按村居、按项目细化公开内容，并说明数据口径',
  },
  {
    problem: '历史文件的电子化程度不高，查找用时较长',
    answer: '分年度扫描归档，补录文号和日期，先完成申请量大的类别，其余列入后续计划',
  },
  {
    problem: '兼职人员变动较多，工作衔接有时不够顺畅',
    answer: '建立交接清单，离岗前移交在办申请和账号权限，由信息公开机构核对后签收',
  },
  {
    problem: '公开内容的审核环节多，发布周期偏长',
    answer: '把保密审查、合法性审核合并到同一流程，一般信息两个工作日内审结',
  },
  {
    problem: '查阅点使用率较低，线下服务与群众需求还有距离',
    answer: '将查阅点移到办事大厅入口，增加代查代印服务，公布开放时间和联系电话',
  },
];

export const PROBLEM_FORMS: WordChoices = [
  '{problem}。对此，{we}{answer}。',
  '问题：{problem}。改进情况：{answer}。',
  '{problem}的情况仍然存在。已采取的措施：{answer}。',
];

/** 第六部分. */
export const OTHER_MATTERS: WordChoices = [
  '本年度未收取政府信息公开信息处理费。没有其他需要报告的事项。',
  '按照《政府信息公开信息处理费管理办法》，{year}年没有产生信息处理费。',
  '信息处理费收取情况：{year}年无收费。其他事项无。',
];

/** 本级政府的报告 is a sum, and says so. */
export const SUM_STATEMENT =
  '本报告的数据由区政府和区政府各部门、各乡镇（街道）的数据汇总形成，各机关的年度报告另行公布。';
