import type { Day } from '../../base/day.ts';
import { isEnd, type Succession } from './succession.ts';

/** 终止之日: the day on which a body ended, as known on `on`; null while it goes on. A body that was set up again after that goes on. */
export function endedOn(history: readonly Succession[], agency: string, on: Day): Day | null {
  const ends = history.filter((one) => one.fromAgency === agency && one.on <= on && isEnd(one)).map((one) => one.on);
  const last = ends.sort().at(-1);
  if (last === undefined) return null;
  const cameBack = history.some((one) => one.toAgency === agency && one.on > last && one.on <= on);
  return cameBack ? null : last;
}
