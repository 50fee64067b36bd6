import { AUDIT_KINDS, namesOfBodies, personsCalled, readBody, type AuditKind } from '../../agency/index.ts';
import type { Words } from '../../base/words.ts';
import type { Transaction } from '../../platform/db/index.ts';
import type { RecordedEvent } from '../../platform/ledger/index.ts';
import type { Day } from '../../base/day.ts';
import { TEXTS } from '../texts.ts';
import { LEDGER_EVENTS, OTHER_ACTORS, type EventFields } from '../texts/ledger-events.ts';

type Shown = Pick<RecordedEvent, 'type' | 'body'>;

/** What ids in a page of the ledger lead to, for those who may see it. */
export type LedgerNames = {
  actor(actor: string): Words;
  event(event: Shown): Words;
};

/**
 * 台账里的名称: events hold ids alone; who or what they lead to is looked up for the page. Names of officers of another body are seen only by those who see all
 * of the ledger.
 */
export async function ledgerNames(
  transaction: Transaction,
  { agency, on, seesAll }: { readonly agency: string; readonly on: Day; readonly seesAll: boolean },
  page: { readonly actors: readonly string[]; readonly events: readonly Shown[] },
): Promise<LedgerNames> {
  const ids = page.events.flatMap(({ body }) => Object.values(body).filter(isId));
  const actors = page.actors.flatMap((actor) => officerIn(actor) ?? []);
  const persons = await personsCalled(transaction, [...ids, ...actors].filter(isId));
  const agencies = [...persons.values()].map((person) => person.agency);
  const bodies = await namesOfBodies(transaction, [...ids, ...agencies], on);
  const { body } = await readBody(transaction, agency);
  const sections = new Map((body?.sections ?? []).map(({ id, name }) => [id, name]));
  const personSaid = (id: string): Words | null => {
    const person = persons.get(id);
    if (person === undefined) return null;
    if (seesAll || person.agency === agency) return { zh: person.name, en: person.name };
    return TEXTS.deskLedger.otherOfficer(bodies.get(person.agency) ?? '');
  };
  const called = (id: string): string => sections.get(id) ?? bodies.get(id) ?? personSaid(id)?.zh ?? id;
  return {
    actor: (actor) => {
      const officer = officerIn(actor);
      if (officer !== null) return personSaid(officer) ?? TEXTS.deskLedger.goneOfficer;
      return OTHER_ACTORS[actor] ?? { zh: actor, en: actor };
    },
    event: (event) => sayEvent(event, called),
  };
}

/** One event in plain words; of a type that nobody described its type stands. */
export function sayEvent({ type, body }: Shown, called: (id: string) => string): Words {
  const say = Object.hasOwn(LEDGER_EVENTS, type) ? LEDGER_EVENTS[type] : undefined;
  const audit = Object.hasOwn(AUDIT_KINDS, type) ? AUDIT_KINDS[type as AuditKind].name : null;
  const fields: EventFields = {
    text: (name) => {
      const value = body[name];
      return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
    },
    name: (name) => {
      const value = body[name];
      return typeof value === 'string' ? called(value) : '';
    },
  };
  return say === undefined ? (audit ?? { zh: type, en: type }) : say(fields);
}

const OFFICER = /^officer:([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/u;
const officerIn = (actor: string): string | null => OFFICER.exec(actor)?.[1] ?? null;

const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u.test(value);
