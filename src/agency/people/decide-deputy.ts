import { dayBefore } from '../../base/day.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Officer } from './officer.ts';
import type { OfficerChange, OfficerFacts, OfficerProblem } from './officer-change.ts';
import type { OfficerEvent } from './officer-events.ts';
import { conflictsOfDeputy } from './roles-together.ts';

type Decided = Result<ReadonlyMap<string, readonly OfficerEvent[]>, OfficerProblem>;
type Of<Kind extends OfficerChange['kind']> = Extract<OfficerChange, { readonly kind: Kind }>;

/** 指定代理人: another officer of the body, for days with an end; a deputy passes nothing on, and administrators' hands stay apart. */
export function decideDeputy(
  absent: Officer,
  { deputy: id, on, until }: Of<'name_deputy'>,
  { others, asker }: OfficerFacts,
): Decided {
  if (until <= on) return err({ kind: 'ends_before_it_begins', from: on, last: dayBefore(until) });
  if (id === absent.id) return err({ kind: 'own_deputy' });
  // Nobody takes the roles of somebody else for himself, as nobody gives himself one.
  if (id === asker) return err({ kind: 'asker_as_deputy' });
  const deputy = others.get(id);
  if (deputy === undefined || deputy.left !== null || deputy.entered > on)
    return err({ kind: 'no_such_deputy', deputy: id });
  if (absent.deputies.some(({ from, to }) => from < until && on < to)) return err({ kind: 'deputy_named', deputy: id });
  // Who is away himself passes nothing on: nobody would be there.
  const away = deputy.deputies.find(({ from, to }) => from < until && on < to);
  if (away !== undefined) return err({ kind: 'deputy_absent', from: away.from, to: away.to });
  const conflicts = conflictsOfDeputy({ absent, deputy, period: { from: on, to: until } });
  if (conflicts.length > 0) return err({ kind: 'roles_conflict', conflicts, deputises: true });
  return ok(
    new Map<string, readonly OfficerEvent[]>([
      [absent.id, [{ type: 'deputy_named', body: { deputy: id, on, until } }]],
      [id, [{ type: 'deputising_begun', body: { officer: absent.id, on, until } }]],
    ]),
  );
}

/** 代理提前结束. */
export function decideDeputyEnd(absent: Officer, { deputy, on }: Of<'end_deputy'>): Decided {
  const isNamed = absent.deputies.some((one) => one.deputy === deputy && one.to > on);
  if (!isNamed) return err({ kind: 'no_deputy_named', deputy });
  return ok(
    new Map<string, readonly OfficerEvent[]>([
      [absent.id, [{ type: 'deputy_ended', body: { deputy, on } }]],
      [deputy, [{ type: 'deputising_ended', body: { officer: absent.id, on } }]],
    ]),
  );
}
