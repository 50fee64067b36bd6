import type { Migration } from '../db/index.ts';

/** 发件箱表. Who a mail goes to and what it says lie in the vault under the same number; a fault is kept as its kind and code, never in the server's words. */
export const MAIL_TABLES: Migration = {
  number: 5,
  name: 'mail',
  script: `
create table mail (
  agency_id uuid not null,
  id uuid not null,
  message_id text,
  state text not null check (state in ('waiting', 'sent', 'failed')),
  tries integer not null,
  next_try_at timestamptz not null,
  fault text,
  fault_code integer,
  queued_at timestamptz not null,
  sent_at timestamptz,
  primary key (agency_id, id)
);
create index mail_waiting on mail (next_try_at) where state = 'waiting';
create index mail_by_day on mail (agency_id, queued_at, id);
`,
};
