import { momentAfter, secondsBetween } from '../../platform/clock/index.ts';
import type { Door } from './door.ts';
import { sessionWithHash, termOfSession } from './session-store.ts';
import type { SessionEnd } from './sign-in.ts';
import { readToken } from './token.ts';

/** 会话何以结束: why a token opens nothing any more; null for one that still does, and for what never was a token. */
export async function sessionEnd({ database, clock, vault }: Door, token: string): Promise<SessionEnd | null> {
  const read = readToken(token);
  if (read === null) return null;
  const [at, on] = [clock.moment(), clock.today()];
  return database.read(async (transaction) => {
    if ((await sessionWithHash(transaction, { ...read, at, on, seals: vault })) !== null) return null;
    const term = await termOfSession(transaction, read);
    if (term === null) return { kind: 'ended' };
    const { begunAt, seenAt, endsAt, idleSeconds } = term;
    // Both may have passed meanwhile: what came first ended it.
    const idleAt = momentAfter(seenAt, idleSeconds);
    const isIdle = Date.parse(idleAt) < Date.parse(endsAt);
    if (Date.parse(isIdle ? idleAt : endsAt) > Date.parse(at)) return { kind: 'ended' };
    return isIdle
      ? { kind: 'idle', seconds: idleSeconds }
      : { kind: 'term', seconds: Math.round(secondsBetween(begunAt, endsAt)) };
  });
}
