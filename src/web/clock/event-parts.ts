import type { Words } from '../../base/words.ts';
import {
  ASKED_NAMES,
  CHANNELS,
  DELIVERY_NAMES,
  EVENT_NAMES,
  LIMIT_NAMES,
  REMEDY_NAMES,
  type EventType,
} from '../../law/index.ts';

/** What an event says beside its day; the names are those of the JSON of the clock. */
export type PartName =
  | 'channel'
  | 'confirmed_on'
  | 'served_on'
  | 'until'
  | 'to'
  | 'ref'
  | 'working_days'
  | 'delivery'
  | 'remedy'
  | 'limit';

/** One part of an event: how it is written, and whether it may be left out. */
export type EventPart = { readonly name: PartName; readonly isOptional: boolean };

/** 各种事件的字段: which parts each event has, in the order in which an address holds them; those that may be left out come last. */
export const EVENT_PARTS: Readonly<Record<EventType, readonly EventPart[]>> = {
  received: [needed('channel'), optional('confirmed_on')],
  correction_requested: [optional('until')],
  corrected: [needed('channel'), optional('confirmed_on')],
  correction_lapsed: [optional('served_on')],
  consultation_sent: [needed('to'), needed('ref')],
  consultation_delivered: [needed('ref')],
  opinion_received: [needed('ref')],
  extended: [needed('working_days')],
  fee_notified: [optional('served_on')],
  fee_paid: [],
  fee_lapsed: [optional('served_on')],
  reasons_requested: [],
  reasons_given: [],
  deferred: [needed('until')],
  replied: [needed('delivery'), optional('served_on'), optional('remedy')],
  withdrawn: [],
  transferred: [],
  reconsideration_decided: [],
  made: [optional('limit')],
  changed: [optional('limit')],
  published: [],
};

/** How a part is written: a day, a whole number from 1, the name of a letter, or one of the values that the law knows. */
export type PartKind =
  | { readonly kind: 'day' | 'number' | 'ref' }
  | { readonly kind: 'choice'; readonly values: Readonly<Record<string, Words>> };

export const PART_KINDS: Readonly<Record<PartName, PartKind>> = {
  channel: {
    kind: 'choice',
    values: Object.fromEntries(Object.entries(CHANNELS).map(([channel, { name }]) => [channel, name])),
  },
  confirmed_on: { kind: 'day' },
  served_on: { kind: 'day' },
  until: { kind: 'day' },
  to: { kind: 'choice', values: ASKED_NAMES },
  ref: { kind: 'ref' },
  working_days: { kind: 'number' },
  delivery: { kind: 'choice', values: DELIVERY_NAMES },
  remedy: { kind: 'choice', values: REMEDY_NAMES },
  limit: { kind: 'choice', values: LIMIT_NAMES },
};

/** 是否事件名: a type that this page knows. */
export function isEventType(name: string): name is EventType {
  return Object.hasOwn(EVENT_NAMES, name);
}

function needed(name: PartName): EventPart {
  return { name, isOptional: false };
}

function optional(name: PartName): EventPart {
  return { name, isOptional: true };
}
