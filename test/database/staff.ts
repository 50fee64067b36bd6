import { randomUUID } from 'node:crypto';
import {
  changeOfficer,
  openSignIn,
  type Account,
  type Role,
  type SignIn,
  type SignInSettings,
} from '../../src/agency/index.ts';
import { day } from '../../src/base/day.ts';
import { clockAt } from '../../src/platform/clock/index.ts';
import type { Database } from '../../src/platform/db/index.ts';
import { openVault, type Vault } from '../../src/platform/vault/index.ts';

/** Hashing that costs a test nothing to speak of. */
export const CHEAP: SignInSettings['hashing'] = { memory: 1024, passes: 1, lanes: 1 };

export const SECRET = 'a secret of the tests, long enough to be one';

export type TestDoor = {
  readonly database: Database;
  readonly vault: Vault;
  readonly signIn: SignIn;
  readonly clock: ReturnType<typeof clockAt>;
};

/** Sign-in of a fictitious installation on a morning of March. */
export function openTestDoor(
  database: Database,
  settings: Partial<SignInSettings> = {},
  vault: Vault = openVault({ secrets: [SECRET], suite: 'aes-256-gcm' }),
): TestDoor {
  const clock = clockAt('2026-03-10T01:00:00Z');
  const signIn = openSignIn({
    database,
    clock,
    vault,
    algorithm: 'sha256',
    publicUrl: 'https://gongkai.example',
    settings: { hashing: CHEAP, ...settings },
  });
  return { database, vault, signIn, clock };
}

/** From where nobody else comes. */
export const from = (address = '192.0.2.1') => ({ address, browser: 'Test/1.0' });

/** An officer who came in 2024, with these roles. */
export async function officerCalled(
  database: Database,
  agency: string,
  {
    account,
    name = '示例人',
    roles = [],
  }: { readonly account: string; readonly name?: string; readonly roles?: readonly Role[] },
): Promise<Account> {
  const officer = randomUUID();
  const ask = async (change: Parameters<typeof changeOfficer>[2]) => {
    const request = {
      agency,
      officer,
      key: randomUUID(),
      actor: 'setup',
      algorithm: 'sha256',
      isSmall: false,
    } as const;
    const done = await changeOfficer(database, request, change);
    if (!done.ok) throw new Error(JSON.stringify(done.reason));
  };
  await ask({ kind: 'enter', on: day('2024-01-01'), section: null, person: { account, name } });
  for (const role of roles) await ask({ kind: 'give_role', role, section: null, on: day('2024-01-01'), until: null });
  return { agency, officer };
}

/** The same with a password that he set himself by an invitation; the session of it has ended. */
export async function officerWithPassword(
  door: Pick<TestDoor, 'database' | 'signIn' | 'clock'>,
  agency: string,
  given: Parameters<typeof officerCalled>[2] & { readonly password: string },
): Promise<Account> {
  const account = await officerCalled(door.database, agency, given);
  const invited = await door.signIn.invite({ by: null, account, origin: null });
  if (!invited.ok) throw new Error(invited.reason.kind);
  const used = await door.signIn.useInvitation({
    token: invited.value.token,
    password: given.password,
    origin: from('198.51.100.9'),
  });
  if (!used.ok || used.value.kind !== 'entered') throw new Error(JSON.stringify(used));
  await door.signIn.signOut(used.value.token, from('198.51.100.9'));
  return account;
}
