import { addMonths, dayNumber, dayOf, type Day } from '../../base/day.ts';
import type { Freshness } from './freshness.data.ts';

/** 应更新之日: the last day on which a column is still fresh when its newest entry is of this day. */
export function freshUntil({ length, unit }: Pick<Freshness, 'length' | 'unit'>, newestOn: Day): Day {
  const newest = dayNumber(newestOn);
  return dayOf(unit === 'month' ? addMonths(newest, length) : newest + length);
}
