import type { Words } from '../../base/words.ts';
import { WHERE, WHY } from './coverage.data.ts';
import type { ActKey } from './acts.data.ts';

/**
 * 引用的规定: a rule of another act on which the rules here rest. `article` is null for a document that is cited whole. `goesWith` are the
 * articles of the regulation beside which it is read. `where` and `why` as in `Article`.
 */
export type CitedRule = {
  readonly act: ActKey;
  readonly article: number | null;
  readonly goesWith: readonly number[];
  /** What it rules, in our own words. */
  readonly rules: Words;
  readonly where: readonly string[];
  readonly why: Words | null;
};

/** 各条引用的规定, act by act. */
export const CITED_RULES: readonly CitedRule[] = [
  ...rulesOf('regulation_2007', [
    [
      null,
      [56],
      '2007年条例，答复期限十五个工作日，申请要与生产、生活、科研的特殊需要有关',
      'The text of 2007: fifteen working days to reply, and a special need of production, life or research',
      WHY.oldText,
    ],
  ]),
  ...rulesOf('reconsideration_law', [
    [
      11,
      [51],
      '可以申请复议的行为；政府信息公开单列为第十四项，与不履行职责各项分开',
      'What may be reconsidered; disclosure stands apart as item 14, not among the omissions',
      WHY.background,
    ],
    [
      20,
      [51],
      '知道行为之日起六十日内申请复议；没有告知权利、机关或者期限的，最长到知道内容之日起一年',
      'Sixty days from knowing of the act; where right, organ or term were not told, at most a year from knowing its content',
      [WHERE.deadline, WHERE.remedy],
    ],
    [
      21,
      [51],
      '自行为作出之日起超过五年（不动产二十年）的，不再受理复议',
      'No reconsideration more than five years after the act (twenty for immovables)',
      WHY.withDispute,
    ],
    [
      22,
      [51, 36],
      '可以书面、当面口头或者通过复议机关指定的互联网渠道申请；当场作出或者经互联网送达的决定应当同时给出申请渠道',
      'In writing, orally, or online; a decision handed over at once or served online must name the online channel too',
      [WHERE.remedy],
    ],
    [
      23,
      [51, 14, 15, 16],
      '申请公开而不予公开的，应当先复议后诉讼，并应当告知',
      'Against withholding upon application, reconsideration comes first, and that must be told',
      [WHERE.remedy],
    ],
    [
      24,
      [51],
      '对地方政府部门不服的，向本级人民政府申请复议；派出机构以自己名义作出的，同样如此',
      "Against a local department: the people's government of its level; so too for an outpost acting in its own name",
      [WHERE.remedy],
    ],
    [25, [51], '国务院部门管辖对自身行为的复议', 'Ministries review their own acts', WHY.setting],
    [
      26,
      [51],
      '对省级政府、国务院部门的复议决定不服的，可以起诉或者申请国务院裁决',
      'Against a decision of a province or ministry: suit, or the State Council',
      WHY.withDispute,
    ],
    [
      27,
      [51],
      '海关、金融、外汇管理、税务和国家安全机关，由上一级主管部门管辖',
      'Customs, finance, foreign exchange, tax and state security: the next authority of the line',
      WHY.setting,
    ],
    [
      29,
      [51],
      '已受理复议的不得起诉，已受理诉讼的不得申请复议',
      'No suit while reconsidered, no reconsideration while in court',
      WHY.withDispute,
    ],
    [30, [51], '五日内审查是否受理，逾期视为受理', 'Five days to examine admission; silence admits', WHY.withDispute],
    [
      31,
      [51],
      '材料不全的，五日内通知补正，申请人十日内补正',
      'A correction notice within five days, the correction within ten',
      WHY.withDispute,
    ],
    [
      33,
      [51],
      '受理后发现不符合条件的，驳回申请',
      'An application found inadmissible after admission is dismissed',
      WHY.withDispute,
    ],
    [
      34,
      [51],
      '不予受理、驳回或者超期不决定的，可以在十五日内起诉',
      'Refused, dismissed or undecided in time: suit within fifteen days',
      [WHERE.remedy],
    ],
    [39, [51], '中止复议的情形', 'When reconsideration is suspended', WHY.withDispute],
    [41, [51], '终止复议的情形', 'When reconsideration ends without a decision', WHY.withDispute],
    [
      42,
      [32, 51],
      '复议期间原行为不停止执行，除非决定停止',
      'The act goes on during reconsideration unless a stop is ordered',
      WHY.withDispute,
    ],
    [
      48,
      [51],
      '普通程序：受理后七日内送达申请书副本，被申请人十日内答复并交证据',
      'Ordinary procedure: copy within seven days, answer with evidence within ten',
      WHY.withDispute,
    ],
    [
      53,
      [51],
      '政府信息公开案件可以适用简易程序',
      'Disclosure cases may take the simplified procedure',
      WHY.withDispute,
    ],
    [
      54,
      [51],
      '简易程序：受理后三日内送达，被申请人五日内答复',
      'Simplified procedure: three days to send, five to answer',
      WHY.withDispute,
    ],
    [
      62,
      [51],
      '普通程序六十日内决定，可延长不超过三十日；简易程序三十日内决定',
      'Decision within sixty days, at most thirty more; thirty in the simplified procedure',
      WHY.withDispute,
    ],
    [63, [50, 51], '变更决定', 'Decision that alters the act', WHY.withDispute],
    [64, [50, 51], '撤销或者部分撤销决定', 'Decision that annuls, wholly or in part', WHY.withDispute],
    [65, [50, 51], '确认违法决定', 'Decision that finds the act unlawful', WHY.withDispute],
    [66, [50, 51], '责令限期履行决定', 'Decision that orders performance', WHY.withDispute],
    [67, [50, 51], '确认无效决定', 'Decision that finds the act void', WHY.withDispute],
    [68, [50, 51], '维持决定', 'Decision that upholds the act', WHY.withDispute],
    [
      69,
      [50, 51],
      '没有法定职责或者受理前已经履行的，驳回复议请求',
      'Claim dismissed: no duty, or performed before admission',
      WHY.withDispute,
    ],
    [
      70,
      [51],
      '不按期答复并提交证据的，视为行为没有证据',
      'No answer in time: the act counts as without evidence',
      WHY.withDispute,
    ],
    [73, [50, 51], '达成调解的，制作调解书', 'Mediation ends in a mediation document', WHY.withDispute],
    [74, [50, 51], '达成和解的，可以撤回申请', 'After a settlement the application may be withdrawn', WHY.withDispute],
    [76, [51], '被申请人收到意见书后六十日内报告纠正情况', 'Sixty days to answer a letter of opinion', WHY.withDispute],
    [
      79,
      [51],
      '复议机关按照被复议行为的公开情况公开复议决定',
      'The decision is published according to how open the act was',
      WHY.withDispute,
    ],
    [
      88,
      [51],
      '三日、五日、七日、十日是工作日，其余按日历日；在途时间不计',
      'Three, five, seven and ten days are working days, all others calendar days; time in the post is left out',
      [WHERE.deadline],
    ],
  ]),
  ...rulesOf('reconsideration_law_1999', [
    [9, [51], '六十日内申请复议，2024年以前的答复适用', 'Sixty days to apply; for replies before 2024', [WHERE.remedy]],
    [
      12,
      [51],
      '对政府部门不服的，可以向本级政府或者上一级主管部门申请复议',
      'Against a department: the government of its level, or the line superior',
      [WHERE.remedy],
    ],
  ]),
  ...rulesOf('litigation_law', [
    [
      26,
      [51],
      '被告是作出行为的机关；维持原行为的，与复议机关为共同被告',
      'The defendant is who acted; where the act was upheld, together with the organ that reviewed it',
      [WHERE.remedy],
    ],
    [
      45,
      [51],
      '不服复议决定的，收到决定之日起十五日内起诉',
      'Suit within fifteen days of the decision on reconsideration',
      [WHERE.deadline, WHERE.remedy],
    ],
    [
      46,
      [51],
      '直接起诉的，知道行为之日起六个月内；最长五年（不动产二十年）',
      'Direct suit within six months of knowing; at most five years (twenty for immovables)',
      [WHERE.deadline, WHERE.remedy],
    ],
    [69, [50, 51], '判决驳回诉讼请求', 'Judgment that dismisses the claim', WHY.withDispute],
    [70, [50, 51], '判决撤销或者部分撤销', 'Judgment that annuls', WHY.withDispute],
    [72, [50, 51], '判决限期履行职责', 'Judgment that orders performance', WHY.withDispute],
    [73, [50, 51], '判决给付', 'Judgment that orders delivery or payment', WHY.withDispute],
    [74, [50, 51], '判决确认违法', 'Judgment that finds the act unlawful', WHY.withDispute],
    [75, [50, 51], '判决确认无效', 'Judgment that finds the act void', WHY.withDispute],
    [77, [50, 51], '判决变更', 'Judgment that alters the act', WHY.withDispute],
    [81, [51], '第一审六个月内判决', 'Judgment in the first instance within six months', WHY.withDispute],
    [
      82,
      [51],
      '政府信息公开案件可以适用简易程序',
      'Disclosure cases may take the simplified procedure',
      WHY.withDispute,
    ],
    [83, [51], '简易程序四十五日内审结', 'The simplified procedure ends within forty-five days', WHY.withDispute],
    [
      85,
      [51],
      '上诉期限：判决十五日，裁定十日',
      'Appeal: fifteen days from a judgment, ten from a ruling',
      WHY.withDispute,
    ],
  ]),
  ...rulesOf('litigation_law_1989', [
    [
      39,
      [51],
      '直接起诉期限三个月，2015年5月以前适用',
      'Three months for a direct suit, until May 2015',
      [WHERE.remedy],
    ],
  ]),
  ...rulesOf('litigation_interpretation', [
    [
      56,
      [51],
      '应当先复议而未复议的，裁定不予立案',
      'A suit that skipped a required reconsideration is not docketed',
      WHY.withDispute,
    ],
    [
      64,
      [51],
      '没有告知起诉期限的，最长到知道内容之日起一年',
      'Where the term was not told, at most a year from knowing the content',
      WHY.withDispute,
    ],
    [
      66,
      [33, 51],
      '逾期不履行职责的，自履行期限届满之日起六个月内起诉',
      'Against an omission: six months from the end of the term for acting',
      WHY.withDispute,
    ],
    [134, [51], '复议维持时共同被告的认定', 'Co-defendants when the act was upheld', WHY.withDispute],
  ]),
  ...rulesOf('disclosure_interpretation_2025', [
    [
      1,
      [36, 37, 39, 51],
      '可以起诉的五类行为；对不予公开，是对复议决定起诉',
      'Five kinds of acts that may be sued; against withholding, the suit is against the decision on reconsideration',
      [WHERE.remedy],
    ],
    [
      2,
      [33, 51],
      '认为没有主动公开的，先申请；对答复和逾期不答复，可以复议或者起诉',
      'Against missing publication apply first; against a reply or silence, reconsideration or suit',
      WHY.withDispute,
    ],
    [3, [51], '什么人可以起诉', 'Who may sue', WHY.background],
    [
      4,
      [10, 51],
      '主动公开的，以公开机关为被告；依申请公开的，以答复机关为被告',
      'Defendant: the body that published, or the body that replied',
      [WHERE.remedy],
    ],
  ]),
  ...rulesOf('disclosure_rules_2011', [
    [
      5,
      [36, 51],
      '被告对拒绝理由、不存在等负举证责任；自2025年6月1日起由新解释代替',
      'The burden of proof for refusals; replaced from 1 June 2025',
      WHY.withDispute,
    ],
  ]),
  ...rulesOf('defendant_rules_2021', [
    [
      6,
      [4, 51],
      '政府指定的公开工作机构以自己名义答复的，以该机构为被告',
      'The office a government named, replying in its own name, is the defendant',
      [WHERE.remedy],
    ],
  ]),
  ...rulesOf('secrecy_law', [
    [
      17,
      [14],
      '定密权限按机关级别：中央和省级可定绝密、机密、秘密，设区的市可定机密、秘密，县级没有定密权',
      'Power to classify by level of the body; county bodies have none of their own',
      [WHERE.attribute],
    ],
    [
      18,
      [14],
      '执行上级已定密事项的，派生定密；没有权限的，先采取措施并上报',
      'Derivative classification; without the power, protect and report',
      [WHERE.attribute],
    ],
    [
      20,
      [14],
      '保密期限最长：绝密三十年、机密二十年、秘密十年',
      'Longest secrecy terms: thirty, twenty and ten years',
      [WHERE.attribute],
    ],
    [
      24,
      [14, 18],
      '每年审核所定的国家秘密；期限届满自行解密',
      'A yearly check of secrets; they end with their term',
      [WHERE.attribute],
    ],
    [
      31,
      [8, 14],
      '不得在非涉密信息系统中存储、处理国家秘密',
      'State secrets may not be stored or processed in a system that is not meant for them',
      WHY.withScreening,
    ],
    [
      35,
      [17],
      '拟公开的信息应当经过保密审查',
      'What is to be disclosed is first reviewed for secrecy',
      WHY.withDisclosure,
    ],
    [
      36,
      [17],
      '数据汇聚、关联可能产生的泄密风险应当防范',
      'The risk of secrets arising from data put together',
      WHY.withDisclosure,
    ],
    [
      57,
      [14],
      '违反保密规定行为的责任，包括在非涉密系统中存储国家秘密',
      'Liability for breaches, storing secrets in such systems among them',
      WHY.operation,
    ],
    [
      64,
      [14],
      '不属于国家秘密的工作秘密另有管理办法',
      'Work secrets that are no state secrets have rules of their own',
      WHY.withScreening,
    ],
  ]),
  ...rulesOf('secrecy_rules', [
    [
      5,
      [14],
      '依法应当公开的事项不得定密，国家秘密不得公开',
      'What the law opens must not be classified; a secret must not be disclosed',
      [WHERE.attribute],
    ],
    [17, [14], '定密授权', 'Delegated power to classify', [WHERE.attribute]],
    [18, [14], '派生定密', 'Derivative classification', [WHERE.attribute]],
    [
      42,
      [17],
      '先审查后公开，逐项审查，明确审查机构和程序',
      'Review before disclosure, item by item, by a named organ',
      WHY.withDisclosure,
    ],
    [43, [17], '数据汇总后的保密管理', 'Secrecy of data put together', WHY.withDisclosure],
    [
      58,
      [17],
      '保密检查的内容，包括信息公开保密审查情况',
      'What secrecy inspections look at, reviews before disclosure among it',
      WHY.operation,
    ],
    [
      61,
      [14],
      '发现泄密立即补救，二十四小时内报告',
      'A leak is remedied at once and reported within 24 hours',
      WHY.withDisclosure,
    ],
  ]),
  ...rulesOf('personal_information_law', [
    [4, [15], '匿名化后的信息不是个人信息', 'Anonymised information is personal no longer', WHY.withScreening],
    [13, [15], '为履行法定职责可以处理个人信息', 'A statutory duty allows processing', WHY.withDisclosure],
    [
      25,
      [15],
      '不得公开所处理的个人信息，单独同意的除外',
      'Personal information is not published without separate consent',
      WHY.withScreening,
    ],
    [28, [15], '敏感个人信息的范围', 'What is sensitive personal information', WHY.withScreening],
    [
      34,
      [15],
      '国家机关处理个人信息不得超出职责所必需',
      'State organs stay within what their duty needs',
      WHY.withDisclosure,
    ],
    [
      55,
      [15, 17],
      '公开个人信息应当事先进行影响评估',
      'Publishing needs an impact assessment first',
      WHY.withDisclosure,
    ],
    [
      56,
      [15, 17],
      '评估报告和处理记录至少保存三年',
      'The assessment is kept for at least three years',
      WHY.withDisclosure,
    ],
    [73, [15], '去标识化和匿名化的含义', 'What de-identified and anonymised mean', WHY.withScreening],
  ]),
  ...rulesOf('archives_law', [
    [13, [45], '应当归档的材料范围', 'What is to be filed', WHY.withArchive],
    [14, [45], '定期向本单位档案机构移交', "Regular hand-over to the unit's archive", WHY.withArchive],
    [
      15,
      [25, 36, 40],
      '移交国家档案馆以前的公开由制作机关负责，移交期满以后按档案利用规定办理',
      'Before the term of transfer the maker discloses; afterwards the rules on the use of archives apply',
      [WHERE.outcome, WHERE.letter],
    ],
    [
      37,
      [45],
      '来源可靠、程序规范、要素合规的电子档案与纸质档案同等',
      'Sound electronic archives equal paper',
      WHY.withArchive,
    ],
  ]),
  ...rulesOf('archives_regulation', [
    [
      20,
      [45],
      '移交国家档案馆的年限：县级十年，中央、省、设区的市二十年',
      'Transfer to the state archive after ten years (county) or twenty',
      WHY.withArchive,
    ],
    [
      30,
      [18, 45],
      '移交时附开放意见、公开情况和密级变更情况',
      'With the transfer go opinions on opening, what was disclosed, and changes of classification',
      WHY.withArchive,
    ],
  ]),
  ...rulesOf('archive_retention', [
    [
      null,
      [45],
      '机关文书档案的归档范围；保管期限分永久、三十年、十年',
      'What offices file, and for how long: for ever, thirty or ten years',
      WHY.withArchive,
    ],
  ]),
  ...rulesOf('civil_code', [
    [
      201,
      [33],
      '按日计算的期间，开始的当日不计入',
      'The first day of a term in days is not counted',
      [WHERE.calendar, WHERE.deadline],
    ],
    [
      202,
      [51],
      '按月计算的期间，到对应日为止；没有对应日的，到月末',
      "A term in months ends on the corresponding day, or the month's last",
      ['src/base/day.ts', WHERE.deadline],
    ],
    [
      203,
      [33, 51],
      '日历期间的最后一天是法定休假日的，顺延到休假结束的次日；当日到二十四时或者业务停止时截止',
      'A calendar term that ends on a holiday runs to the day after the break; a day ends at midnight or at close of business',
      [WHERE.calendar, WHERE.deadline],
    ],
  ]),
  ...rulesOf('civil_procedure_law', [
    [
      85,
      [33, 51],
      '开始的日不计入，末日为休假日的顺延，在途时间不计',
      'First day not counted, roll-over of the last, time in the post left out',
      [WHERE.deadline],
    ],
    [
      87,
      [33],
      '送达必须有回证，签收日为送达日',
      'Service needs a receipt; its day is the day of service',
      [WHERE.deadline, WHERE.letter],
    ],
    [
      88,
      [33],
      '同住成年家属、单位收件人可以签收',
      "An adult of the household or the unit's mail clerk may sign",
      WHY.withApplication,
    ],
    [89, [33], '拒收时的留置送达', 'Service by leaving the letter when it is refused', WHY.withApplication],
    [
      90,
      [33],
      '经同意可以电子送达，到达对方系统之日为送达日',
      'Electronic service by consent; the day it reaches the other system',
      [WHERE.deadline],
    ],
    [
      91,
      [33, 51],
      '邮寄送达，回执上的收件日为送达日',
      'By post, the day of receipt on the return slip',
      [WHERE.deadline],
    ],
  ]),
  ...rulesOf('legislation_law', [
    [91, [20, 50], '国务院部门制定部门规章', 'Departments of the State Council make rules', [WHERE.ruleMakers]],
    [
      93,
      [20, 50],
      '省级和设区的市、自治州政府制定地方政府规章',
      'Provinces, cities with districts and prefectures make rules',
      [WHERE.ruleMakers],
    ],
    [
      97,
      [20, 23],
      '规章公布后及时在公报、网站和报纸刊载',
      'Rules are promptly printed in gazette, website and newspapers',
      WHY.withDisclosure,
    ],
  ]),
  ...rulesOf('penalty_law', [
    [
      48,
      [20, 26],
      '已公开的处罚决定被变更、撤销或者确认违法、无效的，三日内撤回信息并说明理由',
      'A published penalty that is altered, annulled or found unlawful is withdrawn within three days, with reasons',
      [WHERE.deadline],
    ],
    [85, [26], '二日、三日、五日、七日是工作日', 'Two, three, five and seven days are working days', [WHERE.deadline]],
  ]),
  ...rulesOf('budget_law', [
    [
      14,
      [20, 26],
      '预算、决算经批准后二十日内公开',
      'Budgets and accounts are published within twenty days of approval',
      [WHERE.deadline],
    ],
  ]),
  ...rulesOf('licence_law', [
    [
      40,
      [20, 26],
      '准予许可的决定应当公开，没有规定天数',
      'Licences granted are published; no number of days',
      [WHERE.deadline],
    ],
  ]),
  ...rulesOf('barrier_free_law', [
    [
      29,
      [43],
      '发布突发事件信息应当同时采用语音、大字、盲文、手语等方式',
      'Emergency information also by voice, large print, braille, sign language where possible',
      WHY.withDisclosure,
    ],
    [
      32,
      [8, 24],
      '财政资金建立的网站逐步符合无障碍标准',
      'Websites paid from public funds come to meet the standards of access',
      ['src/web'],
    ],
  ]),
  ...rulesOf('decision_procedure', [
    [
      32,
      [19, 23],
      '决策公布后，社会关切的应当解读说明',
      'A decision that concerns the public is explained',
      WHY.withDisclosure,
    ],
  ]),
  ...rulesOf('holiday_measures', [
    [2, [33], '全体公民放假的节日和天数', 'The holidays of all citizens and their days', [WHERE.calendar]],
    [
      3,
      [33],
      '部分公民放假的节日；期限计算中仍是工作日',
      'Holidays of some citizens; working days for our terms',
      [WHERE.calendar],
    ],
    [4, [33], '少数民族节日由当地规定', 'Festivals of minority areas are set there', [WHERE.calendar]],
    [
      6,
      [33],
      '全体公民放假日逢周末的，工作日补假',
      'A holiday of all that falls on a weekend is made up',
      [WHERE.calendar],
    ],
    [7, [33], '可以统一调休，形成较长假期', 'Days may be shifted to make longer breaks', [WHERE.calendar]],
  ]),
  ...rulesOf('holiday_notice', [
    [null, [33], '每年的放假、调休安排和年中的变动', 'The plan of each year, and changes within it', [WHERE.calendar]],
  ]),
  ...rulesOf('fee_measures', [
    [
      2,
      [42],
      '信息处理费的性质：超出一定数量或者频次时收取，用于引导而不是补偿成本',
      'What the fee is: for more than a certain number or frequency, to steer and not to cover cost',
      [WHERE.fee],
    ],
    [
      3,
      [42],
      '按件、按量两种标准，对每件申请只选一种，均为超额累进',
      'Two schedules, one of them for an application, both progressive',
      [WHERE.fee],
    ],
    [
      4,
      [42],
      '按件计收：自然月内第11件起收费，逐档提高',
      'By application: from the 11th in a calendar month, rising band by band',
      [WHERE.fee],
    ],
    [
      5,
      [42],
      '按量计收：第31页起收费，逐档提高；适用于要求提供纸质件、电子邮件、复制数据的',
      'By quantity: from page 31, rising; for paper, e-mail and copied data',
      [WHERE.fee],
    ],
    [
      null,
      [42, 33],
      '第六条以后的程序：收费通知、20个工作日缴费、逾期视为放弃、缴费后重新计时、不单独复议诉讼；按公开报道和省级文件',
      'The procedure of the later articles: notice, 20 working days to pay, lapse, new term after payment, no remedy of its own; after press and provincial documents',
      [WHERE.fee, WHERE.deadline, WHERE.letter],
    ],
  ]),
  ...rulesOf('fee_account', [
    [null, [42], '信息处理费缴入一般公共预算的科目', 'The budget account into which the fee goes', WHY.operation],
  ]),
  ...rulesOf('term_reply', [
    [
      null,
      [31, 33],
      '收到之日的确定；寄给其他人员的信件，以与申请人确认之日为准',
      'The day of receipt; a letter to someone else counts from its confirmation',
      WHY.withApplication,
    ],
  ]),
  ...rulesOf('service_reply', [
    [
      null,
      [33, 36],
      '答复是正式公文；直接送达以签收日、邮寄以交邮日为准，只能通过邮政企业邮寄',
      'The reply is an official document; day of signature, or of posting; only by the postal enterprise',
      [WHERE.deadline, WHERE.letter],
    ],
  ]),
  ...rulesOf('dispute_counting', [
    [
      null,
      [50],
      '复议机关作共同被告的案件，只由原机关计数',
      'A suit with the reviewing organ as co-defendant is counted by the original body alone',
      WHY.withCompilation,
    ],
  ]),
  ...rulesOf('channel_reply', [
    [
      null,
      [28, 31],
      '当面和邮寄是不得拒绝的基本渠道；其他渠道一经公布即应当接收',
      'In person and by post may never be refused; other channels bind once announced',
      WHY.withApplication,
    ],
  ]),
  ...rulesOf('succession_notice', [
    [
      null,
      [10, 36],
      '职权划转后，谁收到谁处理，信息随职权移交，不得以未移交为由拒绝',
      'After a reorganisation who receives handles; information moves with the function',
      [WHERE.succession],
    ],
  ]),
  ...rulesOf('report_form_2019', [[null, [50], '2019年版年报格式', 'The form of 2019', [WHERE.reportForm]]]),
  ...rulesOf('report_form_2021', [
    [
      null,
      [50],
      '2021年版年报格式：六部分内容和三张表',
      'The form of 2021: six sections and three tables',
      [WHERE.reportForm],
    ],
  ]),
  ...rulesOf('platform_notice', [
    [
      null,
      [12, 24],
      '政府信息公开专栏统一名称、格式和四个子栏目',
      'One name, one layout and four sub-columns for the disclosure column',
      WHY.withDisclosure,
    ],
  ]),
  ...rulesOf('secrecy_review_notice', [
    [null, [17], '公开前保密审查的要求', 'Secrecy review before disclosure', WHY.withDisclosure],
  ]),
  ...rulesOf('interpretation_rules', [
    [
      null,
      [19, 23],
      '政策文件与解读同步组织、同步发布',
      'Policies and their explanations are prepared and published together',
      WHY.withDisclosure,
    ],
  ]),
  ...rulesOf('website_guide', [
    [
      null,
      [8, 23, 24],
      '一个单位最多一个网站，乡镇和县级部门一般不单独建站；上网前保密审查',
      'One site for a unit, none as a rule below the county; secrecy review first',
      WHY.withDisclosure,
    ],
  ]),
  ...rulesOf('normative_documents', [
    [
      null,
      [20, 50],
      '行政规范性文件的含义和制定程序',
      'What a normative document is, and how it is made',
      WHY.withDisclosure,
    ],
  ]),
  ...rulesOf('enforcement_openness', [
    [
      null,
      [20, 26],
      '行政执法结果二十个工作日内、许可和处罚七个工作日内公开；可由机关设置',
      'Results of enforcement within twenty working days, licences and penalties within seven; a setting',
      [WHERE.deadline],
    ],
  ]),
  ...rulesOf('grassroots_notice', [
    [null, [20, 21, 22], '二十六个试点领域的标准目录', 'Standard catalogues of twenty-six fields', [WHERE.catalogue]],
  ]),
  ...rulesOf('site_inspection_notice', [
    [null, [24], '网站检查指标：单项否决和扣分', 'Inspection of websites: vetoes and deductions', [WHERE.catalogue]],
  ]),
  ...rulesOf('catalogue_guide', [
    [null, [12], '目录的核心元数据和索引号', 'Core metadata of the catalogue, and the index number', [WHERE.catalogue]],
  ]),
  ...rulesOf('documents_rules', [
    [8, [12, 20], '十五种公文文种', 'Fifteen kinds of official documents', [WHERE.catalogue]],
  ]),
  ...rulesOf('document_layout', [
    [
      null,
      [36],
      '公文版面：版心、字体、发文字号、信函格式',
      'Layout of official documents: type area, fonts, numbers, letters',
      WHY.withPaper,
    ],
  ]),
  ...rulesOf('document_metadata', [
    [null, [12], '电子公文的元数据', 'Metadata of electronic documents', WHY.withPaper],
  ]),
  ...rulesOf('accessibility_standard', [
    [
      null,
      [8, 24, 43],
      '网页无障碍的五十八项要求，分三级',
      'Fifty-eight requirements of access in three levels',
      ['src/web'],
    ],
  ]),
];

/** Article, articles of the regulation beside it, what it rules in Chinese and English, and where it is implemented or why it is not. */
type Row = readonly [
  article: number | null,
  goesWith: readonly number[],
  zh: string,
  en: string,
  implemented: readonly string[] | Words,
];

function rulesOf(act: ActKey, rows: readonly Row[]): readonly CitedRule[] {
  return rows.map(([article, goesWith, zh, en, implemented]) => ({
    act,
    article,
    goesWith,
    rules: { zh, en },
    ...('zh' in implemented ? { where: [], why: implemented } : { where: implemented, why: null }),
  }));
}
