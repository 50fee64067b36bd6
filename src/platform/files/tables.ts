import type { Migration } from '../db/index.ts';

/** 文件表: what a body says of a file. The content lies in the store, once for all bodies that have it. */
export const FILES_TABLES: Migration = {
  number: 4,
  name: 'files',
  script: `
create table stored_file (
  agency_id uuid not null,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  size bigint not null,
  type text not null,
  state text not null check (state in ('quarantine', 'released', 'refused')),
  added_at timestamptz not null,
  primary key (agency_id, digest)
);
create index stored_file_digest on stored_file (digest);
`,
};
