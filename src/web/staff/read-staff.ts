import { staffOf } from '../../agency/index.ts';
import type { Ground, Staff } from '../ground.ts';

/** 在岗人员: who a token belongs to, with what he is today; null where the session is over or he has left. */
export async function readStaff(
  { signIn, database, clock }: Pick<Ground, 'signIn' | 'database' | 'clock'>,
  token: string,
): Promise<Staff | null> {
  const session = await signIn.sessionOf(token);
  if (session === null) return null;
  const { agency, officer } = session;
  const staff = await database.read((transaction) => staffOf(transaction, { agency, officer, on: clock.today() }));
  return staff === null ? null : { session, ...staff };
}
