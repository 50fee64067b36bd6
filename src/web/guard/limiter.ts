import { LIMITS, REMEMBERED, type Limit, type LimitName } from './limits.data.ts';

export type Limiter = {
  /** Takes one of what is left; answers null, or in how many seconds the next one is. */
  take(name: LimitName, whom: string): number | null;
};

/** 限流: token buckets in bounded memory. `milliseconds` is a steady clock. */
export function limiter(milliseconds: () => number, remembered: number = REMEMBERED): Limiter {
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    take: (name, whom) => {
      const { burst, perMinute }: Limit = LIMITS[name];
      const key = `${name} ${whom}`;
      const now = milliseconds();
      const before = buckets.get(key) ?? { left: burst, at: now };
      const left = Math.min(burst, before.left + ((now - before.at) / MINUTE) * perMinute);
      // Taken out and put in again, so that the quiet ones stand first.
      buckets.delete(key);
      buckets.set(key, { left: left >= 1 ? left - 1 : left, at: now });
      if (buckets.size > remembered) forgetQuietest(buckets);
      return left >= 1 ? null : Math.max(1, Math.ceil(((1 - left) / perMinute) * SECONDS));
    },
  };
}

const MINUTE = 60_000;
const SECONDS = 60;

function forgetQuietest(buckets: Map<string, unknown>): void {
  const [quietest] = buckets.keys();
  if (quietest !== undefined) buckets.delete(quietest);
}
