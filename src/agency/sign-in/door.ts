import type { Clock } from '../../platform/clock/index.ts';
import type { Database } from '../../platform/db/index.ts';
import type { HashAlgorithm } from '../../platform/ledger/index.ts';
import type { Vault } from '../../platform/vault/index.ts';
import type { AuditFrame } from '../audit/record-audit.ts';
import type { PasswordHasher } from './password/password-hasher.ts';
import type { SignInSettings } from './sign-in-settings.data.ts';

/** What the acts of sign-in stand on. */
export type Door = {
  readonly database: Database;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly algorithm: HashAlgorithm;
  /** Where browsers see the pages; null where that is not known, and then there are no passkeys. */
  readonly publicUrl: URL | null;
  readonly settings: SignInSettings;
  readonly hasher: PasswordHasher;
  /** Tells whoever runs the installation of what failed outside of it. */
  reportFault(fault: unknown): void;
};

/** When an entry of the audit log is written down. */
export const frameOf = ({ clock, algorithm }: Door): AuditFrame => ({ at: clock.moment(), algorithm });
