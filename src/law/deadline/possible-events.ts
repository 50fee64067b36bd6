import { ASKED, DELIVERIES, type ClockEvent, type EventType, type KnownEvent } from './event.ts';
import type { ClockContext } from './case-file.ts';
import { kindOf, readSeries, type SeriesKind } from './read-series.ts';

/**
 * 现在可以的事: which events would count if they happened on the day of the context, in the order of their names. Each is tried: one that would be
 * left out gives no step.
 */
export function possibleToday(events: readonly ClockEvent[], context: ClockContext): readonly EventType[] {
  const kind = kindOf(events);
  const stepsNow = readSeries(events, context).steps.length;
  return EVENTS_OF[events.length === 0 ? 'any' : kind].filter((type) =>
    trials(type, events, context).some((trial) => readSeries([...events, trial], context).steps.length > stepsNow),
  );
}

/** 申请和主动公开各自的事: the events of each kind of series, in the order in which they mostly happen. */
export const EVENTS_OF_KIND = {
  application: [
    'received',
    'correction_requested',
    'corrected',
    'correction_lapsed',
    'consultation_sent',
    'consultation_delivered',
    'opinion_received',
    'extended',
    'fee_notified',
    'fee_paid',
    'fee_lapsed',
    'reasons_requested',
    'reasons_given',
    'deferred',
    'replied',
    'withdrawn',
    'transferred',
    'reconsideration_decided',
  ],
  publication: ['made', 'changed', 'published'],
} as const satisfies Record<SeriesKind, readonly EventType[]>;

const EVENTS_OF: Readonly<Record<SeriesKind | 'any', readonly EventType[]>> = {
  ...EVENTS_OF_KIND,
  any: ['received', 'made', 'changed'],
};

/** Far enough away to be later than any term that runs. */
const FAR = 10_000;

/** What the event would look like today: for letters of consultation, one for each that was sent. */
function trials(type: EventType, events: readonly ClockEvent[], { today }: ClockContext): readonly KnownEvent[] {
  const on = today;
  const sent = events.flatMap((event) => (event.type === 'consultation_sent' ? [event.ref] : []));
  switch (type) {
    case 'received':
    case 'corrected':
      return [{ type, on, channel: 'in_person', confirmedOn: null }];
    case 'correction_requested':
      return [{ type, on, until: null }];
    case 'correction_lapsed':
    case 'fee_notified':
    case 'fee_lapsed':
      return [{ type, on, servedOn: null }];
    case 'consultation_sent':
      return [{ type, on, to: ASKED[0], ref: `${sent.join(' ')} new` }];
    case 'consultation_delivered':
    case 'opinion_received':
      return sent.map((ref) => ({ type, on, ref }));
    case 'extended':
      return [{ type, on, workingDays: 1 }];
    case 'deferred':
      return [{ type, on, until: on + FAR }];
    case 'replied':
      return [{ type, on, delivery: DELIVERIES[0], servedOn: null, remedy: 'choice' }];
    case 'made':
    case 'changed':
      return [{ type, on, limit: 'art26' }];
    case 'fee_paid':
    case 'reasons_requested':
    case 'reasons_given':
    case 'withdrawn':
    case 'transferred':
    case 'reconsideration_decided':
    case 'published':
      return [{ type, on }];
  }
}
