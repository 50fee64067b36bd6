import { tidySignIn } from './agency/index.ts';
import type { Clock } from './platform/clock/index.ts';
import type { Database } from './platform/db/index.ts';
import { removeUnneeded, type FileStore } from './platform/files/index.ts';
import type { Job } from './platform/jobs/index.ts';
import { sealMissed, verifyLedger, type HashAlgorithm } from './platform/ledger/index.ts';
import type { Log } from './platform/log/index.ts';
import { sendWaiting, type MailTransport } from './platform/mail/index.ts';
import type { Vault } from './platform/vault/index.ts';

/** What the duties are done with. */
export type DutyGround = {
  readonly database: Database;
  readonly vault: Vault;
  readonly files: FileStore;
  /** Null: no mail server is set, and mails wait. */
  readonly transport: MailTransport | null;
  readonly clock: Clock;
  readonly algorithm: HashAlgorithm;
  readonly log: Log;
};

/** Names that others ask by. */
export const DUTIES = { mail: 'mail', seal: 'seal', verify: 'verify', files: 'files', signIn: 'sign-in' } as const;

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A content that no body has lies for so many milliseconds before it goes: whoever takes it in may not have said so yet. */
const UNNEEDED_FOR = 24 * HOUR * 1000;

/** 定时事务: what is done of itself while the program runs, and when, in Beijing time. All of it may be done twice. */
export function duties(ground: DutyGround): readonly Job[] {
  return [...(ground.transport === null ? [] : [mailDuty(ground, ground.transport)]), ...keepingDuties(ground)];
}

const EACH = { isDueAtStart: true, isOneAtATime: true } as const;

/** Mails that wait; the outbox itself says when a mail is tried again, so the job is not. */
function mailDuty({ database, vault, clock }: DutyGround, transport: MailTransport): Job {
  return {
    ...EACH,
    name: DUTIES.mail,
    cron: '* * * * *',
    retries: 0,
    longest: 10 * MINUTE,
    lookEvery: 5,
    work: async () => {
      const { sent, putOff, failed } = await sendWaiting(database, { vault, transport }, { now: clock.moment });
      return { sent, put_off: putOff, failed };
    },
  };
}

function keepingDuties({ database, files, clock, algorithm, log }: DutyGround): readonly Job[] {
  return [
    {
      ...EACH,
      name: DUTIES.seal,
      // Shortly after midnight; at a start, for the days on which the program was off.
      cron: '5 0 * * *',
      retries: 8,
      longest: 2 * HOUR,
      lookEvery: 20,
      work: async (_, stop) => ({ roots: await sealMissed(database, { clock, algorithm, stop }) }),
    },
    {
      ...EACH,
      name: DUTIES.verify,
      isDueAtStart: false,
      // Also after a restore, and where the program was off that night.
      isDueAfter: 8 * DAY,
      // Sunday, when few work.
      cron: '30 3 * * 0',
      retries: 2,
      longest: 12 * HOUR,
      lookEvery: 30,
      work: async () => {
        const { streams, events, roots, faults } = await verifyLedger(database);
        log({ what: 'ledger_verified', events, faults: faults.length });
        return { streams, events, roots, faults: faults.length };
      },
    },
    {
      ...EACH,
      name: DUTIES.signIn,
      cron: '* * * * *',
      retries: 0,
      longest: 10 * MINUTE,
      lookEvery: 10,
      work: async () => tidySignIn(database, { at: clock.moment(), algorithm }),
    },
    {
      ...EACH,
      name: DUTIES.files,
      cron: '20 2 * * *',
      retries: 3,
      longest: 6 * HOUR,
      lookEvery: 30,
      work: async () => ({ removed: await removeUnneeded({ database, store: files }, UNNEEDED_FOR) }),
    },
  ];
}
