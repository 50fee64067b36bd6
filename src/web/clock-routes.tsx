import { Hono } from 'hono';
import type { Day } from '../base/day.ts';
import type { Words } from '../base/words.ts';
import { decodeCase, MOST_EVENTS, type CaseEvent, type UnreadableCase } from './clock/case-address.ts';
import { inOrder, viewCase } from './clock/case-view.ts';
import { clockQuery, type OpenEvent } from './clock/clock-address.ts';
import { isEventType } from './clock/event-parts.ts';
import { readForm, readToday } from './clock/read-clock-form.ts';
import { fieldName, type Typed } from './clock/read-event.ts';
import { ClockPage } from './pages/clock.tsx';
import type { ClockPageProps } from './pages/clock-page-props.ts';
import { showPage } from './show-page.ts';
import type { SiteOptions } from './site-options.ts';
import { TEXTS } from './texts.ts';
import type { SiteContext, SiteEnvironment } from './visit.ts';

/** 期限计算: the case is in the address, so that a form only leads to another address; nothing is kept. */
export function clockRoutes({ calendar, today: presentDay, publicUrl }: SiteOptions): Hono<SiteEnvironment> {
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
      origin: publicUrl ?? new URL(context.req.url).origin,
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
