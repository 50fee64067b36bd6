import type { Day } from '../../base/day.ts';
import { feeBetween, type Fee } from './fee.ts';
import { feeSchedules } from './schedules.data.ts';
import { FEE_SETTINGS, type FeeSettings } from './settings.data.ts';

/**
 * 计件的申请: what counting by the month has to know. `applicant` is one person or organisation by its own identity (身份证件号码、统一社会信用代码);
 * what an agent hands in counts for whom the agent acts, and relatives or one lawyer's several clients are not one applicant. `receivedOn` is
 * the first day of receipt, which no correction moves: neither is said by the measures. `units` is 1, or the items after 一事一申请.
 */
export type CountedApplication = {
  readonly id: string;
  readonly agency: string;
  readonly applicant: string;
  readonly receivedOn: Day;
  readonly units: number;
};

/** 当月序号: which numbers of the month an application takes, and what it costs by application. */
export type PlaceInMonth = {
  readonly id: string;
  /** Calendar month in Beijing, `2025-04`. */
  readonly month: string;
  readonly from: number;
  readonly to: number;
  readonly fee: Fee;
};

/**
 * 按自然月累计: one applicant's applications, counted anew each calendar month (国办函〔2020〕109号第四条) and, unless the settings say otherwise, by
 * each body for itself; by day of receipt, and those of one day in the order given.
 */
export function placesInMonth(
  applications: readonly CountedApplication[],
  settings: FeeSettings = FEE_SETTINGS,
): readonly PlaceInMonth[] {
  const schedule = feeSchedules(settings).find(({ kind }) => kind === 'by_application');
  if (schedule === undefined) throw new Error('there is no schedule by application');
  const counted = new Map<string, number>();
  return applications.toSorted(byReceipt).map(({ id, agency, applicant, receivedOn, units }) => {
    const month = receivedOn.slice(0, -'-01'.length);
    const key = JSON.stringify([settings.count_per_agency.value ? agency : null, applicant, month]);
    const before = counted.get(key) ?? 0;
    counted.set(key, before + units);
    return { id, month, from: before + 1, to: before + units, fee: feeBetween(schedule, before + 1, before + units) };
  });
}

function byReceipt(one: CountedApplication, other: CountedApplication): number {
  if (one.receivedOn === other.receivedOn) return 0;
  return one.receivedOn < other.receivedOn ? -1 : 1;
}
