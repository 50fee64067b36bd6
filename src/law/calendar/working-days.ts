import { daysFromCivil, type DayNumber } from '../../base/day.ts';

/** One day that is not what its day of the week says: a holiday on a weekday is off, a make-up Saturday works. */
export type Exception = { readonly on: DayNumber; readonly works: boolean };

/**
 * 工作日序列: the working days of one version of the calendar, numbered in a row, so that "the twentieth working day after" is one addition and two
 * look-ups. Where no exception is known, Monday to Friday work, without end in both directions.
 */
export class WorkingDays {
  readonly #first: DayNumber;
  readonly #last: DayNumber;
  /** The number of the last working day up to and including each day, from the first to the last day that is looked up. */
  readonly #ordinals: Int32Array;
  /** The working days from the first day on, in order. */
  readonly #days: Int32Array;
  /** Numbers of working days before the first day, and up to the last one. */
  readonly #before: number;
  readonly #through: number;

  /** `years` is the range in which exceptions may lie, both included. */
  constructor(years: { readonly from: number; readonly to: number }, exceptions: readonly Exception[]) {
    this.#first = daysFromCivil(years.from, 1, 1);
    this.#last = daysFromCivil(years.to, 12, 31);
    const works = new Map(exceptions.map((exception) => [exception.on, exception.works]));
    const length = this.#last - this.#first + 1;
    this.#ordinals = new Int32Array(length);
    this.#days = new Int32Array(length);
    this.#before = weekdaysThrough(this.#first - 1);
    let count = 0;
    for (let index = 0; index < length; index += 1) {
      const on = this.#first + index;
      if (works.get(on) ?? isWeekday(on)) {
        this.#days[count] = on;
        count += 1;
      }
      this.#ordinals[index] = this.#before + count;
    }
    this.#through = this.#before + count;
  }

  /** The number of the last working day up to and including this day; days between two of them share it. */
  ordinal(on: DayNumber): number {
    if (on < this.#first) return weekdaysThrough(on);
    if (on > this.#last) return this.#through + weekdaysThrough(on) - weekdaysThrough(this.#last);
    return this.#ordinals[on - this.#first] ?? 0;
  }

  /** The working day with this number. */
  nth(ordinal: number): DayNumber {
    if (ordinal <= this.#before) return nthWeekday(ordinal);
    if (ordinal > this.#through) return nthWeekday(ordinal - this.#through + weekdaysThrough(this.#last));
    return this.#days[ordinal - this.#before - 1] ?? 0;
  }

  /** 是否工作日. */
  isWorking(on: DayNumber): boolean {
    return this.ordinal(on) !== this.ordinal(on - 1);
  }

  /** 起算日不计: the `count`-th working day after a day, which is not counted itself (民法典第二百零一条). */
  after(start: DayNumber, count: number): DayNumber {
    return this.nth(this.ordinal(start) + count);
  }

  /** 顺延: the day itself if it is a working day, else the next one (民法典第二百零三条). */
  onOrAfter(on: DayNumber): DayNumber {
    return this.nth(this.ordinal(on - 1) + 1);
  }

  /** Working days after `start` up to and including `end`; negative when `end` lies before. */
  between(start: DayNumber, end: DayNumber): number {
    return this.ordinal(end) - this.ordinal(start);
  }
}

/** 1969-12-29 was a Monday. */
const MONDAY = -3;

function isWeekday(on: DayNumber): boolean {
  return (((on - MONDAY) % 7) + 7) % 7 < 5;
}

function weekdaysThrough(on: DayNumber): number {
  const days = on - MONDAY;
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7 + 1, 5);
}

function nthWeekday(ordinal: number): DayNumber {
  const weeks = Math.floor((ordinal - 1) / 5);
  return MONDAY + weeks * 7 + (ordinal - 1 - weeks * 5);
}
