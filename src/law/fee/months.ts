import type { Day } from '../../base/day.ts';
import { feeOfBatch, type Fee } from './fee.ts';

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
 * 按自然月累计: one applicant's applications to one body, counted anew each calendar month (国办函〔2020〕109号第四条), by day of receipt; those of
 * one day keep the order given.
 */
export function placesInMonth(applications: readonly CountedApplication[]): readonly PlaceInMonth[] {
  const counted = new Map<string, number>();
  const inOrder = applications.toSorted((one, other) =>
    one.receivedOn < other.receivedOn ? -1 : +(one.receivedOn > other.receivedOn),
  );
  return inOrder.map(({ id, agency, applicant, receivedOn, units }) => {
    const month = receivedOn.slice(0, -'-01'.length);
    const key = JSON.stringify([agency, applicant, month]);
    const before = counted.get(key) ?? 0;
    counted.set(key, before + units);
    return { id, month, from: before + 1, to: before + units, fee: feeOfBatch(before, units) };
  });
}
