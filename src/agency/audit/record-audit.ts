import { randomUUID } from 'node:crypto';
import { dayOfMoment } from '../../platform/clock/index.ts';
import type { Transaction } from '../../platform/db/index.ts';
import { addToEnd, type HashAlgorithm } from '../../platform/ledger/index.ts';
import type { AuditEntry } from './audit.ts';
import { AUDIT_KINDS, MOST_PLACES, ONE_BY_ONE } from './audit-kinds.data.ts';
import { auditStream, rowOfEntry } from './audit-projection.ts';
import { countBurst, putEntry, putOrigin, takeBursts } from './audit-store.ts';
import { keptOrigin, markOfOrigin, newSalt, placeOf } from './origin-mark.ts';

/** When an entry is written down (ISO in UTC), and how the ledger is hashed. */
export type AuditFrame = { readonly at: string; readonly algorithm: HashAlgorithm };

/**
 * 记审计: writes an entry down in the transaction of what it is about, at the end of it. Refusals beyond some in a minute from one place are counted, and stand as
 * one entry with their number once the minute is over: who hammers at the door does not fill the disk.
 */
export async function recordAudit(transaction: Transaction, entry: AuditEntry, frame: AuditFrame): Promise<void> {
  if (AUDIT_KINDS[entry.kind].isCounted) {
    const { address, browser } = keptOrigin(entry.origin ?? { address: '', browser: '' });
    const place = `${placeOf(address)} ${entry.kind === 'act_refused' ? (entry.officer ?? '') : ''}`.trim();
    const isOver = await countBurst(transaction, {
      agency: entry.agency,
      kind: entry.kind,
      minute: minuteOf(frame.at),
      place,
      origin: { address, browser },
      oneByOne: ONE_BY_ONE,
      mostPlaces: MOST_PLACES,
    });
    if (isOver) return;
  }
  await writeDown(transaction, entry, frame);
}

/** 补记: writes down what was counted in minutes that are over; a number at a time, gives how many entries it made. */
export async function recordBursts(transaction: Transaction, frame: AuditFrame): Promise<number> {
  const bursts = await takeBursts(transaction, { before: minuteOf(frame.at), limit: BURSTS_AT_ONCE });
  // Bodies always in one order, so that two who do this do not wait for each other.
  for (const { agency, kind, minute, more, origin } of bursts.toSorted((one, two) =>
    one.agency < two.agency ? -1 : 1,
  )) {
    if (more === 0) continue;
    const entry = {
      kind,
      agency,
      officer: null,
      origin: origin.address === '' ? null : origin,
      detail: { more, minute },
    };
    await writeDown(transaction, entry, frame);
  }
  return bursts.length;
}

const BURSTS_AT_ONCE = 500;

const minuteOf = (at: string): string => `${at.slice(0, 16)}:00.000Z`;

async function writeDown(transaction: Transaction, entry: AuditEntry, { at, algorithm }: AuditFrame): Promise<void> {
  const { kind, agency, officer, detail } = entry;
  const origin = entry.origin === null ? null : keptOrigin(entry.origin);
  const salt = newSalt();
  const recorded = await addToEnd(transaction, {
    stream: auditStream(agency, dayOfMoment(at)),
    event: { type: kind, body: { officer, detail, origin: origin === null ? null : markOfOrigin(origin, salt) } },
    actor: officer === null ? 'nobody' : `officer:${officer}`,
    key: `audit:${randomUUID()}`,
    algorithm,
    at,
  });
  await putEntry(transaction, rowOfEntry(recorded));
  if (origin !== null) await putOrigin(transaction, recorded, { ...origin, salt });
}
