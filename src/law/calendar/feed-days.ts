import type { Day } from '../../base/day.ts';
import type { YearPlan } from './year-plan.ts';

/** 订阅的日子: an off day or a make-up working day with its names; `id` stays for good. */
export type FeedDay = { readonly id: string; readonly on: Day; readonly summary: string; readonly description: string };

/** 放假与调休上班的日子, in order, by the newest plan of each year; plain weekends are not told. */
export function feedDays(plans: readonly YearPlan[]): readonly FeedDay[] {
  const days = plans.flatMap(({ year, notices }) => {
    const notice = notices.at(-1) ?? notices[0];
    const description = `${year}年放假调休安排${notice.address === null ? '' : ` ${notice.address}`}`;
    const told = (on: Day, summary: string): FeedDay => ({ id: `${on}@gongkai`, on, summary, description });
    return [
      ...notice.off.map(({ on, holiday }) => told(on, `${holiday}（放假）`)),
      ...notice.makeUp.map(({ on, holiday }) => told(on, `调休上班（${holiday}）`)),
    ];
  });
  return days.sort((one, other) => (one.on < other.on ? -1 : 1));
}
