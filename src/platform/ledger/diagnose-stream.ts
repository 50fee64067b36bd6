import type { LedgerFault } from './fault.ts';
import { hashEvent, NOTHING_BEFORE, type WrittenEvent } from './hash-event.ts';

/** What a stream says of its last event; null where it says nothing. */
export type Head = { readonly number: number; readonly hash: string } | null;

/** An event and the place in the stream it was written down for; `isWhole`: its hash agrees with what it says. */
type Placed = { readonly event: WrittenEvent; readonly isWhole: boolean };

/**
 * 查明异常: what was done to a stream whose chain does not hold. Each event is asked as which number it was written down: its hash tells, for it covers the
 * number. Pure; events come in the order of their numbers.
 */
export function diagnoseStream(
  { agency, id }: { readonly agency: string; readonly id: string },
  events: readonly WrittenEvent[],
  head: Head,
): readonly LedgerFault[] {
  const at = (number: number) => ({ agency, stream: id, number });
  const { places, strangers } = placesOf(events, head?.number ?? Infinity);
  const faults: LedgerFault[] = strangers.map(({ number }) => ({ kind: 'inserted', ...at(number) }));
  const end = Math.max(head?.number ?? 0, ...places.keys());
  for (let number = 1; number <= end; number += 1) {
    const placed = places.get(number);
    if (placed === undefined) faults.push({ kind: 'removed', ...at(number) });
    else if (!placed.isWhole || isRewritten(number, places))
      faults.push({ kind: 'changed', ...at(placed.event.number) });
  }
  for (const { event, was } of outOfOrder(places)) faults.push({ kind: 'reordered', ...at(event.number), was });
  const last = places.get(end)?.event;
  if (faults.length === 0 && (head?.number !== end || head.hash !== last?.hash)) {
    faults.push({ kind: 'head_differs', ...at(end) });
  }
  return faults;
}

function placesOf(
  events: readonly WrittenEvent[],
  end: number,
): {
  readonly places: Map<number, Placed>;
  readonly strangers: readonly WrittenEvent[];
} {
  const places = new Map<number, Placed>();
  const named = new Set(events.map(({ previous }) => previous));
  const strangers: WrittenEvent[] = [];
  const broken: WrittenEvent[] = [];
  for (const event of events) {
    const number = writtenAs(event, events.length);
    if (number === null) {
      broken.push(event);
      continue;
    }
    const other = places.get(number)?.event;
    // Of two that claim one place, the one that the next event names was there.
    if (other !== undefined) strangers.push(named.has(event.hash) ? other : event);
    if (other === undefined || named.has(event.hash)) places.set(number, { event, isWhole: true });
  }
  // What was changed stands in the place that nobody else claims; what finds none came in from outside.
  for (const event of broken) {
    const number = freePlace(event, { events, places, end });
    if (number === null) strangers.push(event);
    else places.set(number, { event, isWhole: false });
  }
  return { places, strangers };
}

/** The number under which an event has the hash that it bears; null where no number near it gives it. */
function writtenAs(event: WrittenEvent, length: number): number | null {
  if (hashEvent(event) === event.hash) return event.number;
  const widest = Math.min(Math.max(length, LEAST_SEARCH), WIDEST_SEARCH);
  for (let away = 1; away <= widest; away += 1) {
    for (const number of [event.number - away, event.number + away]) {
      if (number > 0 && hashEvent({ ...event, number }) === event.hash) return number;
    }
  }
  return null;
}

const LEAST_SEARCH = 16;
const WIDEST_SEARCH = 2000;

/** Between the places of its neighbours and not after the end; its own number first. */
function freePlace(
  event: WrittenEvent,
  { events, places, end }: { events: readonly WrittenEvent[]; places: ReadonlyMap<number, Placed>; end: number },
): number | null {
  const numbers = new Map([...places].map(([number, placed]) => [placed.event, number]));
  const index = events.indexOf(event);
  const before = events.slice(0, index).reduce((most, one) => Math.max(most, numbers.get(one) ?? 0), 0);
  const after = events.slice(index + 1).reduce((least, one) => Math.min(least, numbers.get(one) ?? Infinity), Infinity);
  const isFree = (number: number) => number > before && number < after && number <= end && !places.has(number);
  return [event.number, before + 1].find(isFree) ?? null;
}

/** True for an event whose own hash was made anew: the next one names another. */
function isRewritten(number: number, places: ReadonlyMap<number, Placed>): boolean {
  const event = places.get(number)?.event;
  const next = places.get(number + 1);
  if (number === 1 && event?.previous !== NOTHING_BEFORE) return true;
  return next !== undefined && next.isWhole && next.event.previous !== event?.hash;
}

/** Events that do not stand in the order in which they were written down. */
function outOfOrder(
  places: ReadonlyMap<number, Placed>,
): readonly { readonly event: WrittenEvent; readonly was: number }[] {
  const written = [...places].toSorted(([one], [other]) => one - other);
  const standing = written.toSorted(([, one], [, other]) => one.event.number - other.event.number);
  return standing.flatMap(([was, { event }], index) => (written[index]?.[0] === was ? [] : [{ event, was }]));
}
