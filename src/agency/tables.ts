import type { Migration } from '../platform/db/index.ts';

/**
 * 机关与人员的表. All are made from events but `officer`, which holds what is personal. `agency_key` is a small table that all bodies share: it keeps a
 * credit code and a slug from being had twice.
 */
export const AGENCY_TABLES: Migration = {
  number: 2,
  name: 'agency',
  script: `
create table agency (
  agency_id uuid primary key,
  kind text not null,
  level text not null,
  parent_id uuid,
  competent_id uuid,
  credit_code text,
  slug text,
  contact jsonb not null,
  settings jsonb not null,
  founded_on date,
  closed_on date
);
create index agency_parent on agency (parent_id);
create index agency_competent on agency (competent_id);

create table agency_key (
  kind text not null,
  value text not null,
  agency_id uuid not null,
  primary key (kind, value)
);
create index agency_key_holder on agency_key (agency_id);

create table agency_name (
  agency_id uuid not null,
  number integer not null,
  full_name text not null,
  short_name text,
  letter_name text,
  from_day date,
  to_day date,
  primary key (agency_id, number)
);
create index agency_name_full on agency_name (full_name);

create table agency_succession (
  agency_id uuid not null,
  number integer not null,
  to_agency uuid,
  to_party text,
  to_kind text not null,
  function text,
  ends boolean not null,
  on_day date not null,
  primary key (agency_id, number)
);
create index agency_succession_to on agency_succession (to_agency);

create table section (
  agency_id uuid not null,
  section_id uuid not null,
  number integer not null,
  name text not null,
  opened_on date,
  closed_on date,
  primary key (agency_id, section_id)
);

create table officer (
  agency_id uuid not null,
  officer_id uuid not null,
  account text not null,
  name text not null,
  primary key (agency_id, officer_id),
  unique (agency_id, account)
);

create table officer_post (
  agency_id uuid not null,
  officer_id uuid not null,
  section_id uuid,
  entered_on date not null,
  left_on date,
  primary key (agency_id, officer_id)
);

create table officer_role (
  agency_id uuid not null,
  officer_id uuid not null,
  number integer not null,
  role text not null,
  section_id uuid,
  from_day date not null,
  to_day date,
  primary key (agency_id, officer_id, number)
);
create index officer_role_held on officer_role (agency_id, role);

create table deputy (
  agency_id uuid not null,
  officer_id uuid not null,
  number integer not null,
  deputy_id uuid not null,
  from_day date not null,
  to_day date not null,
  primary key (agency_id, officer_id, number)
);
create index deputy_of on deputy (agency_id, deputy_id);
`,
};
