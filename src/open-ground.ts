import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { err, ok, type Result } from './base/result.ts';
import { openSignIn, sealOldRows, type SignIn } from './agency/index.ts';
import { duties } from './duties.ts';
import { MIGRATIONS } from './migrations.ts';
import { clockSetTo, MACHINE_CLOCK, type Clock } from './platform/clock/index.ts';
import { readSecrets, type SecretProblem, type Secrets, type Settings } from './platform/config/index.ts';
import { markKeyOf } from './platform/crypto/index.ts';
import {
  migrate,
  missingSteps,
  openEmbedded,
  openServer,
  withStandby,
  type Database,
  type FolderProblem,
  type MigrationProblem,
  type Reads,
  type ServerProblem,
  type WaitWatcher,
} from './platform/db/index.ts';
import { diskStore, type FileStore } from './platform/files/index.ts';
import { codeOfFault, openJobs, type Jobs } from './platform/jobs/index.ts';
import { oldestUnsealed, type HashAlgorithm } from './platform/ledger/index.ts';
import type { Log } from './platform/log/index.ts';
import { countUnsent, openSmtp, type MailTransport } from './platform/mail/index.ts';
import type { Gauges } from './platform/metrics/index.ts';
import { openRenewableVault, type RenewableVault } from './platform/vault/index.ts';

/** Why there is nothing to stand on. */
export type GroundProblem = FolderProblem | ServerProblem | MigrationProblem | SecretProblem;

/** 底座: all that keeps data, opened once for pages, jobs and commands. */
export type OpenGround = {
  readonly database: Database;
  readonly publicReads: Reads;
  readonly vault: RenewableVault;
  readonly files: FileStore;
  readonly transport: MailTransport | null;
  readonly clock: Clock;
  readonly algorithm: HashAlgorithm;
  readonly markKey: Uint8Array;
  readonly signIn: SignIn;
  /** The data folder. */
  readonly folder: string;
  /** The file in which a secret was made just now; null where there was one. */
  readonly newSecret: string | null;
  /** The jobs, once they are at work. */
  readonly jobs: () => Jobs | null;
  /** Begins to work on the jobs; the pages need not wait for it. */
  startJobs(): Promise<void>;
  /** Codes of what is in the way of answering; none where all is well. */
  troubles(): Promise<readonly string[]>;
  gauges(): Promise<Gauges | null>;
  /** Hands the jobs back, waiting for them so many milliseconds, and closes the database. */
  close(longest: number): Promise<void>;
};

/** Milliseconds after which a statement of a page or a job is given up. */
const LONGEST_STATEMENT = 60_000;

/** 打开底座. */
export async function openGround(
  settings: Settings,
  { log, onWait }: { readonly log: Log; readonly onWait: WaitWatcher },
): Promise<Result<OpenGround, GroundProblem>> {
  // One after another: whoever is not the one to use the folder makes nothing in it.
  const opened = await openDatabase(settings, onWait);
  if (!opened.ok) return opened;
  const database = opened.value;
  const [taken, secrets] = await Promise.all([
    migrate(database, MIGRATIONS),
    readSecrets(settings.folder, process.env),
  ]);
  if (!taken.ok || !secrets.ok) {
    await database.close();
    return taken.ok ? err(secrets.ok ? neverBoth() : secrets.reason) : err(taken.reason);
  }
  return ok(await groundOn(database, { settings, secrets: secrets.value, log, onWait }));
}

function neverBoth(): never {
  throw new Error('Nothing stood in the way, and yet the ground was not opened');
}

function openDatabase(
  { place }: Settings,
  onWait: WaitWatcher,
): Promise<Result<Database, FolderProblem | ServerProblem>> {
  return place.kind === 'embedded'
    ? openEmbedded(place.folder, onWait)
    : openServer({ url: place.url, connections: place.connections, longestStatement: LONGEST_STATEMENT, onWait });
}

type Around = {
  readonly settings: Settings;
  readonly secrets: Secrets;
  readonly log: Log;
  readonly onWait: WaitWatcher;
};

async function groundOn(database: Database, { settings, secrets, log, onWait }: Around): Promise<OpenGround> {
  const files = diskStore(join(settings.folder, 'files'));
  const vault = openRenewableVault(secrets);
  const clock = settings.clock === null ? MACHINE_CLOCK : clockSetTo(settings.clock);
  const transport = settings.mail === null ? null : openSmtp(settings.mail);
  const standby = await openStandby(settings, { log, onWait });
  await sealOldRows({ database, vault, clock, algorithm: settings.algorithm });
  const held: { jobs: Jobs | null; starting: Promise<unknown> } = { jobs: null, starting: Promise.resolve() };
  const ground = { database, vault, files, transport, clock, algorithm: settings.algorithm, log };
  return {
    ...ground,
    publicReads:
      standby === null
        ? database
        : withStandby(database, standby, (fault) => log({ what: 'standby_left', why: codeOfFault(fault) })),
    markKey: markKeyOf(secrets.secrets[0]),
    signIn: openSignIn({
      ...ground,
      publicUrl: settings.publicUrl,
      oidc: settings.oidc,
      reportFault: (fault) => log({ what: 'provider_failed', why: codeOfFault(fault) }),
    }),
    folder: settings.folder,
    newSecret: secrets.isNew ? join(settings.folder, 'secret') : null,
    jobs: () => held.jobs,
    startJobs: async () => {
      const starting = openJobs(database, duties(ground), (trouble) => log({ what: 'job_failed', ...trouble }));
      // Who ends meanwhile must find them begun, or nothing would end them.
      held.starting = starting.catch(() => undefined);
      held.jobs = await starting;
    },
    troubles: () => troublesOf(database, settings.folder),
    gauges: () => gaugesOf(ground, held.jobs),
    close: async (longest) => {
      try {
        await held.starting;
        await held.jobs?.stop(longest);
        transport?.close();
        await standby?.close();
      } finally {
        await database.close();
      }
    },
  };
}

/** A standby that is not there is no reason not to begin. */
async function openStandby(
  { standby, place }: Settings,
  { log, onWait }: Pick<Around, 'log' | 'onWait'>,
): Promise<Database | null> {
  if (standby === null || place.kind === 'embedded') return null;
  const { connections } = place;
  const opened = await openServer({ url: standby, connections, longestStatement: LONGEST_STATEMENT, onWait });
  if (opened.ok) return opened.value;
  log({ what: 'standby_left', why: opened.reason.kind });
  return null;
}

async function troublesOf(database: Database, folder: string): Promise<readonly string[]> {
  const [tables, disk] = await Promise.all([tablesTrouble(database), diskTrouble(folder)]);
  return [tables, disk].filter((trouble) => trouble !== null);
}

async function tablesTrouble(database: Database): Promise<string | null> {
  try {
    const missing = await database.read((transaction) => missingSteps(transaction, MIGRATIONS));
    if (!missing.ok) return missing.reason.kind;
    return missing.value === 0 ? null : 'tables_behind';
  } catch {
    // What the driver says is in the log of the database; here it is enough that it does not answer.
    return 'database_silent';
  }
}

async function diskTrouble(folder: string): Promise<string | null> {
  const path = join(folder, `.ready.${process.pid}`);
  try {
    await writeFile(path, 'ready', { mode: 0o600 });
    await rm(path, { force: true });
    return null;
  } catch {
    return 'disk_not_written';
  }
}

async function gaugesOf(
  { database, clock }: { readonly database: Database; readonly clock: Clock },
  jobs: Jobs | null,
): Promise<Gauges | null> {
  try {
    const { mails, unsealed } = await database.read(async (transaction) => ({
      mails: await countUnsent(transaction),
      unsealed: await oldestUnsealed(transaction),
    }));
    const age = unsealed === null ? 0 : clock.milliseconds() - Date.parse(unsealed);
    return {
      jobs: (await jobs?.counts()) ?? [],
      mails,
      unsealedDays: Math.max(0, Math.floor(age / (24 * 60 * 60 * 1000))),
    };
  } catch {
    return null;
  }
}
