import { LIMITS, REMEMBERED, type Limit, type LimitName } from './limits.data.ts';

export type Limiter = {
  /** Takes one of what is left; answers null, or in how many seconds the next one is. */
  take(name: LimitName, whom: string): number | null;
};

/**
 * 限流: each that is let through is booked on a line of time, one step behind the one before; whoever is booked too far ahead waits. Whole milliseconds,
 * so that the wait that is told is enough. `milliseconds` is a steady clock; memory is bounded.
 */
export function limiter(milliseconds: () => number, remembered: number = REMEMBERED): Limiter {
  const booked = new Map<string, number>();
  return {
    take: (name, whom) => {
      const { burst, perMinute }: Limit = LIMITS[name];
      const step = MINUTE / perMinute;
      const key = `${name} ${whom}`;
      const now = Math.floor(milliseconds());
      const next = Math.max(booked.get(key) ?? now, now);
      const wait = next - now - (burst - 1) * step;
      // Taken out and put in again, so that the quiet ones stand first.
      booked.delete(key);
      booked.set(key, wait > 0 ? next : next + step);
      if (booked.size > remembered) forgetQuietest(booked);
      return wait > 0 ? Math.ceil(wait / SECOND) : null;
    },
  };
}

const MINUTE = 60_000;
const SECOND = 1000;

function forgetQuietest(booked: Map<string, number>): void {
  const [quietest] = booked.keys();
  if (quietest !== undefined) booked.delete(quietest);
}
