import type { Migration } from '../../platform/db/index.ts';

/**
 * 审计和安装的表. `audit_entry` and `installation_setting` are made from events; `audit_origin` holds what is personal and is erased after its term;
 * `audit_burst` counts what comes too often to be written down one by one. `installation` is one row that all bodies share: which one is the first.
 */
export const AUDIT_TABLES: Migration = {
  number: 7,
  name: 'audit',
  script: `
create table audit_entry (
  agency_id uuid not null,
  stream_id uuid not null,
  number integer not null,
  at timestamptz not null,
  day date not null,
  kind text not null,
  officer_id uuid,
  detail jsonb not null,
  primary key (agency_id, stream_id, number)
);
create index audit_entry_time on audit_entry (at, stream_id, number);
create index audit_entry_body on audit_entry (agency_id, at, stream_id, number);
create index audit_entry_officer on audit_entry (agency_id, officer_id, at, stream_id, number);
create index audit_entry_kind on audit_entry (kind, at, stream_id, number);

create table audit_origin (
  agency_id uuid not null,
  stream_id uuid not null,
  number integer not null,
  at timestamptz not null,
  salt text not null,
  address text not null,
  browser text not null,
  primary key (agency_id, stream_id, number)
);
create index audit_origin_time on audit_origin (at);

create table audit_burst (
  agency_id uuid not null,
  minute timestamptz not null,
  kind text not null,
  place text not null,
  written integer not null,
  more integer not null,
  address text not null,
  browser text not null,
  primary key (agency_id, minute, kind, place)
);

create table installation (
  id integer primary key check (id = 1),
  agency_id uuid not null
);

create table installation_setting (
  agency_id uuid not null,
  stream_id uuid not null,
  name text not null,
  value jsonb not null,
  primary key (agency_id, name)
);
`,
};
