import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SignIn } from '../agency/index.ts';
import { createOnce } from '../platform/disk/index.ts';
import type { SampleAccount } from './accounts.ts';

/** 样例口令 and those whom it lets in. */
export type SampleEntries = { readonly password: string; readonly accounts: readonly SampleAccount[] };

/**
 * 设定样例口令: one password for this folder, made by chance at its first start and kept in it. Whoever of the sample accounts has none yet gets it through
 * an invitation, as every new officer; who has one, even another that was chosen since, keeps it.
 */
export async function givePassword(
  folder: string,
  signIn: Pick<SignIn, 'credentialsOf' | 'invite' | 'useInvitation' | 'signOut'>,
  accounts: readonly SampleAccount[],
): Promise<SampleEntries> {
  const password = await passwordOf(folder);
  const held = await Promise.all(accounts.map((account) => letIn(account, { signIn, password })));
  return { password, accounts: accounts.filter((_, index) => held[index]) };
}

async function passwordOf(folder: string): Promise<string> {
  const path = join(folder, 'sample-password');
  await createOnce(path, newPassword());
  return readFile(path, 'utf8');
}

/** Letters and figures that are not taken for one another. */
const CHARACTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP = 4;

function newPassword(): string {
  const group = () => Array.from({ length: GROUP }, () => CHARACTERS[randomInt(CHARACTERS.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

/** Where the invitations of the sample are used from. */
const ORIGIN = { address: '127.0.0.1', browser: 'gongkai demo' };

/** Whether the account has a password after it; one that was ended since has not. */
async function letIn(
  account: SampleAccount,
  { signIn, password }: { readonly signIn: Parameters<typeof givePassword>[1]; readonly password: string },
): Promise<boolean> {
  const { agency, officer } = account;
  const { hasPassword } = await signIn.credentialsOf({ agency, officer });
  if (hasPassword) return true;
  const invited = await signIn.invite({ by: null, account: { agency, officer }, origin: null });
  if (!invited.ok) return false;
  const used = await signIn.useInvitation({ token: invited.value.token, password, origin: ORIGIN });
  if (!used.ok) throw new Error(`A sample account did not take its password: ${used.reason.kind}`);
  if (used.value.kind === 'entered') await signIn.signOut(used.value.token, ORIGIN);
  return true;
}
