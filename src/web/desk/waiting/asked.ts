import type { Day } from '../../../base/day.ts';
import type { Staff } from '../../ground.ts';

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
