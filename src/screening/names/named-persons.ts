import { COMPOUND_SURNAMES } from './surnames.data.ts';
import { isAnonymised, isPersonName } from './person-name.ts';

/** A natural person named in a text, as `[start, end)`. */
export type NamedPerson = { readonly name: string; readonly start: number; readonly end: number };

/**
 * 写明姓名的人: names that a sentence itself shows to be names: by what they are called before (申请人、之子), or by what is said after
 * (，男，、（身份证号、患、现年). A bare run of characters is never taken for a name.
 */
export function namedPersons(text: string): readonly NamedPerson[] {
  const persons = new Map<number, NamedPerson>();
  for (const match of text.matchAll(AFTER_ROLE)) add(persons, text, match.index + match[0].length, AFTER_NAME);
  for (const match of text.matchAll(AFTER_BREAK)) add(persons, text, match.index + match[0].length, SAID_OF_PERSONS);
  for (const match of text.matchAll(AFTER_LEAD)) add(persons, text, match.index + match[0].length, SAID_OF_PERSONS);
  return [...persons.values()].sort((one, other) => one.start - other.start);
}

const ROLES =
  '姓名|申请人|被申请人|申请者|当事人|被处罚人|被告人?|原告|上诉人|第三人|投诉人|举报人|信访人|反映人|来访人|户主|业主|承租人|产权人|权利人|' +
  '学生|同学|学员|考生|患者|病人|伤者|死者|被救助人|受助人|救助对象|对象|低保户|低保对象|低保人员|五保户|特困人员|特困户|特困供养人员|脱贫户|贫困户|监测户|残疾人|老人|孤儿|儿童|幼儿|男童|女童|男孩|女孩|婴儿|' +
  '患儿|伤员|逝者|报案人|犯罪嫌疑人|嫌疑人|被执行人|申请执行人|违法行为人|行为人|被决定人|被侵害人|受害人|被害人|矫正对象|服务对象|被收养人|收养人|送养人|驾驶人|乘客|行人|租户|住户|房主|抵押人|债务人|债权人|候选人|其孙|其孙女|其外孙女?|一孩|二孩|三孩|弃婴|弃儿|女婴|男婴|大队长|中队长|小队长|(?:承包|发包|流转|受让|转让|出让)方(?:代表)?|队员|公民|服刑人员|双胞胎|姐弟俩?|兄妹俩?|孩子|小孩|宝宝|幼童|' +
  '儿子|女儿|孙子|孙女|外孙女?|之子|之女|之妻|之夫|之父|之母|之孙|爱人|儿媳|女婿|其子|其女|长子|次子|三子|长女|次女|三女|幼子|幼女|养子|养女|丈夫|妻子|配偶|父亲|母亲|其父|其母|其妻|其夫|哥哥|弟弟|姐姐|妹妹|' +
  '收件人|收货人|寄件人|受送达人|签收人|领取人|领款人|受益人|投保人|被保险人|产权人|使用人|参保人|报名人|考生|作者|选手|运动员|志愿者|捐赠人|' +
  '村民|居民|市民|群众|农民|职工|员工|工人|教师|老师|司机|驾驶员|车主|家长|监护人|法定代理人|委托代理人|代理人|法定代表人|负责人|经营者|户名|账户名|开户名|收款人|持卡人|甲方|乙方|丙方|委托人|受托人|出租方|承租方|出租人|借款人|担保人|保证人|继承人|立遗嘱人|赠与人|买受人|出卖人|买方|卖方|投资人|承包人|联系人|本人';

/** A role, a colon or bracket if there is one, then the name. */
const AFTER_ROLE = new RegExp(
  `(?:${ROLES}|周?岁的?(?:小学生|中学生|学生|小?[男女][孩童生]|少年|少女|儿童|孩子|小朋友|老人|村民|居民)|周?岁的|日(?:出)?生的|致(?=:))(?:姓名|名称)?(?:\\([^()]{0,12}\\))?\\s{0,4}[:为是叫"“]?\\s{0,4}`,
  'gu',
);
const AFTER_BREAK = /^\s{0,8}(?:\d{1,4}[.、)]\s{0,4})?|[,。;:!?、("“\n\t](?:\s{0,4}\d{1,4}[.、)]\s{0,2})?\s{0,4}/gu;
/** Words that lead to a name. They are looked for apart: one at the head of a line begins where the line does. */
const AFTER_LEAD =
  /(?:走访了?|慰问了?|看望了?|资助了?|救助了?|兹有|经查|查明|查实|关于|接到|收到|村|组|社区|小区|有|由|对|将|给|为|向|因|同意|批准|准予|免去|任命|任免|自称|名叫|名为|叫|[我本该][省市县区镇乡村局院校]|公司|事务所|医院|学校|大学|中学|小学|中心)(?=\p{Script=Han})/gu;

/** What may follow a name whose role was told. */
const AFTER_NAME =
  /^(?:\s|$)|^\s{0,8}(?:$|[,。;:!?、()"”\n\t|/]|\s{2}|[男女患因系住生于在现今自是名未无有已被经向称提反认不符家一身确诊罹就到的等同小先之与和及长曾受获领申要接主多常均从才刚对把送赠颁荣勇奋舍抢跳讲介捐骑乘遇撞摔跌溺触感服吃喝打杀骗盗偷吸贩赌酒醉超闯逆擅违私乱偿付缴拖逾叫去回进参写画捐救站坐请来前还又也只可能应需须拟遭失离死去逝突慎意驾持带随走报说表要求购租卖买借欠承违拒]|\d|[A-Za-z])/u;

/** What is said of nobody but persons. */
const SAID_OF_PERSONS =
  /^\s{0,4}(?:,\s{0,2}(?:男|女|性别|\d{4}年(?:\d|出?生)|\d{1,3}周?岁|身份证|公民身份|现年|\d{1,2}[人口](?!民)|[未不]满\d|[未不]满十|均为?\d|年仅|系我|系本|住|家住|患|汉族|.族,|本科|大专|中专|初中|小学|高中)|[(](?:男|女|身份证|公民身份|证件号|\d{1,3}周?岁|曾用名|电话|手机|系|女,|男,|其|已故|残疾)|(?:因?身?患|罹患|确诊|被诊断|经诊断|因病|因[^,。]{0,6}(?:病|癌|症|残)|现年|今年\d|年仅|同学|小朋友|同志|家住|系我[村镇区县市]|的?身份证|的?家庭(?:因|成员)|的?病情|的?病历|的?诊断|,?\d{1,3}岁|于\d{4}年\d{1,2}月[^,。]{0,6}(?:确诊|出生|诊断))|[(][^()]{0,24}(?:小学|中学|幼儿园|年级|班)|(?:律师|老师|教授|先生|女士|医生|师傅)(?![\p{Script=Han}]{0,2}(?:事务|协会|资格))|等\d{0,4}[名人位]|:\s{0,2}(?:$|[您你])|不?符合|就读|在读|,就读|经抢救|(?:当场)?死亡|受伤|被送|不幸|送医)/u;

const LONGEST_NAME = 24;

/** Persons by where they begin; none begins within another. */
function add(persons: Map<number, NamedPerson>, text: string, start: number, after: RegExp): void {
  for (let at = start; at > start - LONGEST_NAME; at -= 1) if ((persons.get(at)?.end ?? 0) > start) return;
  const run =
    /^[\p{Script=Han}]{2,10}(?:[·•・][\p{Script=Han}]{1,8}){0,2}/u.exec(text.slice(start, start + 24))?.[0] ?? '';
  if (run === '') return;
  const first = COMPOUND_SURNAMES.some((one) => run.startsWith(one)) ? [4, 3] : [3, 2];
  for (const length of run.includes('·') || run.includes('•') || run.includes('・') ? [run.length] : first) {
    const name = run.slice(0, length);
    if (name.length < length || isAnonymised(name) || !isPersonName(name)) continue;
    if (!after.test(text.slice(start + length, start + length + 24))) continue;
    // 王小某, 李某某: what follows makes it nobody.
    if (/^[某×*]/u.test(text.slice(start + length))) continue;
    persons.set(start, { name, start, end: start + length });
    return;
  }
}

/** The persons that begin and end within `[from, to)` of the text, of those found in it. */
export function personsWithin(persons: readonly NamedPerson[], from: number, to: number): readonly NamedPerson[] {
  let low = 0;
  let high = persons.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((persons[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const within: NamedPerson[] = [];
  for (let at = low; at < persons.length; at += 1) {
    const person = persons[at];
    if (person === undefined || person.end > to) break;
    within.push(person);
  }
  return within;
}
