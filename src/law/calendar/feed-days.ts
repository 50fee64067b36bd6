import type { Day } from '../../base/day.ts';
import type { NamedDay, YearPlan } from './year-plan.ts';

/** 订阅日历的一日: `id` is that of the day, for good, whatever a later plan says of it. */
export type CalendarFeedDay = {
  readonly id: string;
  readonly on: Day;
  readonly summary: string;
  readonly description: string;
};

/** 放假与调休上班日: the days of these plans on which offices are off or work out of turn, by the newest notice of each year, in order. */
export function feedDays(plans: readonly YearPlan[]): readonly CalendarFeedDay[] {
  return plans.flatMap(({ notices: [first, ...later] }) => {
    const { off, makeUp, address } = later.at(-1) ?? first;
    const description = address === null ? NOTICE : `${NOTICE}：${address}`;
    const told = (days: readonly NamedDay[], say: (holiday: string) => string) =>
      days.map(({ on, holiday }) => ({ id: `working-days-${on}@gongkai`, on, summary: say(holiday), description }));
    const all = [
      ...told(off, (holiday) => `${holiday}（放假）`),
      ...told(makeUp, (holiday) => `调休上班（${holiday}）`),
    ];
    return all.toSorted((one, other) => (one.on < other.on ? -1 : 1));
  });
}

const NOTICE = '依据国务院办公厅节假日安排通知';
