import type { Day } from '../../base/day.ts';
import { ok, type Result } from '../../base/result.ts';
import { decideOfficer } from '../people/decide-officer.ts';
import { foldOfficer } from '../people/fold-officer.ts';
import type { OfficerChange, OfficerProblem } from '../people/officer-change.ts';
import type { OfficerEvent } from '../people/officer-events.ts';
import type { Role } from '../people/roles.data.ts';

/** 首批管理员的决定: comes and is given roles, by the same rules as everybody later. Pure. */
export function decideAdministrator(
  of: { readonly agency: string; readonly id: string },
  { roles, on, isSmall }: { readonly roles: readonly Role[]; readonly on: Day; readonly isSmall: boolean },
): Result<readonly OfficerEvent[], OfficerProblem> {
  const facts = { asker: null, sections: [], others: new Map(), corrected: [], isSmall };
  const changes: readonly OfficerChange[] = [
    { kind: 'enter', on, section: null },
    ...roles.map((role) => ({ kind: 'give_role', role, section: null, on, until: null }) as const),
  ];
  let events: readonly OfficerEvent[] = [];
  for (const change of changes) {
    const decided = decideOfficer(of.id, foldOfficer(of, events), change, facts);
    if (!decided.ok) return decided;
    events = [...events, ...(decided.value.get(of.id) ?? [])];
  }
  return ok(events);
}
