import type { HeldRole, Officer, Role } from '../../src/agency/index.ts';
import { day } from '../../src/base/day.ts';

/** A fictitious officer of 甲局 with these roles, `role` or `role@section`, who has been there since 2024. */
export function officerWith(
  id: string,
  roles: readonly (Role | `${Role}@${string}`)[],
  more: Partial<Officer> = {},
): Officer {
  return {
    id,
    agency: '甲局',
    section: null,
    entered: day('2024-01-01'),
    left: null,
    roles: roles.map((role): HeldRole => {
      const [name, section] = role.split('@');
      return { role: name as Role, section: section ?? null, from: day('2024-01-01'), to: null };
    }),
    deputies: [],
    deputises: [],
    ...more,
  };
}
