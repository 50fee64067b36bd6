import type { Day } from '../../base/day.ts';
import { FEE_SCHEDULES, type FeeBand, type FeeKind, type FeeSchedule } from './schedules.data.ts';

/** 算式的一行: numbers `from` to `to` of one band, how many they are, yuan for each, yuan for all. */
export type FeeLine = {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly rate: number;
  readonly subtotal: number;
};

/** 信息处理费: whole yuan, and how they come about, band by band. */
export type Fee = { readonly amount: number; readonly working: readonly FeeLine[] };

/** 一次计算的上限: the most that is reckoned at once: more than any applicant asks for, and the working stays readable by a machine. */
export const MOST_COUNTED = 100_000;

/** 按件计收: the fee of the first `count` applications of one applicant in a calendar month (国办函〔2020〕109号第四条). */
export function feeByApplications(count: number): Fee {
  return feeUpTo(present('by_application'), count);
}

/** 按量计收: the fee of an application that is answered with so many pages (国办函〔2020〕109号第五条). */
export function feeByPages(pages: number): Fee {
  return feeUpTo(present('by_quantity'), pages);
}

/** 当月第几件: the fee of one application alone, the `nth` of the month. */
export function feeOfApplication(nth: number): Fee {
  return feeBetween(present('by_application'), nth, nth);
}

/** 一批申请: the fee of `count` more applications when `before` were received in the month already. */
export function feeOfBatch(before: number, count: number): Fee {
  return feeBetween(present('by_application'), before + 1, before + count);
}

/** 某日的收费标准: the schedule of that kind in force on a day, or null: no fee may be charged then. */
export function feeSchedule(kind: FeeKind, on: Day): FeeSchedule | null {
  return (
    FEE_SCHEDULES.find(
      (schedule) =>
        schedule.kind === kind &&
        on >= schedule.inForce.from &&
        (schedule.inForce.to === null || on < schedule.inForce.to),
    ) ?? null
  );
}

/** 一段序号的费用: the fee of numbers `first` to `last` of a schedule, both counted; nothing when `last` comes before `first`. */
export function feeBetween(schedule: FeeSchedule, first: number, last: number): Fee {
  for (const number of [first, last]) {
    if (!Number.isInteger(number) || number < 0 || number > MOST_COUNTED) {
      throw new RangeError(`not a number of applications or pages: ${number}`);
    }
  }
  const working = schedule.bands
    .flatMap((band) => steps(band, last))
    .map(({ from, to, rate }) => ({ from: Math.max(from, first), to: Math.min(to, last), rate }))
    .filter(({ from, to }) => from <= to)
    .map(({ from, to, rate }) => ({ from, to, count: to - from + 1, rate, subtotal: (to - from + 1) * rate }));
  return { amount: working.reduce((sum, { subtotal }) => sum + subtotal, 0), working };
}

function feeUpTo(schedule: FeeSchedule, count: number): Fee {
  return feeBetween(schedule, Math.min(count, 1), count);
}

/** The schedule that holds now: the last of its kind. */
function present(kind: FeeKind): FeeSchedule {
  const schedule = FEE_SCHEDULES.findLast((one) => one.kind === kind);
  if (schedule === undefined) throw new Error(`there is no schedule ${kind}`);
  return schedule;
}

/** A band as bands of one rate each, up to `last`. */
function steps(
  { from, to, rate, rising }: FeeBand,
  last: number,
): readonly { from: number; to: number; rate: number }[] {
  const end = to ?? last;
  if (rising === null) return [{ from, to: end, rate }];
  const many = Math.max(0, Math.ceil((Math.min(end, last) - from + 1) / rising.every));
  return Array.from({ length: many }, (_, step) => ({
    from: from + step * rising.every,
    to: Math.min(from + (step + 1) * rising.every - 1, end),
    rate: rate + step * rising.by,
  }));
}
