import { sql, type Sql, type Transaction } from '../db/index.ts';
import type { TakenStep } from './backup-file.ts';

/** A table with the columns that are written into it and their types; columns that the database computes are left out. */
export type Table = { readonly name: string; readonly columns: readonly string[]; readonly types: readonly string[] };

/** The steps that a database has taken; none where it was never begun. */
export async function stepsOf(transaction: Transaction): Promise<readonly TakenStep[]> {
  const [there] = await transaction.rows(
    sql`select 1 as there where to_regclass('public.schema_migration') is not null`,
  );
  return there === undefined
    ? []
    : transaction.rows<TakenStep>(sql`select number, name, digest from schema_migration order by number`);
}

/** All tables of the program but the one of its steps. */
export function tablesOf(transaction: Transaction): Promise<readonly Table[]> {
  return transaction.rows<Table>(sql`
    select class.relname as name, array_agg(attribute.attname::text order by attribute.attnum) as columns,
      array_agg(format_type(attribute.atttypid, attribute.atttypmod) order by attribute.attnum) as types
    from pg_class class
    join pg_namespace space on space.oid = class.relnamespace and space.nspname = 'public'
    join pg_attribute attribute on attribute.attrelid = class.oid
    where class.relkind = 'r' and class.relname <> 'schema_migration'
      and attribute.attnum > 0 and not attribute.attisdropped and attribute.attgenerated = ''
    group by class.relname order by class.relname`);
}

/** The first table that holds a row; null for a database that holds none. */
export async function firstFilled(transaction: Transaction): Promise<string | null> {
  for (const { name } of await tablesOf(transaction)) {
    const [row] = await transaction.rows(plain(`select 1 as there from ${quoted(name)} limit 1`));
    if (row !== undefined) return name;
  }
  return null;
}

export type Sequence = { readonly name: string; readonly value: number };

/** Sequences that were used, with the last number that each gave. */
export function sequencesOf(transaction: Transaction): Promise<readonly Sequence[]> {
  return transaction.rows<Sequence>(sql`
    select sequencename as name, last_value as value from pg_sequences
    where schemaname = 'public' and last_value is not null order by sequencename`);
}

export type ForeignKey = { readonly tab: string; readonly name: string; readonly definition: string };

/** Foreign keys, to be taken off while tables are filled in any order and put on again after. */
export function foreignKeysOf(transaction: Transaction): Promise<readonly ForeignKey[]> {
  return transaction.rows<ForeignKey>(sql`
    select class.relname as tab, own.conname as name, pg_get_constraintdef(own.oid) as definition
    from pg_constraint own
    join pg_class class on class.oid = own.conrelid
    join pg_namespace space on space.oid = class.relnamespace and space.nspname = 'public'
    where own.contype = 'f' order by class.relname, own.conname`);
}

/** A query without values. Names in it were read from the catalogue of this database and are quoted. */
export const plain = (text: string): Sql => ({ text, values: [] });

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
