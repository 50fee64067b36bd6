import type { Day } from '../../base/day.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { isWithin, rolesOn, type HeldRole, type Officer } from './officer.ts';
import {
  PERMISSIONS,
  ROLES,
  type ApprovalStep,
  type PermittedAct,
  type Permission,
  type Reach,
  type Role,
} from './roles.data.ts';

/** 办理人: an officer, with those for whom he acts in their absence. */
export type Acting = { readonly officer: Officer; readonly absent: readonly Officer[] };

/** 办理对象: on what and when. */
export type Target = {
  readonly on: Day;
  /** The body to which it belongs; null for what belongs to the installation. */
  readonly agency: string | null;
  /** The section in whose hands it is; null where it is in none. */
  readonly section: string | null;
  /** Bodies that supervise it: its competent department, and theirs. */
  readonly supervisedBy: readonly string[];
  /** Steps of the approval that are done already, and by whom. */
  readonly steps: readonly { readonly step: ApprovalStep; readonly officer: string }[];
};

/** 准许: by which role, and for whom where somebody is absent. */
export type Grant = { readonly role: Role; readonly insteadOf: string | null };

/** 不准许的原因. */
export type Refused =
  /** None of the roles that may is held on that day. */
  | { readonly kind: 'no_role'; readonly needed: readonly Role[] }
  /** The role is held, but elsewhere. */
  | { readonly kind: 'out_of_reach'; readonly role: Role; readonly reach: Reach }
  /** The same person did a step of this approval. */
  | { readonly kind: 'did_a_step'; readonly step: ApprovalStep };

/**
 * 权限判断: whether an officer may do an act on something on a day, by the table of permissions: by his own role first, else as a deputy. No one does two
 * steps of one approval, whoever he acts for. Pure; what the table does not name nobody may do.
 */
export function mayDo({ officer, absent }: Acting, act: PermittedAct, target: Target): Result<Grant, Refused> {
  const permission: Permission = PERMISSIONS[act];
  const { step } = permission;
  if (!isWithin(target.on, { from: officer.entered, to: officer.left })) return err(noRole(permission));
  const done = target.steps.find((one) => one.officer === officer.id && one.step !== step);
  const grants: (Result<Grant, Refused> | null)[] = [
    grantBy(officer, permission, { target, insteadOf: null }),
    ...deputised(officer, absent, target.on).map((other) =>
      grantBy(other, permission, { target, insteadOf: other.id }),
    ),
  ];
  const granted = grants.find((grant) => grant?.ok === true);
  if (granted === undefined || granted === null)
    return grants.find((grant) => grant !== null) ?? err(noRole(permission));
  return step !== null && done !== undefined ? err({ kind: 'did_a_step', step: done.step }) : granted;
}

/** Those for whom the officer acts on this day. */
function deputised(officer: Officer, absent: readonly Officer[], on: Day): readonly Officer[] {
  return absent.filter(
    (other) =>
      other.agency === officer.agency &&
      officer.deputises.some((deputy) => deputy.officer === other.id && isWithin(on, deputy)),
  );
}

/** Null where none of the officer's roles is named for the act. */
function grantBy(
  { agency, ...holder }: Officer,
  { by }: Permission,
  { target, insteadOf }: { readonly target: Target; readonly insteadOf: string | null },
): Result<Grant, Refused> | null {
  let refused: Result<Grant, Refused> | null = null;
  for (const held of rolesOn({ agency, ...holder }, target.on)) {
    if (insteadOf !== null && ROLES[held.role].isAdministrator) continue;
    for (const { role, reach } of by.filter((one) => one.role === held.role)) {
      if (reaches(reach, { agency, held, target })) return ok({ role, insteadOf });
      refused = err({ kind: 'out_of_reach', role, reach });
    }
  }
  return refused;
}

function reaches(
  reach: Reach,
  { agency, held, target }: { readonly agency: string; readonly held: HeldRole; readonly target: Target },
): boolean {
  switch (reach) {
    case 'own_section':
      return target.agency === agency && held.section !== null && held.section === target.section;
    case 'own_body':
      return target.agency === agency;
    case 'supervised_bodies':
      return target.agency !== null && target.supervisedBy.includes(agency);
    case 'installation':
      return true;
  }
}

const noRole = ({ by }: Permission): Refused => ({ kind: 'no_role', needed: [...new Set(by.map(({ role }) => role))] });
