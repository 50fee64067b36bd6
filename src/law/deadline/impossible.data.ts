import type { Words } from '../../base/words.ts';

/** 不能计入的原因: why an event has no place where it stands. */
export const IMPOSSIBLE = {
  notForApplication: {
    zh: '这是主动公开的事件，不属于申请的办理',
    en: 'It belongs to publication, not to an application',
  },
  notForPublication: {
    zh: '这是办理申请的事件，不属于主动公开',
    en: 'It belongs to an application, not to publication',
  },
  nothingPending: { zh: '此时没有等待公开的信息', en: 'Nothing was waiting to be published' },
  notInTerm: { zh: '此时没有正在走的答复期限', en: 'No term for the reply was running' },
  beforeStart: { zh: '早于本次期限的起算日', en: 'It lies before the day from which the term counts' },
  afterPayment: {
    zh: '已经按收费重新起算的申请内容是明确的，不再补正',
    en: 'An application that was charged for is clear enough',
  },
  notAwaitingCorrection: { zh: '此时没有等待补正', en: 'No correction was being waited for' },
  notAwaitingPayment: { zh: '此时没有等待缴费', en: 'No payment was being waited for' },
  refUsed: { zh: '这个编号的征求意见书已经发出过', en: 'A letter of this ref was sent before' },
  refNotSent: { zh: '没有发出过这个编号的征求意见书', en: 'No letter of this ref was sent' },
  alreadyDelivered: { zh: '这份征求意见书已经送达过', en: 'This letter was already delivered' },
  alreadyAnswered: { zh: '这份征求意见书已经有了意见', en: 'This letter was already answered' },
  deferred: { zh: '已经告知延迟答复', en: 'The reply was already deferred' },
  feeNotifiedBefore: { zh: '已经发出过收费通知', en: 'A fee notice was sent before' },
  untilNotLater: { zh: '延迟答复的日期不晚于原来的期限', en: 'The day set is not later than the term' },
} as const satisfies Record<string, Words>;

export type Impossible = keyof typeof IMPOSSIBLE;
