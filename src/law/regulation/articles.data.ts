import type { Words } from '../../base/words.ts';
import { WHERE, WHY } from './coverage.data.ts';

/** 章: a chapter of the regulation, by its official title. */
export type Chapter = { readonly number: number; readonly title: Words; readonly firstArticle: number };

/**
 * 条: an article of the regulation, and what this program does about it. `where` names folders and files under the sources; where it is
 * empty, `why` says why nothing is modelled.
 */
export type Article = {
  readonly number: number;
  readonly chapter: number;
  /** Our own heading: the regulation has none. */
  readonly heading: Words;
  readonly inForce: { readonly from: string; readonly to: string | null };
  readonly does: Words;
  readonly where: readonly string[];
  readonly why: Words | null;
};

/** 各章, by number. */
export const CHAPTERS: readonly Chapter[] = [
  { number: 1, title: { zh: '总则', en: 'General provisions' }, firstArticle: 1 },
  { number: 2, title: { zh: '公开的主体和范围', en: 'Who discloses, and what' }, firstArticle: 10 },
  { number: 3, title: { zh: '主动公开', en: 'Proactive disclosure' }, firstArticle: 19 },
  { number: 4, title: { zh: '依申请公开', en: 'Disclosure upon application' }, firstArticle: 27 },
  { number: 5, title: { zh: '监督和保障', en: 'Supervision and safeguards' }, firstArticle: 46 },
  { number: 6, title: { zh: '附则', en: 'Supplementary provisions' }, firstArticle: 54 },
];

/** 条例各条: the 56 articles, in order. */
export const ARTICLES: readonly Article[] = [
  none(
    1,
    ['立法目的', 'Purpose'],
    [
      '说明条例为什么制定，程序没有对应的功能。',
      'Says why the regulation was made; no part of the program answers to it.',
    ],
    WHY.principle,
  ),
  done(
    2,
    ['政府信息的含义', 'What government information is'],
    [
      '所申请的内容不是政府信息的，办理结果中单列一种，并有相应的告知书。',
      'What is asked for and is no government information has an outcome and a letter of its own.',
    ],
    [WHERE.outcome, WHERE.letter],
  ),
  none(
    3,
    ['领导和主管部门', 'Leadership and competent departments'],
    [
      '年报、投诉要交给谁，取决于每个机关的主管部门，目前还不能设置。',
      'To whom reports and complaints go depends on the competent department of each body, which cannot be set yet.',
    ],
    WHY.withAgency,
  ),
  done(
    4,
    ['公开工作机构及其职能', 'The disclosure office and its duties'],
    [
      '以人民政府、公开工作机构还是部门的名义答复，可以设置，救济途径随之不同；机构的岗位和分工待建。',
      'Whether the government, the office or the department replies can be set, and the remedy follows; the posts of the office are to come.',
    ],
    [WHERE.remedy],
  ),
  done(
    5,
    ['公开为常态的原则', 'Disclosure as the rule'],
    [
      '公开属性以公开为默认；选“不予公开”必须给出第十四条至第十六条中的一项理由。',
      'The attribute is disclosure unless told otherwise; withholding needs one of the grounds of articles 14 to 16.',
    ],
    [WHERE.attribute],
  ),
  none(
    6,
    ['及时、准确与澄清', 'Timeliness, accuracy and clarification'],
    [
      '主动公开的期限按第二十六条计算；澄清信息目前不能登记和发布。',
      'The term for publication is that of article 26; clarifications cannot be recorded or published yet.',
    ],
    WHY.withDisclosure,
  ),
  none(
    7,
    ['逐步扩大公开', 'Disclosing more and more'],
    [
      '对政府工作方向的要求，程序没有对应的功能。',
      'A direction for governments; no part of the program answers to it.',
    ],
    WHY.principle,
  ),
  none(
    8,
    ['信息管理和平台建设', 'Management of information, platforms'],
    [
      '目前没有信息库和公开平台页面；目录的数据项目已在第十二条处理。',
      'There is no store of information and no portal yet; the fields of the catalogue are dealt with under article 12.',
    ],
    WHY.withDisclosure,
  ),
  none(
    9,
    ['公众监督', 'Supervision by the public'],
    [
      '期限计算和年报体检任何人都可以用；批评建议目前不能在线提交。',
      'Anyone may reckon a term or check a report here; criticism and suggestions cannot be handed in yet.',
    ],
    WHY.withSupervision,
  ),
  done(
    10,
    ['由谁公开', 'Which body discloses'],
    [
      '不属于本机关负责公开的，有单列的办理结果和告知书；机构改革后由谁处理，按职权承继规则回答。',
      'What another body must disclose has an outcome and a letter of its own; after a reorganisation the rules of succession say who acts.',
    ],
    [WHERE.outcome, WHERE.letter, WHERE.succession],
  ),
  done(
    11,
    ['协商确认和批准', 'Consulting other bodies, approval'],
    [
      '征求其他机关意见可以记入期限计算，所用时间依第三十三条扣除；征求意见函在文书之列。批准手续尚未登记。',
      'Asking another body enters the clock, and its time is left out under article 33; the letter of enquiry is among the letters. Approvals are not recorded yet.',
    ],
    [WHERE.deadline, WHERE.letter],
  ),
  done(
    12,
    ['指南和目录', 'Guide and catalogue'],
    [
      '列出指南的要素、目录的核心项目和索引号的写法；指南的编制和更新提醒待建。',
      'Lists what a guide holds, the core fields of the catalogue and the patterns of index numbers; writing the guide and reminders are to come.',
    ],
    [WHERE.catalogue],
  ),
  done(
    13,
    ['应当公开与公开方式', 'The duty to disclose, two ways'],
    [
      '每条信息取一种公开属性：主动公开、依申请公开或者不予公开，后一种只能依第十四条至第十六条。',
      'A piece of information has one attribute: proactive, upon application, or withheld, the last only under articles 14 to 16.',
    ],
    [WHERE.attribute],
  ),
  done(
    14,
    ['绝对不公开的信息', 'What must not be disclosed'],
    [
      '国家秘密、法律行政法规禁止、危及“三安全一稳定”三项理由各有说明要素，没有例外情形；对应的救济是复议前置。',
      'State secrets, prohibition by law, and harm to the three securities and stability are grounds without exception, each with what must be stated; reconsideration comes first.',
    ],
    [WHERE.attribute, WHERE.outcome, WHERE.remedy],
  ),
  done(
    15,
    ['商业秘密、个人隐私和第三方', 'Trade secrets, privacy, third parties'],
    [
      '第三方权益理由带有两种例外：第三方同意，或者不公开会对公共利益造成重大影响。',
      'The ground of third-party rights has its two exceptions: consent, and grave harm to the public interest.',
    ],
    [WHERE.attribute, WHERE.outcome, WHERE.remedy],
  ),
  done(
    16,
    ['内部事务、过程性信息和执法案卷', 'Internal affairs, process, case files'],
    [
      '三项理由标为“可以不予公开”，由机关裁量；过程性信息和执法案卷注明法律、法规、规章要求公开的从其规定。',
      'The three grounds are marked as discretionary; for process information and case files, rules that require disclosure prevail.',
    ],
    [WHERE.attribute, WHERE.outcome, WHERE.remedy],
  ),
  done(
    17,
    ['公开前的审查', 'Review before disclosure'],
    [
      '列出审查的四种结论；报请有关主管部门或者保密行政管理部门确定的，可以作为征求其他机关意见记入期限。逐项审查和审批记录待建。',
      'Lists the four ways in which a review ends; a referral to the competent or the secrecy authority enters the clock as an enquiry to another body. The record of each review is to come.',
    ],
    [WHERE.attribute, WHERE.deadline],
  ),
  done(
    18,
    ['定期评估，动态调整', 'Reassessment from time to time'],
    [
      '条例没有规定多久评估一次，间隔由机关设置，有默认值；到期提醒待建。',
      'The article names no interval: the body sets it, with a default; reminders are to come.',
    ],
    [WHERE.attribute],
  ),
  done(
    19,
    ['主动公开的标准', 'What calls for proactive disclosure'],
    [
      '主动公开目录以第二十条、第二十一条的事项为框架；是否涉及公众利益由机关判断。',
      'The catalogue is built on the items of articles 20 and 21; whether the public interest is touched is for the body to say.',
    ],
    [WHERE.catalogue, WHERE.attribute],
  ),
  done(
    20,
    ['各机关都要主动公开的十五项', 'Fifteen items for every body'],
    [
      '十五项是法定主动公开内容的第一级目录；年报表二按其中的项目核对。',
      'The fifteen items are the first level of the catalogue; table 2 of the annual report is checked by them.',
    ],
    [WHERE.catalogue, WHERE.reportForm],
  ),
  done(
    21,
    ['市县乡另外要公开的事项', 'Further items for cities, counties and townships'],
    ['按机关层级给出应当另外公开的事项。', 'The catalogue gives the further items by the level of the body.'],
    [WHERE.catalogue],
  ),
  none(
    22,
    ['公开内容的确定和增加', 'Fixing and enlarging the list'],
    [
      '目录是数据，可以随上级部署增加；机关自行确定具体内容的功能待建。',
      'The catalogue is data and can grow; a body cannot fix its own list yet.',
    ],
    WHY.withDisclosure,
  ),
  none(
    23,
    ['公开的途径', 'Channels of publication'],
    ['目前不发布信息，也不记录发布途径。', 'Nothing is published yet, and no channel recorded.'],
    WHY.withDisclosure,
  ),
  none(
    24,
    ['统一的公开平台', 'The unified platform'],
    ['公开平台页面以及检索、查阅、下载功能待建。', 'The portal with search, reading and download is still to come.'],
    WHY.withDisclosure,
  ),
  none(
    25,
    ['查阅场所', 'Places for reading'],
    [
      '场所和设备不是程序能管的；向档案馆、图书馆移送信息的清单待发布功能。',
      'Rooms and equipment are beyond a program; lists for handing over to archives and libraries come with publication.',
    ],
    WHY.withDisclosure,
  ),
  done(
    26,
    ['主动公开的期限', 'The term for publication'],
    [
      '自形成或者变更之日起计算20个工作日，并算出预算、许可处罚、处罚撤回等另有规定的期限。',
      'Reckons 20 working days from making or change, and the special terms of budgets, licences and penalties, and withdrawn penalties.',
    ],
    [WHERE.deadline],
  ),
  none(
    27,
    ['谁可以申请，向谁申请', 'Who may apply, and to whom'],
    [
      '申请目前不能在线提交和登记；计算期限、费用时不问申请人的用途。',
      'Applications cannot be handed in or recorded yet; terms and fees are reckoned without asking for a purpose.',
    ],
    WHY.withApplication,
  ),
  done(
    28,
    ['申请渠道', 'Channels for applications'],
    [
      '列出当面、邮寄、在线、电子邮件、传真各渠道；开通哪些由机关公布，目前不能设置。',
      'Lists the channels: in person, post, online, e-mail, fax; which of them a body has announced cannot be set yet.',
    ],
    [WHERE.receipt],
  ),
  done(
    29,
    ['申请的形式和内容', 'Form and content of an application'],
    [
      '口头申请按当面提交确定收到之日；三项必备内容用于补正告知书。在线申请表待建。',
      'An oral application is received like one handed in; the three required contents serve the correction notice. The form for applying online is to come.',
    ],
    [WHERE.receipt, WHERE.letter],
  ),
  done(
    30,
    ['补正', 'Correction'],
    [
      '计算7个工作日的告知期限，只认一次补正；补正收到后答复期限重新计算；逾期不补正、补正后仍不明确各有办理结果。',
      'Reckons the seven working days for the notice and takes one notice only; the term begins anew with the correction; no correction, and one that leaves things unclear, have their outcomes.',
    ],
    [WHERE.deadline, WHERE.letter, WHERE.outcome],
  ),
  done(
    31,
    ['收到申请的时间', 'The day of receipt'],
    [
      '按渠道确定收到之日；平信、互联网、传真在确认之前不起算。',
      'Fixes the day of receipt by channel; for ordinary post, the internet and fax nothing runs before it is confirmed.',
    ],
    [WHERE.receipt],
  ),
  done(
    32,
    ['征求第三方意见', 'Asking a third party'],
    [
      '计算第三方15个工作日的期限，逾期不表态不视为同意；征求意见书和公开告知第三方的文书在文书之列。',
      'Reckons the 15 working days of the third party, whose silence is no consent; the letter of enquiry and the notice of disclosure are among the letters.',
    ],
    [WHERE.deadline, WHERE.letter, WHERE.attribute],
  ),
  done(
    33,
    ['答复期限和延长', 'Term for reply, extension'],
    [
      '逐日计算20个工作日，延长最多20个工作日且只有一次，扣除征求意见的时间，并说明每一天为什么算或者不算。',
      'Counts 20 working days day by day, one extension of at most 20 more, leaves out the time of asking opinions, and says of each day why it counts or not.',
    ],
    [WHERE.deadline],
  ),
  done(
    34,
    ['征求共同制作机关意见', 'Asking a body that shared in the making'],
    [
      '计算共同制作机关15个工作日的期限，逾期视为同意公开。',
      'Reckons the 15 working days of the co-maker, whose silence counts as consent.',
    ],
    [WHERE.deadline, WHERE.letter],
  ),
  done(
    35,
    ['数量、频次明显过多的申请', 'Excessive applications'],
    [
      '要求说明理由不停止计时；理由合理的可以记入延迟答复，理由不合理的有“不予处理”的办理结果。多少算过多由机关判断。',
      'Asking for reasons does not stop the clock; a deferral can be entered when they are reasonable, and there is an outcome when they are not. How many is too many is for the body to say.',
    ],
    [WHERE.deadline, WHERE.letter, WHERE.outcome],
  ),
  done(
    36,
    ['七种答复', 'Seven kinds of reply'],
    [
      '每种答复对应一个办理结果、一种文书、年报表三中的一行和一种救济。',
      'Each kind of reply has its outcome, its letter, its row of table 3 and its remedy.',
    ],
    [WHERE.outcome, WHERE.letter, WHERE.remedy],
  ),
  done(
    37,
    ['区分处理', 'Severance'],
    [
      '区分处理计为“部分公开”一行，不公开的部分另带理由和救济。',
      'A severed reply counts in the row of partial disclosure; the part withheld carries its ground and its remedy.',
    ],
    [WHERE.outcome, WHERE.letter],
  ),
  done(
    38,
    ['不必另行加工', 'No duty to make anew'],
    [
      '需要加工、分析的，有“没有现成信息需要另行制作”的办理结果和告知书。',
      'What would have to be processed or analysed has its outcome and letter.',
    ],
    [WHERE.outcome, WHERE.letter],
  ),
  done(
    39,
    ['信访举报和公开出版物', 'Petitions and published matter'],
    [
      '信访、投诉、举报类申请和索要公开出版物的申请，各有“不予处理”的办理结果和告知书。',
      'Petitions in the form of an application, and requests for published matter, have their outcomes and letters.',
    ],
    [WHERE.outcome, WHERE.letter],
  ),
  done(
    40,
    ['提供信息的形式', 'The form in which information is given'],
    [
      '提供信息的告知书必须写明形式和途径；机关实际用哪种形式提供，程序不作判断。',
      'The letter that gives information must say in which form and how; which form is fit is for the body to say.',
    ],
    [WHERE.letter],
  ),
  done(
    41,
    ['更正与自身有关的记录', 'Correcting a record about oneself'],
    [
      '有更正告知书和转送函；条例没有规定更正的期限，因此不计算。',
      'There are a letter on the correction and one that passes it on; the article sets no term, so none is reckoned.',
    ],
    [WHERE.outcome, WHERE.letter],
  ),
  done(
    42,
    ['不收费和信息处理费', 'No charge, and the processing fee'],
    [
      '按件、按量计算信息处理费并逐档列出算式，按自然月累计件数，核对收费通知；收不收由机关决定。',
      'Reckons the fee by application or by quantity with its working band by band, counts by calendar month, and checks a fee notice; whether to charge is for the body to say.',
    ],
    [WHERE.fee],
  ),
  none(
    43,
    ['对阅读、视听有困难者的帮助', 'Help for those with difficulties'],
    [
      '申请人需要帮助目前不能登记；本程序的网页本身按无障碍要求制作。',
      'That an applicant needs help cannot be recorded yet; the pages of the program themselves are made accessible.',
    ],
    WHY.withApplication,
  ),
  none(
    44,
    ['由依申请公开转为主动公开', 'From application to proactive disclosure'],
    [
      '同一信息被申请了几次目前没有统计，也没有转为主动公开的建议。',
      'How often the same information is asked for is not counted yet, and nothing is proposed for proactive disclosure.',
    ],
    WHY.withApplication,
  ),
  none(
    45,
    ['登记、审核、办理、答复、归档', 'Registering, reviewing, handling, replying, filing'],
    [
      '各环节的规则（期限、结果、文书）已有，把它们连起来的办理流程待建。',
      'The rules for each step (terms, outcomes, letters) are there; the flow of work that joins them is to come.',
    ],
    WHY.withApplication,
  ),
  none(
    46,
    ['考核、评议和责任追究', 'Assessment and accountability'],
    ['目前没有考核评议的记录。', 'Assessments are not recorded yet.'],
    WHY.withSupervision,
  ),
  none(
    47,
    ['主管部门的监督检查', 'Supervision by the competent department'],
    [
      '年报体检可以一次检查一个地区的年报；督促整改和投诉的处理待建。',
      'The reports of a whole area can be checked at once; orders to correct and complaints are to come.',
    ],
    WHY.withSupervision,
  ),
  none(48, ['培训', 'Training'], ['培训由主管部门组织。', 'Training is for the competent department to hold.'], {
    zh: '不建：不是程序能做的事；只是每个答案都写明依据，便于学习',
    en: 'will not come: nothing a program does; but every answer names its basis, which helps in learning',
  }),
  done(
    49,
    ['年度报告的时间', 'When the annual report is due'],
    [
      '给出1月31日、3月31日两个日期，遇休息日不顺延。',
      'Gives the two days, 31 January and 31 March, which do not move for off days.',
    ],
    [WHERE.deadline],
  ),
  done(
    50,
    ['年度报告的内容和格式', 'Content and form of the annual report'],
    [
      '读取、检查各版统一格式的年报：表格勾稽、空格、六部分内容和文字。',
      'Reads and checks annual reports of every edition of the unified form: sums, blanks, the six sections and the text.',
    ],
    [WHERE.reportForm, WHERE.reportCheck],
  ),
  done(
    51,
    ['投诉举报、复议和诉讼', 'Complaint, reconsideration, suit'],
    [
      '按办理结果和答复日期给出救济告知的种类，并计算复议、诉讼的最后一天；向上级投诉没有期限，不计算。',
      'Gives the remedy notice by outcome and date, and the last day for reconsideration and suit; complaints have no term.',
    ],
    [WHERE.remedy, WHERE.deadline],
  ),
  none(
    52,
    ['未建立制度的责任', 'Liability for missing systems'],
    ['程序不认定责任。', 'The program finds no one liable.'],
    WHY.forSuperiors,
  ),
  none(
    53,
    ['不履行职责的责任', 'Liability for failing the duty'],
    ['程序只指出逾期和缺漏，不认定责任。', 'The program points out what is late or missing and finds no one liable.'],
    WHY.forSuperiors,
  ),
  none(
    54,
    ['法律法规授权的组织', 'Organisations empowered by law'],
    [
      '期限、费用等规则对它们同样适用；机关的类型目前不能设置。',
      'Terms, fees and the rest hold for them alike; the type of a body cannot be set yet.',
    ],
    WHY.withAgency,
  ),
  none(
    55,
    ['公共企事业单位', 'Public enterprises and institutions'],
    [
      '它们公开信息依各行业的规定，不按条例办理申请。',
      'They disclose by the rules of their own trades and do not handle applications under the regulation.',
    ],
    {
      zh: '不建：各行业的规定不在本程序范围内',
      en: 'will not come: the rules of those trades are beyond this program',
    },
  ),
  done(
    56,
    ['施行日期', 'Day of coming into force'],
    [
      '每条规则都有生效起止日；2019年5月15日以前收到的申请另有提示。',
      'Every rule has its days of force; an application received before 15 May 2019 is pointed out.',
    ],
    [WHERE.regulation, WHERE.deadline],
  ),
];

type Pair = readonly [zh: string, en: string];

function done(number: number, heading: Pair, does: Pair, where: readonly string[]): Article {
  return article(number, heading, does, where, null);
}

function none(number: number, heading: Pair, does: Pair, why: Words): Article {
  return article(number, heading, does, [], why);
}

function article(number: number, heading: Pair, does: Pair, where: readonly string[], why: Words | null): Article {
  const inForce = { from: '2019-05-15', to: null };
  return { number, chapter: chapterOf(number), heading: words(heading), inForce, does: words(does), where, why };
}

function chapterOf(number: number): number {
  return CHAPTERS.findLast(({ firstArticle }) => firstArticle <= number)?.number ?? 0;
}

function words([zh, en]: Pair): Words {
  return { zh, en };
}
