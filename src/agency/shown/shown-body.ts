import type { Day } from '../../base/day.ts';
import { todayInBeijing } from '../../platform/clock/index.ts';
import type { Transaction } from '../../platform/db/index.ts';
import { eventsOf, type RecordedEvent } from '../../platform/ledger/index.ts';
import { afterReform } from '../body/after-reform.ts';
import { bodyEventOf } from '../body/body-events.ts';
import type { Body } from '../body/body.ts';
import { foldBody } from '../body/fold-body.ts';
import { bodyBy } from '../store.ts';
import { namedBodies, shownBodiesBy, type ShownBody } from './shown-store.ts';

/** 承继机关: who goes on with what a body did, or with one function of it: a body here, or a Party organ by its name. */
export type Successor = {
  readonly name: string;
  /** The address of its column, where it has one. */
  readonly slug: string | null;
  readonly function: string | null;
  readonly on: Day;
};

/** 机关栏目的内容: a body as its column shows it, with what became of it. */
export type BodyColumn = {
  readonly shown: ShownBody;
  readonly body: Body;
  /** When the contact data were last changed. */
  readonly contactChangedOn: Day | null;
  readonly successors: readonly Successor[];
};

/** 按网址标识打开栏目: null where no body that is shown has this address. */
export async function openColumn(transaction: Transaction, slug: string, today: Day): Promise<BodyColumn | null> {
  const id = await bodyBy(transaction, 'slug', slug);
  const [shown] = id === null ? [] : await shownBodiesBy(transaction, [id], today);
  if (shown === undefined) return null;
  const events = await eventsOf(transaction, { agency: shown.id, id: shown.id });
  const body = foldBody(shown.id, events.map(bodyEventOf));
  if (body === null) return null;
  const { contact } = body;
  const isKnown = Object.values(contact).some((value) => value !== null);
  return {
    shown,
    body,
    contactChangedOn: isKnown ? contactDay(events) : null,
    successors: await successorsOf(transaction, shown.id, today),
  };
}

/** The day from which the contact data hold; where they came with the founding, the day on which they were entered. */
function contactDay(events: readonly RecordedEvent[]): Day | null {
  for (const recorded of events.toReversed()) {
    const event = bodyEventOf(recorded);
    if (event.type === 'contact_changed') return event.body.on;
    if (event.type === 'body_founded') return todayInBeijing(Date.parse(recorded.recordedAt));
  }
  return null;
}

async function successorsOf(transaction: Transaction, id: string, today: Day): Promise<readonly Successor[]> {
  const { moved } = await afterReform(transaction, { agency: id, function: null, on: today });
  const ids = moved.map(({ to }) => to).filter((to) => IS_ID.test(to));
  const named = new Map((await namedBodies(transaction, ids, today)).map((one) => [one.id, one]));
  return moved.map(({ to, function: moving, on }) => ({
    name: named.get(to)?.fullName ?? to,
    slug: named.get(to)?.slug ?? null,
    function: moving,
    on,
  }));
}

/** A Party organ is no body here and stands by its name. */
const IS_ID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/u;
