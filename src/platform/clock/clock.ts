import type { Day } from '../../base/day.ts';
import { millisecondsNow, presentMoment, todayInBeijing } from './present.ts';

/** 时钟: what the time is. Whoever needs it is handed one, so that a test and the sample district can lay their own under it. */
export type Clock = {
  /** The present day in Beijing. */
  today(): Day;
  /** The present moment, ISO in UTC with milliseconds. */
  moment(): string;
  /** The same in milliseconds since 1970 UTC. */
  milliseconds(): number;
};

/** The clock of the machine. */
export const MACHINE_CLOCK: Clock = {
  today: () => todayInBeijing(),
  moment: () => presentMoment(),
  milliseconds: () => millisecondsNow(),
};

/** 试验时钟: stands at a moment until it is moved on. */
export function clockAt(start: string): Clock & { advance(milliseconds: number): void } {
  let now = Date.parse(start);
  return {
    today: () => todayInBeijing(now),
    moment: () => new Date(now).toISOString(),
    milliseconds: () => now,
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
}

/** 拨过的时钟: set to a moment when it is made, and running on from there: for looking around, never for what counts. */
export function clockSetTo(start: string): Clock {
  const ahead = Date.parse(start) - millisecondsNow();
  const now = (): number => millisecondsNow() + ahead;
  return {
    today: () => todayInBeijing(now()),
    moment: () => new Date(now()).toISOString(),
    milliseconds: now,
  };
}
