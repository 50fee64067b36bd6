import { sql, type Sql, type Transaction } from '../../platform/db/index.ts';
import type { RowSeals, SealedRow } from '../../platform/vault/index.ts';
import type { KeptInvitation } from './invitation-store.ts';
import {
  sealedIdentity,
  sealedInvitation,
  sealedPasskey,
  sealedPassword,
  sealedSession,
  sealedTotp,
} from './sealed-rows.ts';
import type { Account } from './sign-in.ts';

/**
 * 补封: seals all rows that bear none, of before there were seals; gives how many. Done once in an installation (`seal-old-rows.ts`): at any other time a row without a seal
 * is one of another hand. Tickets are good for minutes: those of before go.
 */
export async function sealUnsealed(transaction: Transaction, seals: RowSeals): Promise<number> {
  let done = 0;
  for (const table of TABLES) {
    for (const { row, put } of await table(transaction, sql`seal is null`)) {
      done += await transaction.run(put(seals.sealRow(row)));
    }
  }
  await transaction.run(sql`delete from sign_in_ticket where seal is null`);
  return done;
}

/**
 * 换封: seals anew what bears a seal of an older secret, so many rows of each table at once; gives how many. A row that bears a wrong one is of another hand, and loses it.
 */
export async function resealOlder(transaction: Transaction, seals: RowSeals, limit: number): Promise<number> {
  const { older } = seals.sealMarks();
  const isOlder = sql`seal like any (${older.map((mark) => `${mark}%`)}::text[]) limit ${limit} for update`;
  let done = 0;
  for (const table of TABLES) {
    for (const { row, seal, put } of await table(transaction, isOlder)) {
      done += await transaction.run(put(seals.isSealed(row, seal) ? seals.sealRow(row) : null));
    }
  }
  await transaction.run(
    sql`delete from sign_in_ticket where seal like any (${older.map((mark) => `${mark}%`)}::text[])`,
  );
  return done;
}

/** How seals begin that rows bear, by suite and secret. */
export async function sealMarksInUse(transaction: Transaction): Promise<readonly string[]> {
  const rows = await transaction.rows<{ mark: string }>(sql`
    select distinct split_part(seal, '.', 2) as mark from (
      select seal from credential_password union all select seal from credential_passkey union all select seal from credential_totp union all
      select seal from account_key) sealed where seal is not null order by 1`);
  return rows.map(({ mark }) => mark);
}

type Found = { readonly row: SealedRow; readonly seal: string | null; put(seal: string | null): Sql };

const rowsOf =
  <Row>(select: Sql, sealed: (row: Row) => SealedRow, put: (row: Row, seal: string | null) => Sql) =>
  async (transaction: Transaction, condition: Sql): Promise<readonly Found[]> => {
    const rows = await transaction.rows<Row & { readonly seal: string | null }>(sql`${select} and ${condition}`);
    return rows.map(({ seal, ...rest }) => {
      const row = rest as Row;
      return { seal, row: sealed(row), put: (next) => put(row, next) };
    });
  };

const TABLES: readonly ((transaction: Transaction, condition: Sql) => Promise<readonly Found[]>)[] = [
  rowsOf<Parameters<typeof sealedIdentity>[0]>(
    sql`select kind, value, agency_id as agency, officer_id as officer, made_by as by, confirmed_by as "confirmedBy", seal from account_key where kind <> 'account'`,
    sealedIdentity,
    ({ kind, value }, seal) => sql`update account_key set seal = ${seal} where kind = ${kind} and value = ${value}`,
  ),
  rowsOf<Parameters<typeof sealedPassword>[0]>(
    sql`select agency_id as agency, officer_id as officer, hash, seal from credential_password where true`,
    sealedPassword,
    (row, seal) => sql`update credential_password set seal = ${seal} where ${ofOfficer(row)}`,
  ),
  rowsOf<Parameters<typeof sealedTotp>[0]>(
    sql`select agency_id as agency, officer_id as officer, record_id as record, pending_id as pending, last_step as "lastStep", seal from credential_totp where true`,
    sealedTotp,
    (row, seal) => sql`update credential_totp set seal = ${seal} where ${ofOfficer(row)}`,
  ),
  rowsOf<Parameters<typeof sealedPasskey>[0]>(
    sql`select agency_id as agency, passkey_id as id, officer_id as officer, credential_id as credential, public_key as "publicKey", seal from credential_passkey where true`,
    sealedPasskey,
    ({ agency, id }, seal) =>
      sql`update credential_passkey set seal = ${seal} where agency_id = ${agency} and passkey_id = ${id}`,
  ),
  rowsOf<Parameters<typeof sealedSession>[0]>(
    sql`select agency_id as agency, session_id as id, officer_id as officer, token_hash as hash, factors, begun_at as "begunAt", ends_at as "endsAt",
      idle_seconds as "idleSeconds", seal from desk_session where true`,
    sealedSession,
    ({ agency, id }, seal) =>
      sql`update desk_session set seal = ${seal} where agency_id = ${agency} and session_id = ${id}`,
  ),
  rowsOf<Omit<KeptInvitation, 'madeAt'>>(
    sql`select agency_id as agency, officer_id as officer, token_hash as hash, made_by as by, ends_at as "endsAt", confirmed_by as "confirmedBy", seal
      from invitation where true`,
    sealedInvitation,
    (row, seal) => sql`update invitation set seal = ${seal} where ${ofOfficer(row)}`,
  ),
];

const ofOfficer = ({ agency, officer }: Account): Sql => sql`agency_id = ${agency} and officer_id = ${officer}`;
