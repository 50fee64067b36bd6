import { credentialsKept } from './credential-store.ts';
import type { Door } from './door.ts';
import { hasCode, isSecondDemanded } from './second-factor.ts';
import type { Account, OwnCredentials } from './sign-in.ts';

/** 本人的登录方式. */
export function credentialsOf(door: Door, account: Account): Promise<OwnCredentials> {
  return door.database.read(async (transaction) => {
    const { hash, passwordSince, totp, passkeys } = await credentialsKept(transaction, account, door.vault);
    const hasSecond = hasCode(totp) || passkeys.length > 0;
    return {
      hasPassword: hash !== null,
      passwordSince,
      hasTotp: hasCode(totp),
      passkeys: passkeys.map(({ id, name, addedAt, usedAt }) => ({ id, name, addedAt, usedAt })),
      needsSecondFactor: !hasSecond && (await isSecondDemanded(transaction, door, account)),
    };
  });
}
