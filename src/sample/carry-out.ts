import { day, type Day } from '../base/day.ts';
import type { Database } from '../platform/db/index.ts';
import { sealDay, type HashAlgorithm } from '../platform/ledger/index.ts';
import type { PlannedAct } from './plan.ts';
import { sealingMoment } from './time/sample-days.ts';

/** 办理预定的事: does the acts in the order of their moments, and seals each day on which a body did something. A refusal is a fault of the plan. */
export async function carryOut(
  database: Database,
  plan: readonly PlannedAct[],
  algorithm: HashAlgorithm,
): Promise<void> {
  const inOrder = plan.toSorted((one, other) => (one.at === other.at ? 0 : one.at < other.at ? -1 : 1));
  for (const [on, acts] of Map.groupBy(inOrder.entries(), ([, { at }]) => dayOfMoment(at))) {
    for (const [index, act] of acts) {
      const { at, agency, actor } = act;
      const done = await act.perform(database, { agency, key: `sample-${index + 1}`, actor, algorithm, at });
      if (!done.ok) {
        throw new Error(`The sample asked for what is refused: ${JSON.stringify([at, act.asked, done.reason])}`);
      }
    }
    for (const agency of new Set(acts.map(([, act]) => act.agency))) {
      await sealDay(database, { agency, day: on, algorithm, at: sealingMoment(on) });
    }
  }
}

/** Offices work by day: the day of UTC is that of Beijing. */
const dayOfMoment = (at: string): Day => day(at.slice(0, 10));
