import type { Migration } from '../db/index.ts';

/** 台账表. Rows of events and roots are only ever added. */
export const LEDGER_TABLES: Migration = {
  number: 1,
  name: 'ledger',
  script: `
create table ledger_stream (
  agency_id uuid not null,
  stream_id uuid not null,
  kind text not null,
  head_number integer not null,
  head_hash text not null,
  sealed_number integer not null default 0,
  primary key (agency_id, stream_id)
);
create index ledger_stream_unsealed on ledger_stream (agency_id, stream_id) where head_number > sealed_number;

create table ledger_event (
  agency_id uuid not null,
  stream_id uuid not null,
  number integer not null,
  kind text not null,
  recorded_at timestamptz not null,
  actor text not null,
  act_key text not null,
  act_part integer not null,
  act_digest text not null,
  type text not null,
  body text not null,
  algorithm text not null,
  previous text not null,
  hash text not null,
  primary key (agency_id, stream_id, number),
  unique (agency_id, act_key, act_part)
);

create table ledger_root (
  agency_id uuid not null,
  number integer not null,
  day date not null,
  algorithm text not null,
  heads integer not null,
  previous text not null,
  root text not null,
  sealed_at timestamptz not null,
  primary key (agency_id, number),
  unique (agency_id, day)
);

create table ledger_sealed_head (
  agency_id uuid not null,
  root_number integer not null,
  stream_id uuid not null,
  head_number integer not null,
  head_hash text not null,
  primary key (agency_id, root_number, stream_id)
);
`,
};

/** 按时间的索引: the newest streams of a body are found along it, however many it has. */
export const LEDGER_BY_TIME: Migration = {
  number: 9,
  name: 'ledger by time',
  script: 'create index ledger_event_by_time on ledger_event (agency_id, recorded_at, stream_id);',
};
