import type { Sql } from './sql.ts';

/**
 * 数据库: one face for the embedded PostgreSQL and for a server. Both give the same values for the same SQL: days as `2026-11-28`, moments as ISO in UTC,
 * `bigint` as a number, `numeric` as text, `bytea` as bytes, `json` as what it says.
 */
export type Database = {
  readonly kind: 'embedded' | 'server';
  /**
   * All of it or nothing. Two that got in each other's way are tried again, so the work may run more than once and must do nothing but query.
   * A transaction inside another one is a fault: with one connection it would wait for itself.
   */
  transaction<Value>(work: (transaction: Transaction) => Promise<Value>): Promise<Value>;
  /** The same, where nothing is written: one moment is seen, and on a server with standbys it may be one of those. */
  read<Value>(work: (transaction: Transaction) => Promise<Value>): Promise<Value>;
  /** 直通: statements of a package that brings its own SQL (the jobs), each by itself and with the values that its driver gives. */
  readonly door: Door;
  close(): Promise<void>;
};

/** Statements as they are written elsewhere. Several in one text are allowed where there are no values. */
export type Door = {
  query(text: string, values?: readonly unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
};

/** Told of each transaction how many milliseconds it waited before it began. */
export type WaitWatcher = (milliseconds: number) => void;

export type Transaction = {
  /** Rows of a query, as the caller says they are: the SQL stands beside the type. */
  rows<Row>(query: Sql): Promise<readonly Row[]>;
  /** How many rows a statement changed. */
  run(query: Sql): Promise<number>;
  /** Several statements without values: tables of a migration. */
  script(text: string): Promise<void>;
  /** The same statements, within this transaction. */
  readonly door: Door;
};
