import { dayNumber, daysFromCivil, type DayNumber } from '../../base/day.ts';
import { PUBLISHED_YEARS } from './published-years.ts';
import { WorkingDays } from './working-days.ts';
import type { NamedDay, PlanNotice, YearPlan } from './year-plan.ts';

/** What a day is, and after which holiday; `weekend` is a plain Saturday or Sunday. */
export type DayKind =
  | { readonly kind: 'working' | 'weekend' }
  | { readonly kind: 'holiday' | 'make_up'; readonly holiday: string };

/**
 * 工作日历: published years with all their versions. A plan counts as known from the beginning; only the change of a published plan begins a new
 * version, on the day it is published.
 */
export class WorkingCalendar {
  readonly #plans: readonly YearPlan[];
  /** Stretches of days whose years are published: one, unless a year between is missing. */
  readonly #published: readonly { readonly from: DayNumber; readonly to: DayNumber }[];
  readonly #firstYear: number;
  readonly #lastYear: number;
  /** 安排变更: the days on which a published plan was changed, the earliest first. */
  readonly changes: readonly DayNumber[];
  readonly #versions: (Version | undefined)[] = [];

  constructor(plans: readonly YearPlan[]) {
    this.#plans = plans;
    const years = plans.map(({ year }) => year);
    this.#firstYear = Math.min(...years);
    this.#lastYear = Math.max(...years);
    this.#published = stretchesOf(years);
    const changes = plans.flatMap(({ notices }) => notices.slice(1).map(dayOfChange));
    this.changes = [...new Set(changes)].sort((one, other) => one - other);
  }

  /** 是否已公布: whether the plan of the year that holds this day is known. */
  isPublished(on: DayNumber): boolean {
    for (const { from, to } of this.#published) if (on >= from && on <= to) return true;
    return false;
  }

  get plans(): readonly YearPlan[] {
    return this.#plans;
  }

  /** 某日所见的工作日: the working days by the version of this day: changes published later are not in it. */
  asOf(on: DayNumber): WorkingDays {
    return this.#version(on).workingDays;
  }

  /** The newest version. */
  get latest(): WorkingDays {
    return this.asOf(Number.POSITIVE_INFINITY);
  }

  /** 这一天是什么日子, by the version of the day `seenOn`. */
  kindOf(on: DayNumber, seenOn: DayNumber = Number.POSITIVE_INFINITY): DayKind {
    const version = this.#version(seenOn);
    const makeUp = version.makeUp.get(on);
    if (makeUp !== undefined) return { kind: 'make_up', holiday: makeUp };
    const holiday = version.off.get(on);
    if (holiday !== undefined) return { kind: 'holiday', holiday };
    return { kind: version.workingDays.isWorking(on) ? 'working' : 'weekend' };
  }

  #version(on: DayNumber): Version {
    let number = 0;
    for (const change of this.changes) if (change <= on) number += 1;
    return (this.#versions[number] ??= this.#compile(on));
  }

  #compile(on: DayNumber): Version {
    const off = new Map<DayNumber, string>();
    const makeUp = new Map<DayNumber, string>();
    for (const plan of this.#plans) {
      const notice = noticeOf(plan, on);
      collect(notice.off, off);
      collect(notice.makeUp, makeUp);
    }
    const workingDays = new WorkingDays({ from: this.#firstYear, to: this.#lastYear }, [
      ...[...off.keys()].map((day) => ({ on: day, works: false })),
      ...[...makeUp.keys()].map((day) => ({ on: day, works: true })),
    ]);
    return { workingDays, off, makeUp };
  }
}

/** 国务院办公厅公布的日历: the plans that the program carries. */
export const PUBLISHED_CALENDAR = new WorkingCalendar(PUBLISHED_YEARS);

type Version = {
  readonly workingDays: WorkingDays;
  readonly off: ReadonlyMap<DayNumber, string>;
  readonly makeUp: ReadonlyMap<DayNumber, string>;
};

function stretchesOf(years: readonly number[]): readonly { readonly from: DayNumber; readonly to: DayNumber }[] {
  const stretches: { from: DayNumber; to: DayNumber }[] = [];
  for (const year of years.toSorted((one, other) => one - other)) {
    const [from, to] = [daysFromCivil(year, 1, 1), daysFromCivil(year, 12, 31)];
    const last = stretches.at(-1);
    if (last !== undefined && last.to === from - 1) last.to = to;
    else stretches.push({ from, to });
  }
  return stretches;
}

function noticeOf({ notices }: YearPlan, on: DayNumber): PlanNotice {
  let latest: PlanNotice = notices[0];
  for (const notice of notices.slice(1)) if (dayOfChange(notice) <= on) latest = notice;
  return latest;
}

function dayOfChange({ publishedOn }: PlanNotice): DayNumber {
  if (publishedOn === null) throw new RangeError('a change of a plan needs its day of publication');
  return dayNumber(publishedOn);
}

function collect(days: readonly NamedDay[], into: Map<DayNumber, string>): void {
  for (const { on, holiday } of days) into.set(dayNumber(on), holiday);
}
