import type { Acting, Session, SignIn, StaffHead } from '../agency/index.ts';
import type { Clock } from '../platform/clock/index.ts';
import type { Database } from '../platform/db/index.ts';
import type { FileStore } from '../platform/files/index.ts';
import type { HashAlgorithm } from '../platform/ledger/index.ts';
import type { Vault } from '../platform/vault/index.ts';

/** 底座: what the doors stand on, opened by the program: portal and desk are there only where it is. */
export type Ground = {
  readonly database: Database;
  readonly vault: Vault;
  readonly files: FileStore;
  readonly signIn: SignIn;
  readonly clock: Clock;
  /** How the ledger of this installation is hashed. */
  readonly algorithm: HashAlgorithm;
  /** Makes and proves marks (CSRF, set-up links) that only this installation can make; 32 bytes of a key derived from its secret. */
  readonly markKey: Uint8Array;
};

/** 在岗人员: who asks for a page of the desk: his session, what he is and may do. */
export type Staff = StaffHead & {
  readonly session: Session;
  readonly acting: Acting;
};
