import { ok, type Result } from '../../base/result.ts';
import { sql, type Transaction } from '../db/index.ts';
import type { Vault, VaultProblem } from '../vault/index.ts';
import { checkMessage, type MailMessage, type MessageProblem } from './message.ts';

export type MailState = 'waiting' | 'sent' | 'failed';

/** 发件箱里的一封: how it stands with a mail; what it says is in the vault under the same number. */
export type OutboxMail = {
  readonly agency: string;
  readonly id: string;
  readonly state: MailState;
  readonly tries: number;
  readonly nextTryAt: string;
  /** Kind and code of the last fault. */
  readonly fault: string | null;
  readonly faultCode: number | null;
  readonly queuedAt: string;
  readonly sentAt: string | null;
};

export type MailName = { readonly agency: string; readonly id: string };

/** 待寄: puts a mail into the outbox in the transaction of the act that causes it: no act, no mail. The same number twice is one mail. */
export async function queueMail(
  transaction: Transaction,
  vault: Vault,
  { agency, id, message, now }: MailName & { readonly message: MailMessage; readonly now: string },
): Promise<Result<null, MessageProblem | VaultProblem>> {
  const checked = checkMessage(message);
  if (!checked.ok) return checked;
  const added = await transaction.run(sql`
    insert into mail (agency_id, id, state, tries, next_try_at, queued_at)
    values (${agency}, ${id}, 'waiting', 0, ${now}, ${now}) on conflict do nothing`);
  return added === 0 ? ok(null) : vault.write(transaction, { agency, id }, { ...message });
}

const MAIL_ROW = sql`
  select agency_id as agency, id, state, tries, next_try_at as "nextTryAt", fault, fault_code as "faultCode",
    queued_at as "queuedAt", sent_at as "sentAt" from mail`;

/** 发件箱: mails of a body, the newest first, a page of them; `before` is the last one of the page before. */
export function outboxOf(
  transaction: Transaction,
  {
    agency,
    state = null,
    before = null,
    limit,
  }: {
    /** Null: of all bodies. */
    readonly agency: string | null;
    readonly state?: MailState | null;
    readonly before?: Pick<OutboxMail, 'queuedAt' | 'id'> | null;
    readonly limit: number;
  },
): Promise<readonly OutboxMail[]> {
  return transaction.rows<OutboxMail>(sql`
    ${MAIL_ROW} where (${agency === null}::boolean or agency_id = ${agency}::uuid)
    ${state === null ? sql`` : sql`and state = ${state}`}
    ${before === null ? sql`` : sql`and (queued_at, id) < (${before.queuedAt}::timestamptz, ${before.id}::uuid)`}
    order by queued_at desc, id desc limit ${limit}`);
}

/** 各状态的封数, of one body or of all. */
export async function countMails(
  transaction: Transaction,
  agency: string | null,
): Promise<Readonly<Record<MailState, number>>> {
  const rows = await transaction.rows<{ state: MailState; count: number }>(sql`
    select state, count(*) as count from mail where ${agency === null}::boolean or agency_id = ${agency}::uuid group by state`);
  const counts: Record<MailState, number> = { waiting: 0, sent: 0, failed: 0 };
  for (const { state, count } of rows) counts[state] = count;
  return counts;
}

/** 一封邮件 as the outbox knows it; null where there is none. */
export async function mailOf(transaction: Transaction, { agency, id }: MailName): Promise<OutboxMail | null> {
  const [mail] = await transaction.rows<OutboxMail>(sql`${MAIL_ROW} where agency_id = ${agency} and id = ${id}`);
  return mail ?? null;
}

/** 不再寄: a mail that waits is given up by somebody, who has handed it on otherwise or not at all. False where it does not wait. */
export async function giveUpMail(transaction: Transaction, { agency, id }: MailName): Promise<boolean> {
  const changed = await transaction.run(sql`
    update mail set state = 'failed', fault = 'given_up', fault_code = null
    where agency_id = ${agency} and id = ${id} and state = 'waiting'`);
  return changed === 1;
}

/** 重寄: a mail that was given up waits again. False where it was not given up. */
export async function retryMail(transaction: Transaction, { agency, id }: MailName, now: string): Promise<boolean> {
  const changed = await transaction.run(sql`
    update mail set state = 'waiting', tries = 0, next_try_at = ${now}
    where agency_id = ${agency} and id = ${id} and state = 'failed'`);
  return changed === 1;
}

/** 未寄出清点: how many mails of all bodies wait, and how many were given up. */
export async function countUnsent(
  transaction: Transaction,
): Promise<{ readonly waiting: number; readonly failed: number }> {
  const [row] = await transaction.rows<{ waiting: number; failed: number }>(sql`
    select count(*) filter (where state = 'waiting') as waiting, count(*) filter (where state = 'failed') as failed
    from mail where state <> 'sent'`);
  return row ?? { waiting: 0, failed: 0 };
}
