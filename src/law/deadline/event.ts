import type { DayNumber } from '../../base/day.ts';
import type { Channel } from '../receipt/index.ts';

/** 征求意见对象: whose opinion is asked. */
export const ASKED = ['third_party', 'co_maker', 'other_body'] as const;
export type Asked = (typeof ASKED)[number];

/** 送达方式 of a reply. */
export const DELIVERIES = ['post', 'direct', 'entrusted', 'electronic'] as const;
export type Delivery = (typeof DELIVERIES)[number];

/** 救济途径: a choice of both, or reconsideration first (复议前置). */
export const REMEDIES = ['choice', 'reconsideration_first'] as const;
export type RemedyRoute = (typeof REMEDIES)[number];

/** 主动公开的时限种类 (条例第二十六条 and what goes before it). */
export const LIMITS = ['art26', 'budget', 'licence_or_penalty', 'penalty_withdrawal'] as const;
export type Limit = (typeof LIMITS)[number];

/** What is said of an event beside its day. A second date stands as it was written; null is "not given". */
type EventFields = {
  received: Arrived;
  corrected: Arrived;
  correction_requested: { readonly until: DayNumber | null };
  correction_lapsed: Served;
  consultation_sent: Ref & { readonly to: Asked };
  consultation_delivered: Ref;
  opinion_received: Ref;
  extended: { readonly workingDays: number };
  fee_notified: Served;
  fee_paid: Nothing;
  fee_lapsed: Served;
  reasons_requested: Nothing;
  reasons_given: Nothing;
  deferred: { readonly until: DayNumber };
  replied: Served & { readonly delivery: Delivery; readonly remedy: RemedyRoute };
  withdrawn: Nothing;
  transferred: Nothing;
  reconsideration_decided: Nothing;
  made: { readonly limit: Limit };
  changed: { readonly limit: Limit };
  published: Nothing;
};
type Arrived = { readonly channel: Channel; readonly confirmedOn: DayNumber | null };
type Served = { readonly servedOn: DayNumber | null };
type Ref = { readonly ref: string };
type Nothing = Readonly<Record<never, never>>;

export type EventType = keyof EventFields;

/** 某种事件: what happened to an application or to a piece of information, on a day. */
export type EventOf<Type extends EventType> = {
  [Name in Type]: { readonly type: Name; readonly on: DayNumber } & EventFields[Name];
}[Type];

/** 不认识的事件: of a newer version perhaps; the case file stays readable. */
export type UnknownEvent = { readonly type: 'unknown'; readonly on: DayNumber; readonly name: string };

export type KnownEvent = EventOf<EventType>;
export type ClockEvent = KnownEvent | UnknownEvent;

/** 一件: a series of events, and the day as of which it is looked at, if the series says one. */
export type ClockCase = { readonly today: DayNumber | null; readonly events: readonly ClockEvent[] };
