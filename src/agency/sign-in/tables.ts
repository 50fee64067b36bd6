import type { Migration } from '../../platform/db/index.ts';

/**
 * 登录的表. None is made from events: what opens a door does not belong in a ledger that is never erased. `account_key` and `sign_in_delay` are small tables that
 * all bodies share: an account is one over the installation, and who tries at the door belongs to no body yet.
 */
export const SIGN_IN_TABLES: Migration = {
  number: 6,
  name: 'sign_in',
  script: `
create table account_key (
  kind text not null,
  value text not null,
  agency_id uuid not null,
  officer_id uuid not null,
  primary key (kind, value)
);
create index account_key_holder on account_key (agency_id, officer_id);

create table sign_in_delay (
  kind text not null,
  subject text not null,
  failures integer not null,
  held_until timestamptz,
  changed_at timestamptz not null,
  primary key (kind, subject)
);
create index sign_in_delay_changed on sign_in_delay (changed_at);

create table known_place (
  agency_id uuid not null,
  officer_id uuid not null,
  place text not null,
  seen_at timestamptz not null,
  primary key (agency_id, officer_id, place)
);

create table credential_password (
  agency_id uuid not null,
  officer_id uuid not null,
  hash text not null,
  set_at timestamptz not null,
  primary key (agency_id, officer_id)
);

create table credential_totp (
  agency_id uuid not null,
  officer_id uuid not null,
  record_id uuid,
  pending_id uuid,
  added_at timestamptz,
  last_step bigint,
  primary key (agency_id, officer_id)
);

create table credential_passkey (
  agency_id uuid not null,
  passkey_id uuid not null,
  officer_id uuid not null,
  credential_id text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  name text not null,
  added_at timestamptz not null,
  used_at timestamptz,
  primary key (agency_id, passkey_id),
  unique (agency_id, credential_id)
);
create index credential_passkey_owner on credential_passkey (agency_id, officer_id);

create table desk_session (
  agency_id uuid not null,
  session_id uuid not null,
  officer_id uuid not null,
  token_hash text not null,
  factors text[] not null,
  begun_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null,
  idle_seconds integer not null,
  address text not null,
  browser text not null,
  primary key (agency_id, session_id),
  unique (agency_id, token_hash)
);
create index desk_session_owner on desk_session (agency_id, officer_id);
create index desk_session_end on desk_session (ends_at);

create table sign_in_ticket (
  agency_id uuid not null,
  ticket_hash text not null,
  kind text not null,
  officer_id uuid,
  factors text[] not null,
  content jsonb not null,
  ends_at timestamptz not null,
  primary key (agency_id, ticket_hash)
);
create index sign_in_ticket_end on sign_in_ticket (ends_at);

create table invitation (
  agency_id uuid not null,
  officer_id uuid not null,
  token_hash text not null,
  made_by uuid,
  made_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (agency_id, officer_id),
  unique (agency_id, token_hash)
);
`,
};
