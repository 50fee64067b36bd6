import type { OfficerChange, Person, Role } from '../../agency/index.ts';
import type { Day } from '../../base/day.ts';

/** 样例人员: an invented officer over the two years, as later parts of the sample look for one. */
export type SampleOfficer = {
  readonly id: string;
  /** Key of the body. */
  readonly body: string;
  readonly person: Person;
  readonly entered: Day;
  readonly left: Day | null;
  readonly roles: readonly SampleRole[];
};

/** `section` by its id; `[from, to)`. */
export type SampleRole = {
  readonly role: Role;
  readonly section: string | null;
  readonly from: Day;
  readonly to: Day | null;
};

/** 人员变动, planned: when it is asked, and by whom. */
export type StaffChange = {
  readonly on: Day;
  /** After nine o'clock. */
  readonly minutes: number;
  readonly body: string;
  readonly officer: string;
  readonly change: OfficerChange;
  readonly person: Person | null;
  readonly by: 'system' | 'security' | 'disclosure';
};

/** Who holds a role in a body on a day; null while the seat is empty. */
export function holderOf(
  officers: readonly SampleOfficer[],
  asked: { readonly body: string; readonly role: Role; readonly on: Day },
): SampleOfficer | null {
  const { body, role, on } = asked;
  return (
    officers.find(
      (one) =>
        one.body === body && isThere(one, on) && one.roles.some((held) => held.role === role && isHeld(held, on)),
    ) ?? null
  );
}

/** Whether the officer has come and not yet left. */
export const isThere = ({ entered, left }: Pick<SampleOfficer, 'entered' | 'left'>, on: Day): boolean =>
  entered <= on && (left === null || on < left);

const isHeld = ({ from, to }: SampleRole, on: Day): boolean => from <= on && (to === null || on < to);
