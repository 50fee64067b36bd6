import type { Acting } from '../../agency/index.ts';
import type { Day } from '../../base/day.ts';
import { mayOpen } from '../guard/may-open.ts';
import { rowAt } from '../guard/route-table.ts';
import type { RailEntry } from '../visit.ts';
import { RAIL } from './rail.data.ts';

/** 侧栏: what this person may open, of all that there is, with how much waits on the to-do list. */
export function railOf(acting: Acting, on: Day, waiting: number): readonly RailEntry[] {
  return RAIL.filter(({ href }) => {
    const row = rowAt('GET', href);
    return row !== null && mayOpen(acting, row.who, on).ok;
  }).map((entry) => ({ ...entry, waiting: entry.href === TO_DO ? waiting : null }));
}

const TO_DO = '/desk';
