import { err, ok, type Result } from '../../base/result.ts';
import type { Database, Transaction } from '../../platform/db/index.ts';
import {
  bringUp,
  eventsOf,
  perform,
  type ActProblem,
  type ActRequest,
  type Addition,
  type Done,
} from '../../platform/ledger/index.ts';
import { readBody } from '../body/change-body.ts';
import { decideOfficer } from './decide-officer.ts';
import { foldAccount } from './fold-account.ts';
import { foldOfficer } from './fold-officer.ts';
import type { Officer } from './officer.ts';
import type { OfficerChange, OfficerFacts, OfficerProblem, PersonField } from './officer-change.ts';
import { officerEventOf, OFFICER_STREAM } from './officer-events.ts';
import { OFFICER_PROJECTION } from './officer-projection.ts';
import { personsCalled } from './people-lists-store.ts';
import { holdOfficers, isAccountTaken, putPerson, type Person } from './people-store.ts';

export type OfficerActRequest = Omit<ActRequest, 'asked'> & {
  readonly officer: string;
  /** Whether it is a small installation, as it is set. */
  readonly isSmall: boolean;
};

/** Who asks, as events name him. */
export const actorOf = (officer: string): string => `${BY_OFFICER}${officer}`;

const BY_OFFICER = 'officer:';

/**
 * 办理人员变动: one change of an officer. `person`: who it is, for one who comes or is corrected; it goes beside the events, not into them, nor into the digest of what was
 * asked.
 */
export function changeOfficer(
  database: Database,
  request: OfficerActRequest,
  { person = null, ...change }: OfficerChange & { readonly person?: Person | null },
): Promise<Result<Done, OfficerProblem | ActProblem>> {
  const { agency, officer: id, isSmall, ...rest } = request;
  return perform<OfficerProblem>(
    database,
    { agency, ...rest, asked: { officer: id, ...change } },
    {
      decide: async (transaction) => {
        await holdOfficers(transaction, agency);
        return decide(transaction, { agency, officer: id, isSmall, actor: rest.actor }, { person, ...change });
      },
      cache: async (transaction, events) => {
        if (person !== null) await putPerson(transaction, { agency, officer: id, ...person });
        await bringUp(transaction, OFFICER_PROJECTION, events);
      },
    },
  );
}

/** 试办: what a change of an officer would come to as things stand, or why it cannot be; nothing is written. */
export function tryOfficerChange(
  transaction: Transaction,
  asked: OfficerAsked,
  change: OfficerChange & { readonly person?: Person | null },
): Promise<Result<readonly Addition[], OfficerProblem>> {
  return decide(transaction, asked, { person: null, ...change });
}

type OfficerAsked = Pick<OfficerActRequest, 'agency' | 'officer' | 'isSmall' | 'actor'>;

async function decide(
  transaction: Transaction,
  { agency, officer: id, isSmall, actor }: OfficerAsked,
  { person, ...change }: OfficerChange & { readonly person: Person | null },
): Promise<Result<readonly Addition[], OfficerProblem>> {
  if (person !== null && !TAKES_PERSON.has(change.kind)) return err({ kind: 'person_not_taken' });
  const { body } = await readBody(transaction, agency);
  if (body === null || body.closed !== null) return err({ kind: 'body_not_there' });
  const own = await readOfficer(transaction, { agency, id });
  const wrong = await personProblem(transaction, { agency, id, person, isNew: own.officer === null });
  if (wrong !== null) return err(wrong);
  const others = await around(transaction, own.officer, { agency, change });
  const facts: OfficerFacts = {
    asker: actor.startsWith(BY_OFFICER) ? actor.slice(BY_OFFICER.length) : null,
    sections: body.sections.filter(({ closed }) => closed === null).map((section) => section.id),
    others: new Map([...others].flatMap(([other, { officer }]) => (officer === null ? [] : [[other, officer]]))),
    corrected: person === null ? [] : await correctedOf(transaction, { id, person }),
    isSmall,
  };
  const decided = decideOfficer(id, own.officer, change, facts);
  if (!decided.ok) return decided;
  const lengths = new Map([...others].map(([other, { length }]) => [other, length])).set(id, own.length);
  return ok(
    [...decided.value].map(([stream, events]): Addition => ({
      stream: { kind: OFFICER_STREAM, id: stream },
      after: lengths.get(stream) ?? 0,
      events,
    })),
  );
}

/** Changes that write down who an officer is; beside any other one a name would be written that nobody asked to change. */
const TAKES_PERSON: ReadonlySet<OfficerChange['kind']> = new Set(['enter', 'correct_person']);

/** 人员现状: an officer from his events; null for one who never came. */
export async function readOfficer(
  transaction: Transaction,
  { agency, id }: { readonly agency: string; readonly id: string },
): Promise<{ readonly officer: Officer | null; readonly length: number }> {
  const events = await eventsOf(transaction, { agency, id });
  const own = events.filter(({ stream }) => stream.kind === OFFICER_STREAM);
  return { officer: foldOfficer({ agency, id }, own.map(officerEventOf)), length: events.length };
}

/** Officers whom a change names, and those who act for one another with this one. */
async function around(
  transaction: Transaction,
  officer: Officer | null,
  { agency, change }: { readonly agency: string; readonly change: OfficerChange },
) {
  const ids = [
    ...('deputy' in change ? [change.deputy] : []),
    ...(officer?.deputies.map(({ deputy }) => deputy) ?? []),
    ...(officer?.deputises.map(({ officer: absent }) => absent) ?? []),
  ];
  const found = new Map<string, Awaited<ReturnType<typeof readOfficer>>>();
  for (const id of new Set(ids)) found.set(id, await readOfficer(transaction, { agency, id }));
  return found;
}

async function correctedOf(
  transaction: Transaction,
  { id, person }: { readonly id: string; readonly person: Person },
): Promise<readonly PersonField[]> {
  const stands = (await personsCalled(transaction, [id])).get(id);
  return PERSON_FIELDS.filter((field) => stands?.[field] !== person[field]);
}

const PERSON_FIELDS: readonly PersonField[] = ['name', 'account'];

async function personProblem(
  transaction: Transaction,
  {
    agency,
    id,
    person,
    isNew,
  }: { readonly agency: string; readonly id: string; readonly person: Person | null; readonly isNew: boolean },
): Promise<OfficerProblem | null> {
  if (person === null) return isNew ? { kind: 'officer_not_there' } : null;
  if (foldAccount(person.account) === '' || person.name.trim() === '') return { kind: 'account_blank' };
  const { account } = person;
  return (await isAccountTaken(transaction, { agency, officer: id, account }))
    ? { kind: 'account_taken', account }
    : null;
}
