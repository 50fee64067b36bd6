import { day, dayNumber, dayOf, type Day } from '../../base/day.ts';

/** 一年的放假调休安排: the plan of one year, with every notice that changed it. */
export type YearPlan = {
  readonly year: number;
  /** The first notice, then changes by the day of their publication; each holds the whole plan of the year as it then stood. */
  readonly notices: readonly [PlanNotice, ...PlanNotice[]];
};

/** 节假日安排通知. */
export type PlanNotice = {
  /** Null where only the month is known; a change always has its day, because it holds from then on. */
  readonly publishedOn: Day | null;
  readonly address: string | null;
  /** 放假: every day of a holiday block, weekends inside it too. */
  readonly off: readonly NamedDay[];
  /** 调休上班: Saturdays and Sundays that are working days. */
  readonly makeUp: readonly NamedDay[];
};

/** A day and the holiday it belongs to, by its Chinese name. */
export type NamedDay = { readonly on: Day; readonly holiday: string };

/** 放假一段: each day from the first to the last, both included. */
export function block(holiday: string, first: string, last: string = first): readonly NamedDay[] {
  const from = dayNumber(day(first));
  const length = dayNumber(day(last)) - from + 1;
  return Array.from({ length }, (_, index) => ({ on: dayOf(from + index), holiday }));
}

/** 调休上班日: a Saturday or Sunday on which offices work for the sake of a holiday. */
export function makeUp(on: string, holiday: string): NamedDay {
  return { on: day(on), holiday };
}
