import type { Words } from '../../base/words.ts';
import type { EventType } from '../../law/index.ts';

/** 期限计算的表单: its labels, hints and what it says of faults. */
export const CLOCK_FORM = {
  receivedOnHint: {
    zh: '当面提交、签收邮件填当天；平常信函、网上、邮件、传真填来件当天',
    en: 'Handed in or signed for: that day. Ordinary letter, online, e-mail, fax: the day it came',
  },
  confirmedOnHint: {
    zh: '平常信函、网上、邮件、传真才填，这一天是收到之日（条例第三十一条）；还没有确认就空着',
    en: 'Ordinary letter, online, e-mail and fax only: this is the day of receipt (Regulation art. 31). Leave it empty while not confirmed',
  },
  whatHappened: { zh: '信息怎样来的', en: 'What happened to the information' },
  today: { zh: '算到哪一天', en: 'As of which day' },
  todayHint: (today: string): Words => ({ zh: `不填就是今天，${today}`, en: `Today if left empty, ${today}` }),
  dateHint: {
    zh: '例如 2026-09-14、20260914、9月14日',
    en: 'For example 2026-09-14, 20260914',
  },
  later: { zh: '后来发生了什么', en: 'What happened then' },
  nothingLater: { zh: '还没有加', en: 'Nothing so far' },
  addOne: { zh: '加一件事', en: 'Add an event' },
  choose: { zh: '选择…', en: 'Choose…' },
  possible: { zh: '现在可以', en: 'Possible now' },
  others: { zh: '其他', en: 'Others' },
  adding: (name: string): Words => ({ zh: `加一件事：${name}`, en: `Add: ${name}` }),
  changing: (name: string): Words => ({ zh: `改：${name}`, en: `Change: ${name}` }),
  change: { zh: '改', en: 'Change' },
  remove: { zh: '删', en: 'Remove' },
  which: (event: string): Words => ({ zh: `：${event}`, en: `: ${event}` }),
  notThis: { zh: '不加了', en: 'Leave it out' },
  notChange: { zh: '不改了', en: 'Leave it as it is' },
  reckon: { zh: '计算', en: 'Calculate' },
  clear: { zh: '清空', en: 'Clear' },
  noLetters: {
    zh: '还没有发出过征求意见书，先加“发出征求意见书”。',
    en: 'No opinion has been asked for yet; add that first.',
  },

  parts: {
    channel: { zh: '怎样收到的', en: 'How it came in' },
    confirmed_on: { zh: '双方确认之日', en: 'Day both sides confirmed it' },
    served_on: { zh: '送达之日（不知道就空着）', en: 'Day it was served (empty if not known)' },
    until: { zh: '最迟哪一天补正（没有定就空着）', en: 'Last day for correcting (empty if none was set)' },
    to: { zh: '征求谁的意见', en: 'Whose opinion' },
    ref: { zh: '哪一份征求意见书', en: 'Which letter' },
    working_days: { zh: '延长几个工作日', en: 'How many working days' },
    delivery: { zh: '怎样送达', en: 'How it was served' },
    remedy: { zh: '救济途径', en: 'Remedies' },
    limit: { zh: '适用哪种期限', en: 'Which term applies' },
  },
  deferredUntil: { zh: '延迟到哪一天', en: 'Deferred to which day' },
  workingDaysHint: { zh: '最长20个', en: '20 at most' },
  servedHint: {
    zh: '邮寄的以交邮之日为准，其他的以送达之日为准；复议和诉讼的期限从送达起算',
    en: 'By post the day of posting counts, otherwise the day it was served; remedies run from service',
  },

  /** Behind the name of an event in the list. */
  details: {
    confirmed: (on: string): Words => ({ zh: `${on}确认`, en: `confirmed ${on}` }),
    served: (on: string): Words => ({ zh: `${on}送达`, en: `served ${on}` }),
    until: (on: string): Words => ({ zh: `到${on}`, en: `until ${on}` }),
    workingDays: (count: string): Words => ({ zh: `${count} 个工作日`, en: `${count} working days` }),
  },

  /** Which day of the event is asked for. */
  onLabels: {
    received: { zh: '收到之日', en: 'Day it came in' },
    correction_requested: { zh: '发出之日', en: 'Day it was sent' },
    corrected: { zh: '收到补正之日', en: 'Day the correction came' },
    correction_lapsed: { zh: '告知之日', en: 'Day the applicant was told' },
    consultation_sent: { zh: '发出之日', en: 'Day it was sent' },
    consultation_delivered: { zh: '送达之日', en: 'Day it was delivered' },
    opinion_received: { zh: '收到之日', en: 'Day it came' },
    extended: { zh: '告知申请人之日', en: 'Day the applicant was told' },
    fee_notified: { zh: '发出之日', en: 'Day it was sent' },
    fee_paid: { zh: '缴费之日', en: 'Day of payment' },
    fee_lapsed: { zh: '告知之日', en: 'Day the applicant was told' },
    reasons_requested: { zh: '提出要求之日', en: 'Day they were asked for' },
    reasons_given: { zh: '说明理由之日', en: 'Day they were given' },
    deferred: { zh: '告知申请人之日', en: 'Day the applicant was told' },
    replied: { zh: '发出之日（邮寄的填交邮之日）', en: 'Day it was sent (by post: the day of posting)' },
    withdrawn: { zh: '撤回之日', en: 'Day of withdrawal' },
    transferred: { zh: '移交之日', en: 'Day it was moved' },
    reconsideration_decided: { zh: '复议决定送达之日', en: 'Day the decision was served' },
    made: { zh: '形成之日', en: 'Day it was made' },
    changed: { zh: '变更之日', en: 'Day it was changed' },
    published: { zh: '公开之日', en: 'Day it was published' },
  } satisfies Record<EventType, Words>,

  problems: {
    missing: { zh: '还没有填哪一天', en: 'Fill in the day' },
    unclear: { zh: '看不出是哪一天，写成 2026-09-14 这样', en: 'Not read as a day; write it like 2026-09-14' },
    noSuchDay: (year: number, month: number, date: number): Words => ({
      zh: `${year}年没有${month}月${date}日，核对月和日`,
      en: `There is no ${year}-${month}-${date}; check month and day`,
    }),
    workingDays: {
      zh: '延长几个工作日写成 1 至 999 的整数，例如 20',
      en: 'Write the working days as a whole number from 1 to 999, for example 20',
    },
    choose: { zh: '还没有选', en: 'Choose one' },
    full: (most: number): Words => ({
      zh: `一件最多 ${most} 件事，不能再加；先删去不要的`,
      en: `A case holds at most ${most} events; remove one first`,
    }),
    tooMany: (most: number): Words => ({
      zh: `网址里的事超过 ${most} 件，没有计算；下面可以重新填`,
      en: `The address holds more than ${most} events and was not reckoned; fill in the case again below`,
    }),
    unreadable: (number: number, text: string): Words => ({
      zh: `网址里第 ${number} 件事读不出来（${text}），没有计算；核对网址，或者在下面重新填`,
      en: `Event ${number} in the address cannot be read (${text}), so nothing was reckoned; check the address or fill in the case again below`,
    }),
    unreadableToday: {
      zh: '网址里的 today 不是一个日期，写成 2026-09-14 这样',
      en: 'The "today" of the address is no day; write it like 2026-09-14',
    },
    empty: { zh: '空的', en: 'empty' },
  },
};
