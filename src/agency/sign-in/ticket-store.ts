import { sql, type Transaction } from '../../platform/db/index.ts';
import type { RowSeals } from '../../platform/vault/index.ts';
import { sealedTicket } from './sealed-rows.ts';
import type { Factor } from './sign-in.ts';
import { newToken, readToken } from './token.ts';

/** For what a ticket is good, and for nothing else. */
export type TicketKind = 'second' | 'second_passkey' | 'passkey' | 'add_totp' | 'add_passkey' | 'oidc' | 'oidc_link';

export type Ticket = {
  readonly agency: string;
  readonly kind: TicketKind;
  /** Null where nobody is known yet. */
  readonly officer: string | null;
  /** What was shown before. */
  readonly factors: readonly Factor[];
  readonly content: Readonly<Record<string, unknown>>;
};

/** 开票: gives the ticket. Those that are over go with it, so that the table stays small. */
export async function giveTicket(
  transaction: Transaction,
  ticket: Ticket & { readonly at: string; readonly endsAt: string },
  seals: RowSeals,
): Promise<string> {
  const { agency, kind, officer, factors, content, at, endsAt } = ticket;
  await dropOldTickets(transaction, { before: at, limit: 20 });
  const token = newToken(agency);
  const hash = readToken(token)?.hash ?? '';
  await transaction.run(sql`
    insert into sign_in_ticket (agency_id, ticket_hash, kind, officer_id, factors, content, ends_at, seal)
    values (${agency}, ${hash}, ${kind}, ${officer}, ${factors}::text[], ${JSON.stringify(content)}, ${endsAt}, ${seals.sealRow(sealedTicket({ ...ticket, hash }))})`);
  return token;
}

/** A ticket of one of these kinds; null for one that is over, was used or is of another kind. */
export async function readTicket(
  transaction: Transaction,
  token: string,
  { kinds, at, seals }: { readonly kinds: readonly TicketKind[]; readonly at: string; readonly seals: RowSeals },
): Promise<Ticket | null> {
  const read = readToken(token);
  if (read === null) return null;
  const [row] = await transaction.rows<Ticket & { readonly endsAt: string; readonly seal: string | null }>(sql`
    select agency_id as agency, kind, officer_id as officer, factors, content, ends_at as "endsAt", seal from sign_in_ticket
    where agency_id = ${read.agency} and ticket_hash = ${read.hash} and kind = any(${kinds}::text[]) and ends_at > ${at}`);
  if (row === undefined) return null;
  const { endsAt, seal, ...ticket } = row;
  return seals.isSealed(sealedTicket({ ...ticket, endsAt, hash: read.hash }), seal) ? ticket : null;
}

/** 用票: a ticket that is good is so once. False where it was used meanwhile. */
export async function useTicket(transaction: Transaction, token: string): Promise<boolean> {
  const read = readToken(token);
  if (read === null) return false;
  const gone = await transaction.run(sql`
    delete from sign_in_ticket where agency_id = ${read.agency} and ticket_hash = ${read.hash}`);
  return gone > 0;
}

/** Tickets of an officer end when what he can show was changed. */
export async function dropTickets(
  transaction: Transaction,
  { agency, officer }: { readonly agency: string; readonly officer: string },
): Promise<void> {
  await transaction.run(sql`delete from sign_in_ticket where agency_id = ${agency} and officer_id = ${officer}`);
}

/** A number at a time; gives how many. */
export function dropOldTickets(
  transaction: Transaction,
  { before, limit }: { readonly before: string; readonly limit: number },
): Promise<number> {
  return transaction.run(sql`
    delete from sign_in_ticket where (agency_id, ticket_hash) in (
      select agency_id, ticket_hash from sign_in_ticket where ends_at < ${before} order by ends_at limit ${limit} for update skip locked)`);
}
