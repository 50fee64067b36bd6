import type { Day } from '../../base/day.ts';
import type { Words } from '../../base/words.ts';
import type { EventType } from '../../law/index.ts';
import { TEXTS } from '../texts.ts';
import { MOST_EVENTS, nextRef, type CaseEvent } from './case-address.ts';
import { clockAddress } from './clock-address.ts';
import { isEventType } from './event-parts.ts';
import { fieldName, readEvent, sayNoDay, type FieldProblem, type FormPlace, type Typed } from './read-event.ts';
import { readTypedDay } from './typed-day.ts';

/** 算到哪一天: null where the present day is meant; with what is wrong about what was typed. */
export type TypedToday = { readonly day: Day | null; readonly problem: Words | null };

/** 读出算到哪一天. */
export function readToday(typed: string, present: Day): TypedToday {
  const read = readTypedDay(typed, present);
  if (read.ok) return { day: read.value, problem: null };
  return { day: null, problem: read.reason.kind === 'missing' ? null : sayNoDay(read.reason) };
}

/** The canonical address of what was typed, or its faults. */
export type Submitted =
  | { readonly ok: true; readonly address: string }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** 读出表单: the address to which it leads, or what is to be corrected in it. */
export function readForm(
  typed: Typed,
  given: readonly CaseEvent[],
  { today, present }: { readonly today: TypedToday; readonly present: Day },
): Submitted {
  const problems: FieldProblem[] = [];
  const events = [...given];
  const put = (place: FormPlace, at: number | null) => {
    const type = typed[fieldName(place, 'type')] ?? '';
    if (!isEventType(type) || (at === null && place === 'first' && given.length > 0 && isEmpty(typed, place))) return;
    const read = readEvent(type, { typed: withRef(typed, type, given), place, today: today.day ?? present });
    problems.push(...read.problems);
    if (read.event === null) return;
    if (at === null) events.push(read.event);
    else events[at] = read.event;
  };
  put('first', placeIn(typed, 'first', given));
  if (today.problem !== null) problems.push({ field: 'today', words: today.problem });
  // Another event chosen from the list than the one whose fields are open: those are left for the other.
  const asked = typed['add'] ?? '';
  const isRead = typed['add'] === undefined || asked === typed[fieldName('event', 'type')];
  if (isRead) put('event', placeIn(typed, 'event', given));
  const add = isRead ? '' : asked;
  if (events.length > MOST_EVENTS || (events.length === MOST_EVENTS && isEventType(add))) {
    problems.push({ field: 'add', words: TEXTS.clock.problems.full(MOST_EVENTS) });
  }
  if (problems.length > 0) return { ok: false, problems };
  const open = isEventType(add) ? { type: add, at: null } : null;
  const fragment = open === null ? '#answer' : '#event';
  return { ok: true, address: `${clockAddress({ events, today: today.day, open })}${fragment}` };
}

/** Nothing but the channel, which a list always has. */
function isEmpty(typed: Typed, place: FormPlace): boolean {
  return (typed[fieldName(place, 'on')] ?? '') === '' && (typed[fieldName(place, 'confirmed_on')] ?? '') === '';
}

function placeIn(typed: Typed, place: FormPlace, events: readonly CaseEvent[]): number | null {
  const at = typed[fieldName(place, 'at')] ?? '';
  return /^\d{1,2}$/u.test(at) && Number(at) < events.length ? Number(at) : null;
}

/** A new letter gets its name here: nobody has to think of one. */
function withRef(typed: Typed, type: EventType, events: readonly CaseEvent[]): Typed {
  const field = fieldName('event', 'ref');
  return type === 'consultation_sent' && !typed[field] ? { ...typed, [field]: nextRef(events) } : typed;
}
