import { createHash } from 'node:crypto';
import { err, ok, type Result } from '../../base/result.ts';
import type { Clock } from '../../platform/clock/index.ts';
import type { Database } from '../../platform/db/index.ts';
import {
  bringUp,
  eventsOf,
  perform,
  type ActProblem,
  type Done,
  type HashAlgorithm,
} from '../../platform/ledger/index.ts';
import { queueMail, type MailMessage } from '../../platform/mail/index.ts';
import type { Vault } from '../../platform/vault/index.ts';
import type { Origin } from '../audit/audit.ts';
import { idOf } from '../audit/audit-projection.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { actorOf } from '../people/change-officer.ts';
import { supervisedBody } from '../supervised-store.ts';
import { REMINDER_PROJECTION, reminderStream } from './reminder-projection.ts';

/** 提醒不成的原因. */
export type ReminderProblem = { readonly kind: 'not_supervised' | 'nothing_missing' };

export type Reminder = {
  /** Whom it is about. */
  readonly agency: string;
  /** Who reminds: an officer of the competent department. */
  readonly by: { readonly agency: string; readonly officer: string };
  readonly origin: Origin;
  /** To the disclosure office, where its address is known; null: the notice at the desk alone. */
  readonly mail: MailMessage | null;
};

export type ReminderGround = {
  readonly database: Database;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly algorithm: HashAlgorithm;
};

/**
 * 提醒补齐 (条例第三条、第四条): a competent department drives, guides and supervises, and does not write in another body's name; so it reminds. Once a day, however
 * often it is asked for: the notice stays with the body until nothing is missing.
 */
export function remindBody(
  { database, vault, clock, algorithm }: ReminderGround,
  { agency, by, origin, mail }: Reminder,
): Promise<Result<Done, ReminderProblem | ActProblem>> {
  const [on, at] = [clock.today(), clock.moment()];
  const key = `remind:${by.agency}:${on}`;
  return perform<ReminderProblem>(
    database,
    { agency, key, actor: actorOf(by.officer), asked: { supervisor: by.agency, on }, algorithm, at },
    {
      decide: async (transaction) => {
        const body = await supervisedBody(transaction, { agency: by.agency, on, body: agency });
        if (body === null) return err({ kind: 'not_supervised' });
        if (!body.lacks && body.officers > 0) return err({ kind: 'nothing_missing' });
        const stream = reminderStream(agency);
        const before = await eventsOf(transaction, { agency, id: stream.id });
        const event = { type: 'reminded', body: { on, supervisor: by.agency } };
        return ok([{ stream, after: before.length, events: [event] }]);
      },
      cache: async (transaction, events) => {
        await bringUp(transaction, REMINDER_PROJECTION, events);
        if (mail !== null) {
          const id = idOf(createHash('sha256').update(`${agency} ${key}`).digest('hex'));
          const queued = await queueMail(transaction, vault, { agency, id, message: mail, now: at });
          if (!queued.ok) throw new Error(`A reminder could not be put into the outbox: ${queued.reason.kind}`);
        }
        const entry = { kind: 'reminded', agency: by.agency, officer: by.officer, origin } as const;
        const detail = { agency, mail: mail === null ? 'no_address' : 'queued' };
        await recordAudit(transaction, { ...entry, detail }, { at, algorithm });
      },
    },
  );
}
