import { dayBefore, type Day } from '../../base/day.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { decideDeputy, decideDeputyEnd } from './decide-deputy.ts';
import { conflictsAt } from './roles-together.ts';
import { overlap, type Officer } from './officer.ts';
import type { OfficerChange, OfficerFacts, OfficerProblem } from './officer-change.ts';
import type { OfficerEvent } from './officer-events.ts';
import { ROLES } from './roles.data.ts';

/** What is written down, by the officer in whose stream it stands. */
export type OfficerEvents = ReadonlyMap<string, readonly OfficerEvent[]>;

type Decided = Result<OfficerEvents, OfficerProblem>;

/** 人员变动的决定: the events of one change, in the streams of all officers whom it is about. Pure. */
export function decideOfficer(
  id: string,
  officer: Officer | null,
  change: OfficerChange,
  facts: OfficerFacts,
): Decided {
  if (change.kind === 'enter') return enter(id, officer, change, facts);
  if (officer === null) return err({ kind: 'officer_not_there' });
  if (officer.left !== null) return err({ kind: 'has_left', on: officer.left });
  if (change.kind === 'correct_person') return correct(id, change.on, facts);
  if (change.on < officer.entered) return err({ kind: 'not_after', on: change.on, last: officer.entered });
  switch (change.kind) {
    case 'place': {
      const { on, section } = change;
      const missing = missingSection(section, facts);
      return missing === null ? only(id, { type: 'officer_placed', body: { on, section } }) : err(missing);
    }
    case 'leave':
      return leave(officer, change.on);
    case 'give_role':
      return giveRole(officer, change, facts);
    case 'take_role': {
      const { role, section, on } = change;
      return officer.roles.some((held) => isSameRole(held, change) && (held.to === null || held.to > on))
        ? only(id, { type: 'role_taken', body: { role, section, on } })
        : err({ kind: 'role_not_held', role: change.role });
    }
    case 'name_deputy':
      return decideDeputy(officer, change, facts);
    case 'end_deputy':
      return decideDeputyEnd(officer, change);
  }
}

const only = (id: string, event: OfficerEvent): Decided => ok(new Map([[id, [event]]]));

type Of<Kind extends OfficerChange['kind']> = Extract<OfficerChange, { readonly kind: Kind }>;

function enter(id: string, officer: Officer | null, { on, section }: Of<'enter'>, facts: OfficerFacts): Decided {
  if (officer !== null && officer.left === null) return err({ kind: 'already_here' });
  if (officer !== null && officer.left !== null && on < officer.left) {
    return err({ kind: 'not_after', on, last: officer.left });
  }
  const missing = missingSection(section, facts);
  return missing === null ? only(id, { type: 'officer_entered', body: { on, section } }) : err(missing);
}

/** Who leaves acts for nobody and has nobody act for him: that ends in the streams of the others too. */
function leave(officer: Officer, on: Day): Decided {
  const events = new Map<string, readonly OfficerEvent[]>([[officer.id, [{ type: 'officer_left', body: { on } }]]]);
  const add = (id: string, event: OfficerEvent) => events.set(id, [...(events.get(id) ?? []), event]);
  for (const { deputy, to } of officer.deputies) {
    if (to > on) add(deputy, { type: 'deputising_ended', body: { officer: officer.id, on } });
  }
  for (const { officer: absent, to } of officer.deputises) {
    if (to > on) add(absent, { type: 'deputy_ended', body: { deputy: officer.id, on } });
  }
  return ok(events);
}

function correct(id: string, on: Day, { corrected }: OfficerFacts): Decided {
  if (corrected.length === 0) return err({ kind: 'nothing_corrected' });
  return ok(new Map([[id, corrected.map((field) => ({ type: `${field}_corrected`, body: { on } }) as const)]]));
}

function giveRole(officer: Officer, change: Of<'give_role'>, facts: OfficerFacts): Decided {
  const { role, section, on, until } = change;
  if (facts.asker === officer.id) return err({ kind: 'own_role', role });
  if (until !== null && until <= on) return err({ kind: 'ends_before_it_begins', from: on, last: dayBefore(until) });
  if (ROLES[role].inSection && section === null) return err({ kind: 'section_needed', role });
  if (!ROLES[role].inSection && section !== null) return err({ kind: 'no_section_for', role });
  const missing = missingSection(section, facts);
  if (missing !== null) return err(missing);
  const given = { role, section, from: on, to: until };
  const isHeld = officer.roles.some((held) => isSameRole(held, change) && overlap(held, given));
  if (isHeld) return err({ kind: 'role_held', role });
  const after = { ...officer, roles: [...officer.roles, given] };
  const { own, deputising } = conflictsAt(after, given, facts);
  if (deputising.length > 0) return err({ kind: 'roles_conflict', conflicts: deputising, deputises: true });
  const barred = own.filter(({ isDeviation }) => !isDeviation);
  if (barred.length > 0) return err({ kind: 'roles_conflict', conflicts: barred, deputises: false });
  const beside = own.flatMap(({ roles }) => roles.filter((one) => one !== role));
  return only(officer.id, {
    type: 'role_given',
    body: { role, section, on, until, deviates_from: [...new Set(beside)] },
  });
}

const isSameRole = (
  held: Pick<Of<'give_role'>, 'role' | 'section'>,
  other: Pick<Of<'give_role'>, 'role' | 'section'>,
): boolean => held.role === other.role && held.section === other.section;

function missingSection(section: string | null, { sections }: OfficerFacts): OfficerProblem | null {
  return section === null || sections.includes(section) ? null : { kind: 'no_such_section', section };
}
