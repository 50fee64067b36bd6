import type { Cite } from '../regulation/cite.ts';

/** 救济条款: wording of our own; what stands in double braces is filled in. */
export const CLAUSES = {
  /** 可以选择. */
  choice:
    '认为{{scope}}侵犯自身合法权益的，可以自收到之日起{{reconsiderationTerm}}内依法向{{organs}}申请行政复议，也可以自收到之日起{{suitTerm}}内依法向{{court}}提起行政诉讼。',
  /** 复议前置. */
  reconsideration_first:
    '不服{{scope}}的，应当自收到之日起{{reconsiderationTerm}}内先向{{organs}}申请行政复议，未经行政复议不能直接提起行政诉讼；不服行政复议决定的，可以自收到行政复议决定书之日起{{suitAfterTerm}}内依法向人民法院提起行政诉讼。',
  /** 电子送达时附加, 行政复议法第二十二条第二款. */
  online: '行政复议申请也可以通过互联网渠道提交：{{channel}}。',
} as const;

/** 电子送达须同时告知网上复议渠道, from the day on which the law asks for it. */
export const ONLINE_CHANNEL_DUTY: { readonly from: string; readonly cite: Cite } = {
  from: '2024-01-01',
  cite: { act: 'reconsideration_law', article: 22, paragraph: 2 },
};

/** 条款所及的范围: how a clause names what it is about; `items` names the items of an application one by one. */
export const SCOPES = {
  whole: '本答复',
  withheld_part: '本答复中不予公开的部分',
  other_part: '本答复的其他部分',
  told_to_third_party: '本告知',
} as const;

/** 范围的名称; `items`: the clause names items of an application by number. */
export type Scope = keyof typeof SCOPES | 'items';
