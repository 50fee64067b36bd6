import type { Projection } from '../platform/ledger/index.ts';
import { AUDIT_PROJECTION } from './audit/audit-projection.ts';
import { BODY_PROJECTION } from './body/body-projection.ts';
import { INSTALLATION_PROJECTION } from './installation/setting-events.ts';
import { OFFICER_PROJECTION } from './people/officer-projection.ts';
import { REMINDER_PROJECTION } from './reminder/reminder-projection.ts';

/** 机关与人员的投影: what `ledger rebuild` makes of their events. */
export const AGENCY_PROJECTIONS: readonly Projection[] = [
  BODY_PROJECTION,
  OFFICER_PROJECTION,
  AUDIT_PROJECTION,
  INSTALLATION_PROJECTION,
  REMINDER_PROJECTION,
];
