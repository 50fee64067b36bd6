/** 递增等待: tries that are free, the first pause after them, the longest one, and how long without a failure until all is forgotten. Seconds. */
export type DelayRule = {
  readonly free: number;
  readonly first: number;
  readonly most: number;
  readonly forget: number;
};

/** By what tries are counted. `known_place`: an account from where it was signed in before, so that nobody elsewhere can keep its owner out. */
export type DelayKind = 'account' | 'known_place' | 'address' | 'second' | 'present';

/** 登录的设置: terms and thresholds. Seconds, unless it says otherwise. */
export type SignInSettings = {
  readonly session: SessionTerm;
  readonly administratorSession: SessionTerm;
  /** Sessions of one officer at one time; the oldest ends for one more. */
  readonly mostSessions: number;
  /** That a session was seen is written down so often at most. */
  readonly seenEvery: number;
  readonly ticket: number;
  /** So long after a session began whoever has no password here may change what opens the door. */
  readonly fresh: number;
  readonly invitation: number;
  /** 口令最长长度, in characters. */
  readonly longestPassword: number;
  readonly hashing: HashingCost;
  /** Passwords hashed at one moment, and waiting for it; who comes beyond that is asked to come again. */
  readonly hashesAtOnce: number;
  readonly hashesWaiting: number;
  readonly delays: Readonly<Record<DelayKind, DelayRule>>;
  /** Places that are remembered for an account, and for how long. */
  readonly knownPlaces: number;
  readonly knownPlaceTerm: number;
  /** Steps of 30 seconds before and after the present one from which a code is taken. */
  readonly totpSteps: number;
  /** 通行密钥, so many for one person at most. */
  readonly mostPasskeys: number;
};

/** `idle`: it ends so long after it was last seen; `absolute`: and so long after it began at the latest. */
export type SessionTerm = { readonly idle: number; readonly absolute: number };

/** argon2id: memory in KiB, passes, lanes. */
export type HashingCost = { readonly memory: number; readonly passes: number; readonly lanes: number };

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** 登录设置的默认值. Cost of hashing: above the least that the OWASP Password Storage Cheat Sheet asks (46 MiB, 1 pass). */
export const SIGN_IN_SETTINGS: SignInSettings = {
  session: { idle: 30 * MINUTE, absolute: 12 * HOUR },
  administratorSession: { idle: 15 * MINUTE, absolute: 8 * HOUR },
  mostSessions: 20,
  seenEvery: MINUTE,
  ticket: 5 * MINUTE,
  fresh: 10 * MINUTE,
  invitation: 3 * DAY,
  longestPassword: 128,
  hashing: { memory: 47_104, passes: 2, lanes: 1 },
  hashesAtOnce: 2,
  hashesWaiting: 32,
  delays: {
    account: { free: 5, first: 30, most: 15 * MINUTE, forget: 12 * HOUR },
    known_place: { free: 5, first: 30, most: 15 * MINUTE, forget: 12 * HOUR },
    // A whole office may stand behind one address.
    address: { free: 30, first: 30, most: 15 * MINUTE, forget: 2 * HOUR },
    second: { free: 5, first: 60, most: 15 * MINUTE, forget: DAY },
    present: { free: 5, first: 30, most: 15 * MINUTE, forget: 12 * HOUR },
  },
  knownPlaces: 8,
  knownPlaceTerm: 90 * DAY,
  totpSteps: 1,
  mostPasskeys: 20,
};

/** Counts of tries that are kept at most, over the installation. */
export const MOST_DELAYS = 100_000;
