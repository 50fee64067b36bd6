import { conflictsOf, type RoleConflict } from './conflicts.ts';
import { overlap, type HeldRole, type Officer, type Period } from './officer.ts';
import type { OfficerFacts } from './officer-change.ts';
import { ROLES, type Role } from './roles.data.ts';

/**
 * 同时所任角色的冲突: those in which a role takes part that is given for a period: with the officer's own roles, and where he acts for others or others for
 * him, with the roles that so come into one hand. Deputising is never a deviation: another deputy can be found.
 */
export function conflictsAt(
  officer: Officer,
  given: HeldRole,
  { others, isSmall }: Pick<OfficerFacts, 'others' | 'isSmall'>,
): { readonly own: readonly RoleConflict[]; readonly deputising: readonly RoleConflict[] } {
  const has = ({ roles }: RoleConflict) => roles.includes(given.role);
  const own = conflictsOf(namesOf(rolesIn(officer, given)), { isSmall }).filter(has);
  const pairs = [
    ...officer.deputises.map((one) => ({ absent: others.get(one.officer), deputy: officer, period: one })),
    ...officer.deputies.map((one) => ({ absent: officer, deputy: others.get(one.deputy), period: one })),
  ];
  const deputising = pairs.flatMap(({ absent, deputy, period }) =>
    absent === undefined || deputy === undefined || !overlap(period, given)
      ? []
      : conflictsOfDeputy({ absent, deputy, period }),
  );
  return { own, deputising };
}

/** 代理造成的冲突: between the deputy's own roles and those that he takes over for the period. */
export function conflictsOfDeputy({
  absent,
  deputy,
  period,
}: {
  readonly absent: Officer;
  readonly deputy: Officer;
  readonly period: Period;
}): readonly RoleConflict[] {
  const taken = namesOf(rolesIn(absent, period)).filter((role) => !ROLES[role].isAdministrator);
  const held = namesOf(rolesIn(deputy, period));
  if (taken.length === 0) return [];
  const before = new Set(conflictsOf(held, { isSmall: false }).map(({ roles }) => roles.toSorted().join()));
  return conflictsOf([...held, ...taken], { isSmall: false }).filter(
    ({ roles }) => !before.has(roles.toSorted().join()),
  );
}

const rolesIn = ({ roles }: Officer, period: Period): readonly HeldRole[] =>
  roles.filter((held) => overlap(held, period));

const namesOf = (roles: readonly HeldRole[]): readonly Role[] => roles.map(({ role }) => role);
