import type { Migration } from '../db/index.ts';

/** 保密箱表. A key that records still need cannot be taken away: the foreign key holds that, also against a program that is killed. */
export const VAULT_TABLES: Migration = {
  number: 3,
  name: 'vault',
  script: `
create table vault_key (
  agency_id uuid not null,
  number integer not null,
  wrapped bytea not null,
  master text not null,
  made_at timestamptz not null,
  primary key (agency_id, number)
);

create table vault_record (
  agency_id uuid not null,
  id uuid not null,
  key_number integer,
  sealed bytea,
  erased_on date,
  primary key (agency_id, id),
  foreign key (agency_id, key_number) references vault_key (agency_id, number),
  check ((sealed is null) = (erased_on is not null) and (sealed is null) = (key_number is null))
);
create index vault_record_key on vault_record (agency_id, key_number, id);
`,
};
