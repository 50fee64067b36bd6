import type { HashingCost, SignInSettings } from '../sign-in-settings.data.ts';

/** 口令摘要: argon2id. Few at a time: each takes memory, and the threads on which files are read too. */
export type PasswordHasher = {
  /** Whether as many wait as may. */
  isBusy(): boolean;
  hash(password: string): Promise<string>;
  /** Where there is no hash it takes as long, and is not right. */
  isRight(hash: string | null, password: string): Promise<boolean>;
  /** Whether a hash was made with less than is asked now. */
  isOutgrown(hash: string): boolean;
};

/** Opens it; the machine code behind it is loaded with the first password. */
export function openHasher({
  hashing,
  hashesAtOnce,
  hashesWaiting,
}: Pick<SignInSettings, 'hashing' | 'hashesAtOnce' | 'hashesWaiting'>): PasswordHasher {
  const line = waitingLine(hashesAtOnce);
  const hash = (password: string): Promise<string> =>
    line.run(async () => (await import('@node-rs/argon2')).hash(normal(password), optionsOf(hashing)));
  let nobodys: Promise<string> | null = null;
  return {
    isBusy: () => line.waiting() >= hashesWaiting,
    hash,
    isRight: async (kept, password) => {
      const against = kept ?? (await (nobodys ??= hash('nobody has this password')));
      const isSame = await line.run(async () => (await import('@node-rs/argon2')).verify(against, normal(password)));
      return isSame && kept !== null;
    },
    isOutgrown: (kept) => isOutgrown(kept, hashing),
  };
}

/** 同一口令的同一写法: the same characters in one way of writing them (NFC), whatever the keyboard made of them. */
export const normal = (password: string): string => password.toWellFormed().normalize('NFC');

/** `algorithm: 2` is argon2id; the package names it by an enum that is not there at run time. */
const optionsOf = ({ memory, passes, lanes }: HashingCost) => ({
  algorithm: 2,
  memoryCost: memory,
  timeCost: passes,
  parallelism: lanes,
});

function isOutgrown(hash: string, { memory, passes, lanes }: HashingCost): boolean {
  const [, type, m, t, p] = /^\$(argon2\w+)\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$/u.exec(hash) ?? [];
  return type !== 'argon2id' || Number(m) < memory || Number(t) < passes || Number(p) < lanes;
}

/** So many at a time, the others in the order in which they came. */
function waitingLine(most: number) {
  const waiting: (() => void)[] = [];
  let running = 0;
  return {
    waiting: () => waiting.length,
    run: async <Value>(work: () => Promise<Value>): Promise<Value> => {
      if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
      else running += 1;
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        if (next === undefined) running -= 1;
        else next();
      }
    },
  };
}
