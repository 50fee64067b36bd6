import type { Day } from '../../base/day.ts';

/** 施行期间: days `[from, to)`; `from` null where the first day could not be found, `to` null while it lasts. */
export type InForce = { readonly from: string | null; readonly to: string | null };

/** 是否施行: whether a rule is in force on a day (第五十六条 for the regulation); null where its first day is not known and its last has not come. */
export function isInForce({ from, to }: InForce, on: Day): boolean | null {
  if (to !== null && on >= to) return false;
  return from === null ? null : on >= from;
}
