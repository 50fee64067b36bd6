import type { Acting, Session, SignIn, StaffHead } from '../agency/index.ts';
import type { Clock } from '../platform/clock/index.ts';
import type { Database, Reads } from '../platform/db/index.ts';
import type { FileStore } from '../platform/files/index.ts';
import type { Jobs } from '../platform/jobs/index.ts';
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
  /** What runs beside the pages; left out where pages stand alone. */
  readonly services?: Services;
};

/** 后台服务: what the program does beside answering pages. */
export type Services = {
  /** The jobs, with what failed among them; null until they are at work, which pages need not wait for. */
  readonly jobs: () => Jobs | null;
  /** Whether a mail server is set: without one mails wait in the outbox. */
  readonly sendsMail?: boolean;
  /** For pages of the public: may be a moment behind. Whoever must see what he just did reads from the database itself. */
  readonly publicReads: Reads;
  /** The key of the one-time link `/setup?key=…`, while the installation is not laid out; null after. */
  readonly setupKey: () => Promise<string | null>;
};

/** 公众页面读取: where pages of the public are read from, and the mark of what they show: both from one place, or a page of before would be kept as one of now. */
export const publicReadsOf = ({ services, database }: Ground): Reads => services?.publicReads ?? database;

/** 在岗人员: who asks for a page of the desk: his session, what he is and may do. */
export type Staff = StaffHead & {
  readonly session: Session;
  readonly acting: Acting;
};
