import type { Migration } from '../db/index.ts';

/**
 * 时间戳表: roots over the roots of a day that a time stamp was asked for, the roots in them, and the stamps that came. A body that is sealed late makes a
 * second root of the day. They are of the whole installation and small; what belongs to a body leads with it.
 */
export const STAMP_TABLES: Migration = {
  number: 10,
  name: 'ledger_stamps',
  script: `
create table ledger_day_root (
  day date not null,
  number integer not null,
  algorithm text not null,
  bodies integer not null,
  root text not null,
  nonce text not null,
  asked_at timestamptz not null,
  primary key (day, number)
);

create table ledger_day_leaf (
  agency_id uuid not null,
  day date not null,
  number integer not null,
  root_number integer not null,
  root text not null,
  primary key (agency_id, day, number)
);
create index ledger_day_leaf_of_day on ledger_day_leaf (day, number);

create table ledger_timestamp (
  day date not null,
  number integer not null,
  stamp integer not null,
  token bytea not null,
  stamped_at timestamptz not null,
  authority text not null,
  is_chain_checked boolean not null,
  kept_at timestamptz not null,
  primary key (day, number, stamp)
);
`,
};
