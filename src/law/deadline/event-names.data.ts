import type { Words } from '../../base/words.ts';
import type { EventType, Asked, Delivery, Limit, RemedyRoute } from './event.ts';

/** 事件名称, for people. */
export const EVENT_NAMES: Readonly<Record<EventType, Words>> = {
  received: { zh: '收到申请', en: 'Application received' },
  correction_requested: { zh: '发出补正告知', en: 'Correction asked for' },
  corrected: { zh: '收到补正', en: 'Correction received' },
  correction_lapsed: { zh: '逾期不补正，告知不再处理', en: 'Closed: not corrected' },
  consultation_sent: { zh: '发出征求意见书', en: 'Opinion asked for' },
  consultation_delivered: { zh: '征求意见书送达', en: 'Letter of consultation delivered' },
  opinion_received: { zh: '收到意见', en: 'Opinion received' },
  extended: { zh: '告知延期答复', en: 'Extension told' },
  fee_notified: { zh: '发出收费通知', en: 'Fee notice sent' },
  fee_paid: { zh: '缴费', en: 'Fee paid' },
  fee_lapsed: { zh: '逾期未缴费，告知不再处理', en: 'Closed: fee not paid' },
  reasons_requested: { zh: '要求说明理由', en: 'Reasons asked for' },
  reasons_given: { zh: '申请人说明理由', en: 'Reasons given' },
  deferred: { zh: '告知延迟答复', en: 'Deferral told' },
  replied: { zh: '答复', en: 'Reply' },
  withdrawn: { zh: '申请人撤回', en: 'Withdrawn' },
  transferred: { zh: '移交其他机关', en: 'Moved to another body' },
  reconsideration_decided: { zh: '复议决定送达', en: 'Reconsideration decision served' },
  made: { zh: '信息形成', en: 'Information made' },
  changed: { zh: '信息变更', en: 'Information changed' },
  published: { zh: '公开', en: 'Published' },
};

/** 征求意见对象的名称. */
export const ASKED_NAMES: Readonly<Record<Asked, Words>> = {
  third_party: { zh: '第三方', en: 'third party' },
  co_maker: { zh: '共同制作机关', en: 'co-maker' },
  other_body: { zh: '其他机关', en: 'other body' },
};

/** 送达方式的名称. */
export const DELIVERY_NAMES: Readonly<Record<Delivery, Words>> = {
  post: { zh: '邮寄', en: 'by post' },
  direct: { zh: '直接送达', en: 'handed over' },
  entrusted: { zh: '委托送达', en: 'through another body' },
  electronic: { zh: '电子送达', en: 'electronically' },
};

/** 救济途径的名称. */
export const REMEDY_NAMES: Readonly<Record<RemedyRoute, Words>> = {
  choice: { zh: '可以复议，也可以诉讼', en: 'reconsideration or suit' },
  reconsideration_first: { zh: '复议前置', en: 'reconsideration first' },
};

/** 公开时限的名称. */
export const LIMIT_NAMES: Readonly<Record<Limit, Words>> = {
  art26: { zh: '一般信息', en: 'ordinary information' },
  budget: { zh: '预算、决算', en: 'budget or accounts' },
  licence_or_penalty: { zh: '行政许可、行政处罚', en: 'licence or penalty' },
  penalty_withdrawal: { zh: '撤回行政处罚决定信息', en: 'withdrawal of a penalty decision' },
};
