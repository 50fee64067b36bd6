import { err, type Result } from '../../base/result.ts';
import { sql, type Database, type Transaction } from '../db/index.ts';
import type { Vault, VaultProblem } from '../vault/index.ts';
import { checkMessage, type MailMessage } from './message.ts';
import type { MailTransport, SendFault } from './transport.ts';

/** What one step of sending did. `isStopped`: no server was there, and the others were not tried. */
export type Sending = {
  readonly sent: number;
  readonly putOff: number;
  readonly failed: number;
  readonly isStopped: boolean;
};

/** Minutes until the next try, after the first, the second … After the last of them a mail is given up, for somebody to look at. */
const PAUSES = [1, 5, 15, 60, 240, 720, 1440, 1440] as const;

/** Minutes for which whoever sends a mail has it to himself; longer than any server is waited for. */
const HELD = 15;

/**
 * 寄出: sends the mails whose time has come, one after another. At least once: where the server's answer was lost the mail is sent again under the same
 * Message-ID, by which programs of recipients know it. Several may run at a time.
 */
export async function sendWaiting(
  database: Database,
  { vault, transport }: { readonly vault: Vault; readonly transport: MailTransport },
  { now, most = 200 }: { readonly now: () => string; readonly most?: number },
): Promise<Sending> {
  const done = { sent: 0, putOff: 0, failed: 0 };
  for (let count = 0; count < most; count += 1) {
    const mail = await database.transaction((transaction) => claim(transaction, transport.domain, now()));
    if (mail === null) break;
    const outcome = await attempt(database, { vault, transport }, mail);
    await database.transaction((transaction) => conclude(transaction, mail, { outcome, now: now() }));
    if (outcome.ok) done.sent += 1;
    else if (isGivenUp(outcome.reason, mail.tries)) done.failed += 1;
    else done.putOff += 1;
    if (!outcome.ok && STOPPING.has(outcome.reason.kind)) return { ...done, isStopped: true };
  }
  return { ...done, isStopped: false };
}

/** Faults that the next mail would meet as well: it is not made to use up a try of its own. */
const STOPPING: ReadonlySet<string> = new Set(['no_server', 'sign_in_refused', 'not_encrypted']);

type Claimed = { readonly agency: string; readonly id: string; readonly messageId: string; readonly tries: number };

type MailFault = { readonly kind: string; readonly code: number | null; readonly isFinal: boolean };

/** Takes a mail for itself: should this program die, another one takes it after a while. */
async function claim(transaction: Transaction, domain: string, now: string): Promise<Claimed | null> {
  const [mail] = await transaction.rows<Claimed>(sql`
    update mail set tries = tries + 1, next_try_at = ${now}::timestamptz + make_interval(mins => ${HELD}),
      message_id = coalesce(message_id, '<' || mail.id::text || '@' || ${domain}::text || '>')
    from (select agency_id, id from mail where state = 'waiting' and next_try_at <= ${now} order by next_try_at, id limit 1
      for update skip locked) next
    where mail.agency_id = next.agency_id and mail.id = next.id
    returning mail.agency_id as agency, mail.id, mail.message_id as "messageId", mail.tries`);
  return mail ?? null;
}

async function attempt(
  database: Database,
  { vault, transport }: { vault: Vault; transport: MailTransport },
  { agency, id, messageId }: Claimed,
): Promise<Result<null, MailFault>> {
  const kept = await database.transaction((transaction) => vault.read(transaction, { agency, id }));
  if (!kept.ok) return err(unreadable(kept.reason));
  // Looked at again: what lies in the vault was put there by an older program, perhaps.
  const message = checkMessage(kept.value as MailMessage);
  return message.ok
    ? transport.send(message.value, messageId)
    : err({ kind: message.reason.kind, code: null, isFinal: true });
}

/** With the right secret another try may do; what was erased or changed stays so. */
const unreadable = ({ kind }: VaultProblem): MailFault => ({ kind, code: null, isFinal: kind !== 'other_secret' });

const isGivenUp = ({ isFinal }: Pick<SendFault, 'isFinal'>, tries: number): boolean => isFinal || tries > PAUSES.length;

/** Says what became of it, unless it was taken by another one meanwhile. */
async function conclude(
  transaction: Transaction,
  { agency, id, tries }: Claimed,
  { outcome, now }: { outcome: Result<null, MailFault>; now: string },
): Promise<void> {
  const own = sql`where agency_id = ${agency} and id = ${id} and state = 'waiting' and tries = ${tries}`;
  if (outcome.ok) {
    await transaction.run(
      sql`update mail set state = 'sent', sent_at = ${now}, fault = null, fault_code = null ${own}`,
    );
    return;
  }
  const { kind, code } = outcome.reason;
  const state = isGivenUp(outcome.reason, tries) ? 'failed' : 'waiting';
  await transaction.run(sql`
    update mail set state = ${state}, fault = ${kind}, fault_code = ${code},
      next_try_at = ${now}::timestamptz + make_interval(mins => ${PAUSES[tries - 1] ?? 0}) ${own}`);
}
