import { dayNumber, dayOf, type Day } from '../../base/day.ts';
import { PUBLISHED_CALENDAR, type WorkingDays } from '../../law/index.ts';

/** 样例的两年. */
const LENGTH = 730;

/** 样例的日子: the two years that end with the day before `today`; offices work in them on working days only. */
export class SampleDays {
  readonly today: Day;
  readonly #today: number;
  readonly #working: WorkingDays;

  constructor(today: Day) {
    this.today = today;
    this.#today = dayNumber(today);
    this.#working = PUBLISHED_CALENDAR.asOf(this.#today);
  }

  /** The first working day of the sample. */
  get first(): Day {
    return this.workingDay(LENGTH);
  }

  /** The last working day on which something was done. */
  get last(): Day {
    return dayOf(this.#working.nth(this.#working.ordinal(this.#today - 1)));
  }

  /** The working day so many days ago, or the next one, yet no later than the last one of the sample. */
  workingDay(daysAgo: number): Day {
    const on = dayOf(this.#working.onOrAfter(this.#today - daysAgo));
    return on > this.last ? this.last : on;
  }

  /** So many working days after a day; before it where `count` is negative. It may lie beyond the sample: an absence may last. */
  after(on: Day, count: number): Day {
    return dayOf(this.#working.nth(this.#working.ordinal(dayNumber(on)) + count));
  }

  /** Working days from a day up to another one. */
  between(from: Day, to: Day): number {
    return this.#working.between(dayNumber(from), dayNumber(to));
  }
}

/** 办公时间的某一刻: a moment of a Beijing day, minutes after nine o'clock, ISO in UTC. */
export function officeMoment(on: Day, minutes: number): string {
  return momentInBeijing(on, NINE_O_CLOCK + minutes);
}

/** 晚上封存的时刻. */
export const sealingMoment = (on: Day): string => momentInBeijing(on, SEALING);

const NINE_O_CLOCK = 9 * 60;
const SEALING = 23 * 60 + 30;
/** Beijing is eight hours ahead; nothing happens there before eight in the morning, so the day of UTC is the same. */
const AHEAD_OF_UTC = 8 * 60;

function momentInBeijing(on: Day, minutes: number): string {
  const ofUtc = minutes - AHEAD_OF_UTC;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${on}T${two(Math.floor(ofUtc / 60))}:${two(Math.floor(ofUtc % 60))}:00.000Z`;
}
