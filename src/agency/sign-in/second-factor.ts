import type { Transaction } from '../../platform/db/index.ts';
import { readSettings } from '../installation/read-settings.ts';
import { rolesHeld } from './account-store.ts';
import type { Credentials } from './credential-store.ts';
import type { Door } from './door.ts';
import type { Account } from './sign-in.ts';

/** 第二因素的途径: by which somebody shows the second thing; null where he has none. Empty where he has passkeys only and there can be none at this address: then nobody enters. */
export function waysOf(door: Door, { totp, passkeys }: Credentials): readonly ('totp' | 'passkey')[] | null {
  const hasTotp = hasCode(totp);
  if (!hasTotp && passkeys.length === 0) return null;
  return [
    ...(hasTotp ? (['totp'] as const) : []),
    ...(passkeys.length > 0 && door.publicUrl !== null ? (['passkey'] as const) : []),
  ];
}

/** Whether an authenticator is in force, and not only begun. */
export const hasCode = (totp: Credentials['totp']): boolean => totp !== null && totp.record !== null;

/** Whether a role that the officer holds demands a second factor. */
export async function isSecondDemanded(transaction: Transaction, { clock }: Door, account: Account): Promise<boolean> {
  const { secondFactorRoles } = await readSettings(transaction);
  const held = await rolesHeld(transaction, { ...account, on: clock.today() });
  return held.some((role) => secondFactorRoles.includes(role));
}
