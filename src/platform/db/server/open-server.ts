import type pg from 'pg';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Database, Door, Transaction, WaitWatcher } from '../database.ts';
import { refuseWithin, runTransaction, type Begin } from '../one-at-a-time.ts';
import { PARSERS } from '../values.ts';

export type ServerSettings = {
  readonly url: string;
  /** Connections at most. */
  readonly connections: number;
  /** Milliseconds after which the server gives up a statement. */
  readonly longestStatement: number;
  readonly onWait?: WaitWatcher;
};

/** Why a server is not used. `why` is what the driver says, for the log and the doctor; it holds no password. */
export type ServerProblem =
  | { readonly kind: 'no_connection'; readonly why: string }
  | { readonly kind: 'server_too_old'; readonly version: string }
  | { readonly kind: 'not_utf8'; readonly encoding: string };

const LEAST_VERSION = 140_000;

/** 数据库服务器: PostgreSQL 14 or newer through a pool of connections. */
export async function openServer(settings: ServerSettings): Promise<Result<Database, ServerProblem>> {
  const { default: driver } = await import('pg');
  const pool = new driver.Pool({
    connectionString: settings.url,
    max: settings.connections,
    connectionTimeoutMillis: 30_000,
    statement_timeout: settings.longestStatement,
    idle_in_transaction_session_timeout: settings.longestStatement * 2,
    application_name: 'gongkai',
    options: '-c timezone=UTC -c client_min_messages=warning',
    types: { getTypeParser: (type: number) => PARSERS[type] ?? driver.types.getTypeParser(type) },
  });
  // A connection that breaks while nobody uses it is replaced; whoever uses one is told by his own query.
  pool.on('error', () => undefined);
  const problem = await problemOf(pool);
  if (problem !== null) {
    await pool.end();
    return err(problem);
  }
  return ok(databaseOn(pool, { onWait: settings.onWait ?? (() => undefined), types: driver.types }));
}

async function problemOf(pool: pg.Pool): Promise<ServerProblem | null> {
  try {
    const { rows } = await pool.query<{ number: string; version: string; encoding: string }>(
      "select current_setting('server_version_num') as number, current_setting('server_version') as version, current_setting('server_encoding') as encoding",
    );
    const [said] = rows;
    if (Number(said?.number) < LEAST_VERSION) return { kind: 'server_too_old', version: said?.version ?? '' };
    return said?.encoding === 'UTF8' ? null : { kind: 'not_utf8', encoding: said?.encoding ?? '' };
  } catch (fault) {
    return { kind: 'no_connection', why: fault instanceof Error ? fault.message : String(fault) };
  }
}

type Around = { readonly onWait: WaitWatcher; readonly types: pg.CustomTypesConfig };

function databaseOn(pool: pg.Pool, { onWait, types }: Around): Database {
  const begin: Begin = (work) => inTransaction({ pool, types }, 'begin', work);
  const beginReading: Begin = (work) =>
    inTransaction({ pool, types }, 'begin isolation level repeatable read, read only', work);
  const own = doorOn(pool, types);
  return {
    kind: 'server',
    transaction: (work) => runTransaction({ begin, onWait }, work),
    read: (work) => runTransaction({ begin: beginReading, onWait }, work),
    door: {
      query: (text, values) => {
        refuseWithin();
        return own.query(text, values);
      },
    },
    close: () => pool.end(),
  };
}

async function inTransaction<Value>(
  { pool, types }: { readonly pool: pg.Pool; readonly types: pg.CustomTypesConfig },
  begin: string,
  work: (transaction: Transaction) => Promise<Value>,
): Promise<Value> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(begin);
    const value = await work(transactionOn(client, types));
    await client.query('commit');
    return value;
  } catch (fault) {
    await client.query('rollback').catch((second: Error) => {
      broken = second;
    });
    throw fault;
  } finally {
    // One that could not even be rolled back is not used again.
    client.release(broken);
  }
}

function transactionOn(client: pg.PoolClient, types: pg.CustomTypesConfig): Transaction {
  return {
    rows: async <Row>({ text, values }: { text: string; values: readonly unknown[] }) => {
      const { rows } = await client.query<Row & pg.QueryResultRow>({ text, values: [...values] });
      return rows;
    },
    run: async ({ text, values }) => (await client.query({ text, values: [...values] })).rowCount ?? 0,
    script: async (text) => {
      await client.query(text);
    },
    door: doorOn(client, types),
  };
}

/** What the driver gives for several statements is a list: their rows follow one another. */
function doorOn(client: Pick<pg.Pool | pg.PoolClient, 'query'>, types: pg.CustomTypesConfig): Door {
  return {
    query: async (text, values) => {
      const result: pg.QueryResult<Record<string, unknown>> | pg.QueryResult<Record<string, unknown>>[] =
        await client.query<Record<string, unknown>>({
          text,
          types,
          ...(values === undefined ? {} : { values: [...values] }),
        });
      return { rows: Array.isArray(result) ? result.flatMap(({ rows }) => rows) : result.rows };
    },
  };
}
