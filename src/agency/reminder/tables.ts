import type { Migration } from '../../platform/db/index.ts';

/** 提醒的表: when a competent department last reminded a body of what its guide lacks. */
export const REMINDER_TABLES: Migration = {
  number: 13,
  name: 'reminder',
  script: `
create table reminder (
  agency_id uuid not null,
  supervisor_id uuid not null,
  stream_id uuid not null,
  on_day date not null,
  primary key (agency_id, supervisor_id)
);
`,
};
