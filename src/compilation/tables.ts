import type { Migration } from '../platform/db/index.ts';

/**
 * 年报的表: reports that are kept, made from events. `words` holds the words of the text with their places, as the program cuts them; the database makes its
 * index of them. The index on the ledger tells cheaply whether anything that the public sees has changed.
 */
export const COMPILATION_TABLES: Migration = {
  number: 8,
  name: 'compilation',
  script: `
create table annual_report (
  agency_id uuid not null,
  report_id uuid not null,
  year integer not null,
  version integer not null,
  state text not null,
  source text not null,
  title text,
  edition text,
  published_url text,
  published_on date,
  file_digest text,
  changed_at timestamptz not null,
  report text not null,
  words text not null,
  search tsvector generated always as (words::tsvector) stored,
  primary key (agency_id, report_id),
  unique (agency_id, year)
);
create index annual_report_search on annual_report using gin (search);
create index annual_report_changed on annual_report (changed_at);

create index ledger_stream_shown on ledger_stream (kind, head_number) where kind in ('agency', 'annual_report');
`,
};
