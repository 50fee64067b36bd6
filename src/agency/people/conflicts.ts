import type { Words } from '../../base/words.ts';
import { INCOMPATIBLE, ROLES, type Incompatible, type Role } from './roles.data.ts';

/** 角色冲突: two roles that one person should not hold. `isDeviation`: it is a small installation, where it is allowed and shown. */
export type RoleConflict = {
  readonly roles: readonly [Role, Role];
  readonly isDeviation: boolean;
  readonly why: Words;
};

/** 角色的冲突: what stands against one person holding all of these roles; empty when nothing does. Each pair once. */
export function conflictsOf(
  roles: readonly Role[],
  { isSmall }: { readonly isSmall: boolean },
): readonly RoleConflict[] {
  const held = [...new Set(roles)];
  const conflicts: RoleConflict[] = [];
  for (const line of INCOMPATIBLE) {
    if (!held.includes(line.role)) continue;
    for (const other of held) {
      const isTold = conflicts.some(({ roles: pair }) => pair.includes(line.role) && pair.includes(other));
      if (other === line.role || isTold || !isMeant(line, other)) continue;
      conflicts.push({
        roles: [line.role, other],
        isDeviation: isSmall && line.unless === 'small_installation',
        why: line.why,
      });
    }
  }
  return conflicts;
}

function isMeant(line: Incompatible, other: Role): boolean {
  if (line.with === 'any_other') return true;
  return line.with === 'any_that_is_no_administrator' ? !ROLES[other].isAdministrator : other === line.with;
}
