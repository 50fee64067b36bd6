import type { Day } from '../../base/day.ts';
import type { Role } from './roles.data.ts';

/** 所任角色: a role that an officer holds in `[from, to)`, in a section where it is held in one. */
export type HeldRole = {
  readonly role: Role;
  readonly section: string | null;
  readonly from: Day;
  readonly to: Day | null;
};

/** 代理: who acts for whom during an absence, in `[from, to)`. */
export type Deputy = { readonly officer: string; readonly deputy: string; readonly from: Day; readonly to: Day };

/** 工作人员 as their events tell them; who they are stands apart, in the table `officer`. */
export type Officer = {
  readonly id: string;
  readonly agency: string;
  readonly section: string | null;
  readonly entered: Day;
  readonly left: Day | null;
  readonly roles: readonly HeldRole[];
  /** Who acts for this officer. */
  readonly deputies: readonly Deputy[];
  /** For whom this officer acts. */
  readonly deputises: readonly Deputy[];
};

/** Days `[from, to)`; `to` null while it lasts. */
export type Period = { readonly from: Day; readonly to: Day | null };

/** Whether a day lies in a period. */
export const isWithin = (on: Day, { from, to }: Period): boolean => from <= on && (to === null || on < to);

/** Whether two periods have a day in common; one that ended before it began has none. */
export function overlap(one: Period, other: Period): boolean {
  const isEmpty = one.from === one.to || other.from === other.to;
  return !isEmpty && (one.to === null || other.from < one.to) && (other.to === null || one.from < other.to);
}

/** 某日所任的角色: none before the officer came and after leaving. */
export function rolesOn({ entered, left, roles }: Officer, on: Day): readonly HeldRole[] {
  return isWithin(on, { from: entered, to: left }) ? roles.filter((role) => isWithin(on, role)) : [];
}
