import type { Account } from '../../agency/index.ts';
import type { Ground } from '../ground.ts';
import type { IdentityView } from '../pages/me-identity.tsx';

/** 统一身份 of an officer; null where no provider is set. */
export async function identityOf({ signIn: { oidc } }: Ground, account: Account): Promise<IdentityView | null> {
  if (oidc === null) return null;
  const [subject, held] = await Promise.all([oidc.identityOf(account), oidc.heldFor(account)]);
  return { provider: oidc.name, subject, held };
}
