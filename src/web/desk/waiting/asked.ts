import type { Day } from '../../../base/day.ts';
import type { Staff } from '../../ground.ts';
import { mayOpen } from '../../guard/may-open.ts';
import { rowAt } from '../../guard/route-table.ts';

/** For whom it is asked what waits, and when. */
export type Asked = {
  readonly staff: Staff;
  readonly on: Day;
  readonly at: string;
  /** Whether he has an act over the whole installation. */
  readonly isInstallation: (act: InstallationAct) => boolean;
};

type InstallationAct = 'manage_accounts' | 'change_bodies' | 'assign_roles' | 'run_installation' | 'read_audit_log';

/** A to-do list is no list of all bodies: beyond so many of a kind the lists of the administrators tell. */
export const MOST = 20;

/** The address of the first of these pages that there is and that this person may open. */
export function firstOpen({ staff, on }: Asked, pages: readonly (readonly [route: string, href: string])[]): string {
  const found = pages.find(([route]) => {
    const row = rowAt('GET', route);
    return row !== null && mayOpen(staff.acting, row.who, on).ok;
  });
  return found?.[1] ?? '/desk';
}
