import { isWithin, readActing, staffHead } from '../../agency/index.ts';
import type { Ground, Staff } from '../ground.ts';

/** 在岗人员: who a token belongs to, with what he is today; null where the session is over or he has left. */
export async function readStaff(
  { signIn, database, clock }: Pick<Ground, 'signIn' | 'database' | 'clock'>,
  token: string,
): Promise<Staff | null> {
  const session = await signIn.sessionOf(token);
  if (session === null) return null;
  const on = clock.today();
  return database.read(async (transaction) => {
    const acting = await readActing(transaction, session);
    const head = await staffHead(transaction, { ...session, on });
    if (acting === null || head === null) return null;
    const { entered, left } = acting.officer;
    return isWithin(on, { from: entered, to: left }) ? { session, acting, ...head } : null;
  });
}
