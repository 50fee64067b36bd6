import { err, ok } from '../../base/result.ts';
import type { Clock } from '../../platform/clock/index.ts';
import type { Database, Transaction } from '../../platform/db/index.ts';
import { bringUp, eventsOf, perform, type HashAlgorithm } from '../../platform/ledger/index.ts';
import type { RowSeals } from '../../platform/vault/index.ts';
import { rootBody } from '../installation/first-body.ts';
import {
  INSTALLATION_PROJECTION,
  installationStream,
  rowsSealed,
  ROWS_SEALED,
} from '../installation/setting-events.ts';
import { resealOlder, sealUnsealed } from './sealed-rows-store.ts';

type Sealing = {
  readonly database: Database;
  readonly vault: RowSeals;
  readonly clock: Clock;
  readonly algorithm: HashAlgorithm;
};

/**
 * 登录各表补封: once in the life of an installation, at the first start of a program that knows seals. That it was done stands in the ledger: from then on a row without a seal
 * is one of another hand, also after a restore, and whoever wanted it done again would have to take an event out of the ledger.
 */
export async function sealOldRows({ database, vault, clock, algorithm }: Sealing): Promise<void> {
  const agency = await database.transaction(async (transaction) => {
    const root = await rootBody(transaction);
    return root === null || (await areSealed(transaction, root)) ? null : root;
  });
  if (agency === null) return;
  const at = clock.moment();
  const done = await perform<'done'>(
    database,
    { agency, key: `${ROWS_SEALED}:${agency}`, actor: 'setup', asked: null, algorithm, at },
    {
      decide: async (transaction) => {
        if (await areSealed(transaction, agency)) return err('done');
        const stream = installationStream(agency);
        const events = await eventsOf(transaction, { agency, id: stream.id });
        return ok([{ stream, after: events.length, events: [rowsSealed] }]);
      },
      cache: async (transaction, events) => {
        await sealUnsealed(transaction, vault);
        await bringUp(transaction, INSTALLATION_PROJECTION, events);
      },
    },
  );
  // Two programs that start at one moment: the other one did it.
  if (!done.ok && done.reason !== 'done') throw new Error(`Rows of sign-in were not sealed: ${done.reason.kind}`);
}

/** 换密钥后重封: what bears a seal of an older secret gets one of the newest, so many at once; a kill costs one portion. */
export async function resealRows(database: Database, vault: RowSeals): Promise<number> {
  let all = 0;
  for (;;) {
    const done = await database.transaction((transaction) => resealOlder(transaction, vault, AT_ONCE));
    if (done === 0) return all;
    all += done;
  }
}

const AT_ONCE = 500;

async function areSealed(transaction: Transaction, agency: string): Promise<boolean> {
  const events = await eventsOf(transaction, { agency, id: installationStream(agency).id });
  return events.some(({ body }) => body['name'] === ROWS_SEALED);
}
