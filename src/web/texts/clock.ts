import type { Words } from '../../base/words.ts';
import type { Explanation } from '../../law/index.ts';
import { CLOCK_FORM } from './clock-form.ts';

export const CLOCK = {
  ...CLOCK_FORM,

  title: { zh: '期限计算', en: 'Deadline calculator' },
  lead: {
    zh: '填怎样收到申请、哪一天收到，算出最迟哪一天答复。补正、征求意见、延期、收费都可以加进去，每一天为什么计、为什么不计都写明。',
    en: 'Say how and when an application came in, and see the last day for the reply. Corrections, opinions, extensions and fees can be added; every day that counts or does not is explained.',
  },
  leadPublication: {
    zh: '填信息形成或者变更的日期，算出最迟哪一天主动公开。',
    en: 'Say when the information was made or changed, and see the last day for publishing it.',
  },
  privacy: {
    zh: '不用登录，不保存。内容都写在网址里，可以发给别人。',
    en: 'No sign-in, nothing is kept. Everything stands in the address, which can be passed on.',
  },
  toPublication: { zh: '算主动公开的期限', en: 'Calculate the term for publishing' },
  toPublicationHint: {
    zh: '信息形成或者变更以后最迟哪一天公开',
    en: 'by when information is to be published',
  },
  toApplication: { zh: '算答复申请的期限', en: 'Calculate the term for a reply' },
  toApplicationHint: { zh: '收到申请以后最迟哪一天答复', en: 'by when an application is to be answered' },
  example: { zh: '看一个算好的例子', en: 'See a worked example' },
  exampleHint: {
    zh: '征求了第三方意见，中间是国庆节',
    en: 'a third party was asked, over the National Day break',
  },
  feed: { zh: '订阅工作日历', en: 'Subscribe to the working days' },
  feedHint: {
    zh: '放假和调休上班的日子，放进手机或者电脑的日历',
    en: 'days off and make-up working days, for the calendar of a phone or computer',
  },
  aboutTitle: { zh: '怎样算', en: 'How days are counted' },
  aboutStart: {
    zh: '收到之日不计，从次日起数工作日；周末和放假的日子不计，调休上班的日子照计。',
    en: 'The day of receipt is not counted. Working days count from the next one; days off do not, make-up working days do.',
  },
  aboutPause: {
    zh: '征求意见的时间不计；补正、缴费之后重新起算；延期只有一次，最长20个工作日。',
    en: 'Days spent waiting for opinions are left out; a correction or a payment begins the term anew; there is one extension, of at most 20 working days.',
  },
  aboutYears: (first: number, last: number): Words => ({
    zh: `放假安排从${first}年到${last}年；以后的年份公布之前，周一至周五当作工作日，日期标明暂定。`,
    en: `Holidays are known from ${first} to ${last}; until later years are published, Monday to Friday are taken to work and the dates are marked provisional.`,
  }),

  alarm: (year: number): Words => ({
    zh: `还没有${year}年的放假安排，落在${year}年的日期都是暂定。安排公布后，由管理员写成文件，用 gongkai serve --calendar 文件名 重新打开本站。`,
    en: `The holidays of ${year} are not loaded, so dates in ${year} are provisional. Once they are published, the administrator puts them in a file and opens this site again with gongkai serve --calendar FILE.`,
  }),

  dues: {
    reply: { zh: '答复期限', en: 'Reply due' },
    correction_notice: { zh: '补正告知期限', en: 'Correction notice due' },
    correction: { zh: '补正期限', en: 'Correction due' },
    opinion: { zh: '意见期限', en: 'Opinion due' },
    payment: { zh: '缴费期限', en: 'Payment due' },
    publication: { zh: '公开期限', en: 'Publication due' },
    reconsideration: { zh: '申请复议的期限', en: 'Reconsideration' },
    suit: { zh: '起诉的期限', en: 'Suit' },
    suit_after_reconsideration: { zh: '不服复议决定起诉的期限', en: 'Suit against the decision' },
  } satisfies Record<Explanation['what'], Words>,
  otherDues: {
    correction_notice: { zh: '补正最迟告知', en: 'Correction notice by' },
    correction: { zh: '补正最迟', en: 'Correction by' },
    opinion: { zh: '意见最迟', en: 'Opinion by' },
    payment: { zh: '缴费最迟', en: 'Payment by' },
    publication: { zh: '公开最迟', en: 'Publish by' },
    reconsideration: { zh: '申请复议最迟', en: 'Reconsideration by' },
    suit: { zh: '起诉最迟', en: 'Suit by' },
    suit_after_reconsideration: { zh: '不服复议决定起诉最迟', en: 'Suit against the decision by' },
  },
  opinionOf: (who: string): Words => ({ zh: `${who}意见最迟`, en: `Opinion of the ${who} by` }),
  ifExtended: { zh: '如果延期，最迟', en: 'If extended, by' },
  past: { zh: '已过', en: 'past' },
  provisional: (year: number): Words => ({
    zh: `暂定：${year}年放假安排尚未公布`,
    en: `Provisional: ${year} holidays are not yet published`,
  }),
  ifTodayAnswered: {
    zh: '意见还没有到。这是今天收到意见时的日期，每多等一个工作日，顺延一个工作日。',
    en: 'The opinion has not come. This is the date if it came today; each working day of waiting moves it by one.',
  },
  replyWaits: {
    correction: { zh: '答复期限从收到补正起重新计算。', en: 'The term for the reply begins anew with the correction.' },
    payment: { zh: '答复期限从缴费起重新计算。', en: 'The term for the reply begins anew with the payment.' },
  },
  noReplyDue: {
    correction: { zh: '收到补正后重新起算', en: 'Begins anew with the correction' },
    payment: { zh: '缴费后重新起算', en: 'Begins anew with the payment' },
    not_started: { zh: '还没有起算', en: 'Not running yet' },
    ended: { zh: '已经终结', en: 'Ended' },
  },
  asOf: (today: string): Words => ({ zh: `算到${today}。`, en: `As of ${today}.` }),
  stoppedBy: (on: string, what: string): Words => ({ zh: `${on}${what}。`, en: `${on}: ${what}.` }),

  lamp: {
    left: (days: number): Words => ({
      zh: `还有 ${days} 个工作日`,
      en: days === 1 ? '1 working day left' : `${days} working days left`,
    }),
    today: { zh: '今天到期', en: 'Due today' },
    past: (days: number): Words => ({
      zh: `已过 ${days} 个工作日`,
      en: days === 1 ? '1 working day overdue' : `${days} working days overdue`,
    }),
    justPast: { zh: '期限已过', en: 'Overdue' },
    correction: { zh: '等待补正', en: 'Waiting for correction' },
    payment: { zh: '等待缴费', en: 'Waiting for payment' },
    opinion: { zh: '等待意见', en: 'Waiting for opinion' },
    notStarted: { zh: '未起算', en: 'Not running' },
    ended: { zh: '已终结', en: 'Ended' },
    published: { zh: '已公开', en: 'Published' },
  },

  warnings: { zh: '提示', en: 'Notes' },
  warningAt: (what: string): Words => ({ zh: `${what}：`, en: `${what}: ` }),

  calendar: { zh: '日历', en: 'Calendar' },
  weekdays: [
    { zh: '一', en: 'Mo' },
    { zh: '二', en: 'Tu' },
    { zh: '三', en: 'We' },
    { zh: '四', en: 'Th' },
    { zh: '五', en: 'Fr' },
    { zh: '六', en: 'Sa' },
    { zh: '日', en: 'Su' },
  ],
  weekdayNames: [
    { zh: '星期一', en: 'Monday' },
    { zh: '星期二', en: 'Tuesday' },
    { zh: '星期三', en: 'Wednesday' },
    { zh: '星期四', en: 'Thursday' },
    { zh: '星期五', en: 'Friday' },
    { zh: '星期六', en: 'Saturday' },
    { zh: '星期日', en: 'Sunday' },
  ],
  /** What stands in the cell of a day: two characters at most. */
  marks: {
    received: { zh: '收到', en: 'in' },
    begins: { zh: '起算', en: 'start' },
    unconfirmed: { zh: '来件', en: 'came' },
    excluded: { zh: '扣', en: 'not' },
    off: { zh: '休', en: 'off' },
    holiday: { zh: '休', en: 'hol' },
    due: { zh: '到期', en: 'due' },
    ended: { zh: '终结', en: 'end' },
    published: { zh: '公开', en: 'out' },
    extension: { zh: '延期', en: 'ext' },
    makeUp: { zh: '班', en: 'W' },
  },
  /** The same for the ear. */
  said: {
    received: { zh: '收到', en: 'Received' },
    begins: { zh: '起算', en: 'The term begins' },
    unconfirmed: { zh: '来件，尚未确认', en: 'Came in, not confirmed' },
    ended: { zh: '终结', en: 'Ended' },
    published: { zh: '公开', en: 'Published' },
    extension: { zh: '如果延期的最后一日', en: 'Last day if extended' },
    due: { zh: '最后一日', en: 'Last day' },
    today: { zh: '今天', en: 'Today' },
    counted: (ordinal: number): Words => ({ zh: `计第 ${ordinal} 日`, en: `Counted, day ${ordinal}` }),
  },
  legend: {
    start: { zh: '当天不计', en: 'not counted itself' },
    counted: { zh: '第几个工作日', en: 'which working day' },
    countedDay: { zh: '第几日', en: 'which day' },
    ahead: { zh: '还要计的', en: 'still to come' },
    afterEnd: { zh: '终结以后的', en: 'after it ended' },
    excluded: { zh: '征求意见，不计', en: 'opinion asked for, not counted' },
    off: { zh: '周末、节假日', en: 'weekend or holiday' },
    makeUp: { zh: '调休上班，照计', en: 'make-up working day, counted' },
    due: { zh: '最后一日', en: 'last day' },
    ended: { zh: '终结之日', en: 'day it ended' },
    extension: { zh: '如果延期，最后一日', en: 'last day if extended' },
    today: { zh: '今天', en: 'today' },
  },
  legendLabel: { zh: '图例', en: 'Key' },

  why: { zh: '为什么是这一天', en: 'Why this day' },
  whyNone: { zh: '经过', en: 'What happened' },
  stepsCaption: { zh: '每一步和依据', en: 'Each step and its ground' },
  date: { zh: '日期', en: 'Date' },
  weekday: { zh: '星期', en: 'Day' },
  effect: { zh: '发生的事和作用', en: 'What happened, and its effect' },
  basis: { zh: '依据', en: 'Ground' },
  lastDay: (term: string): Words => ({ zh: `最后一日（${term}）`, en: `Last day (${term})` }),
  lastWorkingDay: (ordinal: number): Words => ({
    zh: `第 ${ordinal} 个工作日，最后一日`,
    en: `Working day ${ordinal}, the last`,
  }),
  excludedSum: (stretches: string, days: number): Words => ({
    zh: `${stretches}，共 ${days} 个工作日不计`,
    en: `${days === 1 ? '1 working day' : `${days} working days`} not counted: ${stretches}`,
  }),
  stretch: (from: string, to: string, why: string): Words => ({
    zh: from === to ? `${from}${why}` : `${from}至${to}${why}`,
    en: `${from === to ? from : `${from} to ${to}`} (${why})`,
  }),
  makeUpSum: (days: string): Words => ({
    zh: `${days}调休上班，照计`,
    en: `Make-up working days counted: ${days}`,
  }),
  holidaySum: (names: string): Words => ({ zh: `${names}放假，不计`, en: `Holidays not counted: ${names}` }),
  movedSum: {
    zh: '期满的那天不上班，顺延到下一个工作日',
    en: 'The last day was no working day, so it moved to the next one',
  },
  listComma: { zh: '、', en: ', ' },

  opinionDueOf: (who: string): Words => ({ zh: `${who}意见期限`, en: `Opinion of the ${who} due` }),
  dayTable: (name: string, due: string): Words => ({
    zh: `逐日表：${name}，${due}届满`,
    en: `Day by day: ${name} ${due}`,
  }),
  dayTableCaption: (name: string, term: string, due: string): Words => ({
    zh: `${name}逐日表，${term}，${due}届满`,
    en: `${name}, ${term}, day by day up to ${due}`,
  }),
  ordinal: { zh: '第几日', en: 'Counted' },
  notCounted: { zh: '不计', en: 'No' },
  reason: { zh: '原因', en: 'Why' },
  lastDayMark: { zh: '，最后一日', en: '; last day' },

  inWords: { zh: '写进案卷的一段话', en: 'The same as a paragraph for the file' },
  paragraph: {
    step: (on: string, what: string): Words => ({ zh: `${on}${what}`, en: `${on}: ${what}` }),
    between: { zh: '；', en: '; ' },
    betweenBases: { zh: '；', en: '; ' },
    end: { zh: '。', en: '. ' },
    excluded: (days: number): Words => ({
      zh: `因征求意见不计入期限的工作日共${days}个。`,
      en: `Working days not counted because opinions were asked for: ${days}. `,
    }),
    due: (name: string, term: string, due: string): Words => ({
      zh: `${name}（${term}）的届满日为${due}。`,
      en: `${name} (${term}): ${due}. `,
    }),
    provisional: (year: number): Words => ({
      zh: `${year}年放假安排尚未公布，届满日为暂定。`,
      en: `The holidays of ${year} are not yet published, so the date is provisional. `,
    }),
    basis: (basis: string): Words => ({ zh: `依据：${basis}。`, en: `Ground: ${basis}. ` }),
    asOf: (on: string): Words => ({ zh: `计算至${on}。`, en: `As of ${on}.` }),
  },

  address: { zh: '这一件的网址', en: 'Address of this case' },
  copyAddress: { zh: '复制链接', en: 'Copy link' },
  copyParagraph: { zh: '复制这段话', en: 'Copy the paragraph' },
  copied: { zh: '已复制', en: 'Copied' },
  print: { zh: '打印', en: 'Print' },
};
