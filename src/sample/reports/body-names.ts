import type { Day } from '../../base/day.ts';
import { REFORMS } from '../district/reforms.data.ts';
import type { SampleBody } from '../district/sample-body.ts';
import type { SampleDays } from '../time/sample-days.ts';

/** 当时的名称: what a body was called on a day. */
export function nameOn({ key, fullName }: SampleBody, on: Day, days: SampleDays): string {
  const renamed = REFORMS.findLast(
    (reform) => reform.kind === 'rename' && reform.body === key && days.workingDay(reform.daysAgo) <= on,
  );
  return renamed?.kind === 'rename' ? renamed.fullName : fullName;
}

/** 自称, by how the name ends. */
const SELF: readonly (readonly [end: string, self: string])[] = [
  ['乡人民政府', '我乡'],
  ['镇人民政府', '我镇'],
  ['街道办事处', '我街道'],
  ['人民政府办公室', '我办'],
  ['人民政府', '区政府'],
  ['中心', '我中心'],
  ['局', '我局'],
];

/** How a body speaks of itself. */
export const selfOf = (name: string): string => SELF.find(([end]) => name.endsWith(end))?.[1] ?? '本机关';
