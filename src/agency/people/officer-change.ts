import type { Day } from '../../base/day.ts';
import type { Officer } from './officer.ts';
import type { RoleConflict } from './conflicts.ts';
import type { Role } from './roles.data.ts';

/** 人员变动: what may be asked to be done to an officer. */
export type OfficerChange =
  /** 到岗: comes, or comes back. */
  | { readonly kind: 'enter'; readonly on: Day; readonly section: string | null }
  /** 调到另一股室. */
  | { readonly kind: 'place'; readonly on: Day; readonly section: string | null }
  /** 离岗: all roles end. */
  | { readonly kind: 'leave'; readonly on: Day }
  /** 任命. */
  | {
      readonly kind: 'give_role';
      readonly role: Role;
      readonly section: string | null;
      readonly on: Day;
      readonly until: Day | null;
    }
  /** 免去. */
  | { readonly kind: 'take_role'; readonly role: Role; readonly section: string | null; readonly on: Day }
  /** 指定代理人, for an absence with dates. */
  | { readonly kind: 'name_deputy'; readonly deputy: string; readonly on: Day; readonly until: Day }
  | { readonly kind: 'end_deputy'; readonly deputy: string; readonly on: Day }
  /** 更正姓名、账号: the person comes beside the change. */
  | { readonly kind: 'correct_person'; readonly on: Day };

/** 更正的人员信息: which of what stands beside the events; the words themselves stand in none. */
export type PersonField = 'name' | 'account';

/** 变动所需的情况. */
export type OfficerFacts = {
  /** Who asks; null where it is no officer of the platform (setting it up). */
  readonly asker: string | null;
  /** Sections of the body that are open. */
  readonly sections: readonly string[];
  /** Officers of the body that the change names, and those for whom and by whom is deputised. */
  readonly others: ReadonlyMap<string, Officer>;
  /** What differs between who comes beside the change and who stands there. */
  readonly corrected: readonly PersonField[];
  /** A small installation may let one person be system and security administrator. */
  readonly isSmall: boolean;
};

/** 人员变动的问题. */
export type OfficerProblem =
  | { readonly kind: 'body_not_there' | 'already_here' | 'officer_not_there' }
  | { readonly kind: 'has_left'; readonly on: Day }
  | { readonly kind: 'not_after'; readonly on: Day; readonly last: Day }
  | { readonly kind: 'ends_before_it_begins'; readonly from: Day; readonly last: Day }
  | { readonly kind: 'no_such_section'; readonly section: string }
  | { readonly kind: 'section_needed' | 'no_section_for'; readonly role: Role }
  | { readonly kind: 'role_held' | 'role_not_held'; readonly role: Role }
  /** Roles that one person may not hold together; `deputises`: they would come together by deputising. */
  | { readonly kind: 'roles_conflict'; readonly conflicts: readonly RoleConflict[]; readonly deputises: boolean }
  /** Nobody gives himself a role. */
  | { readonly kind: 'own_role'; readonly role: Role }
  | { readonly kind: 'own_deputy' }
  | { readonly kind: 'asker_as_deputy' }
  | { readonly kind: 'no_such_deputy'; readonly deputy: string }
  | { readonly kind: 'no_deputy_named'; readonly deputy: string }
  | { readonly kind: 'deputy_named'; readonly deputy: string }
  /** Who is to act has a deputy himself in that time; `to` is the day after the last. */
  | { readonly kind: 'deputy_absent'; readonly from: Day; readonly to: Day }
  | { readonly kind: 'nothing_corrected' }
  /** A person came beside a change that writes down none. */
  | { readonly kind: 'person_not_taken' }
  | { readonly kind: 'account_blank' }
  | { readonly kind: 'account_taken'; readonly account: string };
