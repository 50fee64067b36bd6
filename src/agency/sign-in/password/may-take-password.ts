import type { Result } from '../../../base/result.ts';
import type { Transaction } from '../../../platform/db/index.ts';
import { readSettings } from '../../installation/read-settings.ts';
import { namesOfBody, type KnownAccount } from '../account-store.ts';
import { credentialsKept } from '../credential-store.ts';
import type { Door } from '../door.ts';
import { isSecondDemanded, waysOf } from '../second-factor.ts';
import type { PasswordProblem } from '../sign-in.ts';
import { checkPassword } from './password-rules.ts';

/** 口令能否采用: by the rules, for this officer: longer where it is the only thing that he shows. */
export async function mayTakePassword(
  transaction: Transaction,
  door: Door,
  { known, password }: { readonly known: KnownAccount; readonly password: string },
): Promise<Result<null, PasswordProblem>> {
  const { leastPassword, leastPasswordAlone } = await readSettings(transaction);
  const hasSecond = waysOf(door, await credentialsKept(transaction, known, door.vault)) !== null;
  const isAlone = !hasSecond && !(await isSecondDemanded(transaction, door, known));
  return checkPassword(password, {
    least: isAlone ? Math.max(leastPassword, leastPasswordAlone) : leastPassword,
    most: door.settings.longestPassword,
    ownWords: [known.account, known.name, ...(await namesOfBody(transaction, known.agency))],
  });
}
