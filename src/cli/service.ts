import type { SignIn } from '../agency/index.ts';
import type { Result } from '../base/result.ts';
import type { Words } from '../base/words.ts';
import type { WorkingCalendar } from '../law/calendar/index.ts';
import type { Clock } from '../platform/clock/index.ts';
import type { SecretProblem, Settings } from '../platform/config/index.ts';
import type { Database, FolderProblem, MigrationProblem, ServerProblem } from '../platform/db/index.ts';
import type { HashAlgorithm } from '../platform/ledger/index.ts';
import type { Answer } from '../platform/socket/index.ts';
import type { Vault, VaultSecrets } from '../platform/vault/index.ts';

/** What a service is opened with. */
export type ServiceAsked = {
  readonly settings: Settings;
  /** The working days, with the years that were loaded. */
  readonly calendar: WorkingCalendar;
  readonly development: boolean;
  /** The tools alone: no database is opened and nothing is kept. */
  readonly isToolsAlone: boolean;
  /** The sample district is laid into the data folder; null: it is what it is. `onMaking` is told before what takes some seconds. */
  readonly sample: { readonly onMaking: () => void } | null;
  /** Who answers commands that come over the socket, on the register that is open. */
  readonly answerer: (register: Register) => Answer;
};

/** 打开着的台账库: what a command works on that another process holds open. */
export type Register = {
  readonly database: Database;
  /** The data folder. */
  readonly folder: string;
  readonly vault: Vault;
  readonly signIn: SignIn;
  readonly clock: Clock;
  readonly algorithm: HashAlgorithm;
  /** Where browsers see the pages. */
  readonly address: string;
  /** Goes on with these secrets while they are changed. */
  useSecrets(secrets: VaultSecrets): void;
};

/** Why the pages cannot be opened where they were asked for. */
export type ListenProblem = {
  readonly kind: 'cannot_listen';
  readonly code: string;
  readonly port: number;
  readonly hosts: readonly string[];
};

/** A folder for the sample in which another register lies. */
export type NoSampleFolder = { readonly kind: 'another_register'; readonly folder: string };

export type ServiceProblem =
  | FolderProblem
  | ServerProblem
  | MigrationProblem
  | SecretProblem
  | ListenProblem
  | NoSampleFolder;

/** Whom one can sign in as in the sample district, all with one password. */
export type SampleDoors = {
  readonly accounts: readonly {
    readonly account: string;
    readonly role: Words;
    readonly name: string;
    readonly body: string;
  }[];
  readonly password: string;
};

/** Opens a service; handed in by the program, because commands and pages do not know each other. */
export type OpenService = (asked: ServiceAsked) => Promise<Result<Service, ServiceProblem>>;

/** 运行着的服务. */
export type Service = {
  readonly urls: readonly string[];
  /** The file in which a secret was made just now. */
  readonly newSecret: string | null;
  /** Key of the link by which the installation is laid out; null where it is. */
  readonly setupKey: string | null;
  readonly sample: SampleDoors | null;
  /** Ends in order: no new requests, those that run end, jobs are handed back, the database is closed. */
  close(signal: string): Promise<void>;
};
