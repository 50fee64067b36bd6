import { Hono } from 'hono';
import { parseDay, type Day } from '../base/day.ts';
import type { Words } from '../base/words.ts';
import type { EventType } from '../law/index.ts';
import { decodeCase, MOST_EVENTS, nextRef, type CaseEvent, type UnreadableCase } from './clock/case-address.ts';
import { inOrder, viewCase } from './clock/case-view.ts';
import { clockAddress, clockQuery, type OpenEvent } from './clock/clock-address.ts';
import { isEventType } from './clock/event-parts.ts';
import { fieldName, readEvent, sayNoDay, type FieldProblem, type FormPlace, type Typed } from './clock/read-form.ts';
import { readTypedDay } from './clock/typed-day.ts';
import { ClockPage } from './pages/clock.tsx';
import type { ClockPageProps } from './pages/clock-page-props.ts';
import { showPage } from './show-page.ts';
import type { SiteOptions } from './site-options.ts';
import { TEXTS } from './texts.ts';
import type { SiteContext, SiteEnvironment } from './visit.ts';

/** 期限计算: the case is in the address, so that a form only leads to another address; nothing is kept. */
export function clockRoutes({ calendar, today: presentDay }: SiteOptions): Hono<SiteEnvironment> {
  const show = (context: SiteContext, asked: Asked, more: Partial<ClockPageProps> = {}) => {
    const present = presentDay();
    const { events, today, open, kind } = asked;
    const view = events.length === 0 ? null : viewCase(events, { today: today ?? present, calendar });
    const query = events.length > 0 || today !== null ? clockQuery(asked) : kind === 'publication' ? PUBLICATION : '';
    const props: ClockPageProps = {
      visit: { ...context.var.visit, query },
      present,
      today,
      calendar,
      view,
      kind: view?.reckoning.kind ?? kind,
      open: view === null ? null : open,
      origin: new URL(context.req.url).origin,
      addressProblem: null,
      problems: [],
      typed: null,
      ...more,
    };
    const isWrong = props.problems.length > 0 || props.addressProblem !== null;
    return showPage(context, <ClockPage {...props} />, isWrong ? 422 : 200);
  };

  const routes = new Hono<SiteEnvironment>();
  routes.get('/', (context) => {
    const typed = context.req.query();
    const decoded = decodeCase(typed['c'] ?? '');
    const isSubmitted = isEventType(typed[fieldName('first', 'type')] ?? '');
    if (!decoded.ok) return show(context, NOTHING, { addressProblem: sayUnreadable(decoded.reason) });
    const events = inOrder(decoded.value);
    const asked: Asked = { events, today: null, open: openEvent(typed, events), kind: kindAsked(typed) };
    const today = readToday(typed['today'] ?? '', presentDay());
    if (isSubmitted) {
      const submitted = readForm(typed, events, { today, present: presentDay() });
      if (submitted.ok) return context.redirect(submitted.address, 303);
      return show(context, { ...asked, today: today.day }, { problems: submitted.problems, typed });
    }
    if (today.problem !== null) return show(context, asked, { addressProblem: TEXTS.clock.problems.unreadableToday });
    return show(context, { ...asked, today: today.day });
  });
  return routes;
}

/** What an address asks for. */
type Asked = {
  readonly events: readonly CaseEvent[];
  readonly today: Day | null;
  readonly open: OpenEvent | null;
  readonly kind: 'application' | 'publication';
};

const NOTHING: Asked = { events: [], today: null, open: null, kind: 'application' };
const PUBLICATION = 'for=publication';

function kindAsked(typed: Typed): Asked['kind'] {
  return typed['for'] === 'publication' ? 'publication' : 'application';
}

/** The event that the address has open: one to be added, or one of the case; null where it names none. */
function openEvent(typed: Typed, events: readonly CaseEvent[]): OpenEvent | null {
  const type = typed['add'] ?? typed[fieldName('event', 'type')] ?? '';
  const place = typed['edit'] ?? typed[fieldName('event', 'at')] ?? '';
  const at = /^\d{1,2}$/u.test(place) ? Number(place) : null;
  const there = at === null ? undefined : events[at];
  if (there !== undefined) return { type: there.type, at };
  return isEventType(type) ? { type, at: null } : null;
}

type Today = { readonly day: Day | null; readonly problem: Words | null };

function readToday(typed: string, present: Day): Today {
  const read = readTypedDay(typed, present);
  if (read.ok) return { day: parseDay(read.value), problem: null };
  return { day: null, problem: read.reason.kind === 'missing' ? null : sayNoDay(read.reason) };
}

type Submitted =
  | { readonly ok: true; readonly address: string }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** The form: what it makes of the case, or what is to be corrected in it. */
function readForm(
  typed: Typed,
  given: readonly CaseEvent[],
  { today, present }: { readonly today: Today; readonly present: Day },
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
  put('event', placeIn(typed, 'event', given));
  const add = typed['add'] ?? '';
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

function sayUnreadable(reason: UnreadableCase): Words {
  const { problems } = TEXTS.clock;
  switch (reason.kind) {
    case 'too_many':
      return problems.tooMany(MOST_EVENTS);
    case 'event': {
      const shown = reason.text.length > LONGEST_SHOWN ? `${reason.text.slice(0, LONGEST_SHOWN)}…` : reason.text;
      return shown === ''
        ? {
            zh: problems.unreadable(reason.number, problems.empty.zh).zh,
            en: problems.unreadable(reason.number, problems.empty.en).en,
          }
        : problems.unreadable(reason.number, shown);
    }
  }
}

const LONGEST_SHOWN = 60;
