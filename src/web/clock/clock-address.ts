import type { Day } from '../../base/day.ts';
import type { EventType } from '../../law/index.ts';
import { encodeCase, type CaseEvent } from './case-address.ts';
import { inOrder } from './case-view.ts';

/** 打开的一栏: an event that is being added, or the one at this place that is being changed. */
export type OpenEvent = { readonly type: EventType; readonly at: number | null };

/** What an address of the page says. */
export type ClockPlace = {
  readonly events: readonly CaseEvent[];
  /** Null where the present day is meant. */
  readonly today: Day | null;
  readonly open?: OpenEvent | null;
};

/** 网址: the one address of a case, its events in the order of their days. */
export function clockAddress(place: ClockPlace): string {
  const query = clockQuery(place);
  return query === '' ? '/clock' : `/clock?${query}`;
}

/** The same without its path. */
export function clockQuery({ events, today, open = null }: ClockPlace): string {
  return [
    ...(events.length > 0 ? [`c=${encodeCase(inOrder(events))}`] : []),
    ...(today === null ? [] : [`today=${today}`]),
    ...(open === null ? [] : [open.at === null ? `add=${open.type}` : `edit=${open.at}`]),
  ].join('&');
}
