export { AUDIT_TABLES } from './audit/tables.ts';
export { recordAudit, type AuditFrame } from './audit/record-audit.ts';
export { AUDIT_STREAM } from './audit/audit-projection.ts';
export { AUDIT_KINDS } from './audit/audit-kinds.data.ts';
export type { AuditEntry, AuditKind, Origin } from './audit/audit.ts';
export { afterReform, carriedOverFrom, type AfterReform } from './body/after-reform.ts';
export { BODY_KINDS, type BodyKind } from './body/body-kinds.data.ts';
export type { BodyChange, HandOver, Identity, NewNames, PlaceInTree } from './body/body-change.ts';
export type { BodyProblem } from './body/body-problem.ts';
export {
  NO_CONTACT,
  NO_SETTINGS,
  nameOn,
  type Body,
  type BodySettings,
  type Contact,
  type RemedyEntry,
} from './body/body.ts';
export { INTERNAL_TERMS, type InternalTermKey } from './body/internal-terms.data.ts';
export { LEVEL_NAMES } from './body/levels.data.ts';
export type { RemedyOrgan } from './body/remedy-organs.data.ts';
export { governmentAbove, remedySettingsOn, usualOrgan } from './body/remedy-settings.ts';
export { sayBodyProblem } from './body/say-body-problem.ts';
export { checkSlug } from './body/slug.ts';
export { RESERVED_WORDS } from './body/reserved-words.data.ts';
export { changeBody, readBody, tryBodyChange, type BodyActRequest } from './body/change-body.ts';
export { IMPORT_FIELDS, type ImportField } from './import/columns.data.ts';
export { importBodies, type ImportedRow } from './import/import-bodies.ts';
export { readList } from './import/read-list.ts';
export type { ReadList } from './import/read-rows.ts';
export { sayChange, sayFieldNote, sayImportProblem, sayListProblem, sayUnseen } from './import/say-import.ts';
export { importTemplate } from './import/template.ts';
export {
  actorOf,
  changeOfficer,
  readOfficer,
  tryOfficerChange,
  type OfficerActRequest,
} from './people/change-officer.ts';
export { conflictsOf, type RoleConflict } from './people/conflicts.ts';
export { mayDo, type Acting, type Grant, type Refused, type Target } from './people/may-do.ts';
export { readActing } from './people/read-acting.ts';
export { isWithin, rolesOn, type Deputy, type HeldRole, type Officer } from './people/officer.ts';
export type { OfficerChange, OfficerProblem } from './people/officer-change.ts';
export { sayOfficerProblem } from './people/say-officer-problem.ts';
export {
  countOfficers,
  countRoles,
  holdersOfMore,
  holdersOfRole,
  listOfficers,
  personsCalled,
  type ListedOfficer,
  type RoleHolder,
} from './people/people-lists-store.ts';
export type { Person, StaffHead } from './people/people-store.ts';
export { PERMISSIONS, ROLES, type Permission, type PermittedAct, type Role } from './people/roles.data.ts';
export { AGENCY_PROJECTIONS } from './projections.ts';
export { openColumn, type BodyColumn, type Successor } from './shown/shown-body.ts';
export {
  bodiesEverNamed,
  listShownBodies,
  platformOwner,
  searchShownBodies,
  shownBodies,
  shownBodiesBy,
  type FoundBody,
  type ShownBody,
} from './shown/shown-store.ts';
export {
  bodiesNamed,
  bodyBy,
  countBodies,
  listBodies,
  namesOfBodies,
  successionsAround,
  supervisorsOf,
  type ListAsked,
  type ListedBody,
} from './store.ts';
export {
  countSupervised,
  supervisedBodies,
  supervisedBody,
  type SupervisedBody,
  type SupervisedCounts,
} from './supervised-store.ts';
export { AGENCY_TABLES } from './tables.ts';
export type {
  Account,
  Entry,
  Factor,
  LinkProblem,
  Oidc,
  OidcProblem,
  OwnLinkProblem,
  OwnCredentials,
  OwnPasskey,
  PasskeyOptions,
  PasswordProblem,
  Session,
  SignIn,
  SessionEnd,
  SignInProblem,
} from './sign-in/sign-in.ts';
export {
  bodiesWithoutContact,
  endingDeputies,
  officersWithoutPassword,
  type BodyWithoutContact,
} from './waiting-store.ts';
export { OIDC_PATH, openSignIn, type SignInGround } from './sign-in/open-sign-in.ts';
export type { SignInSettings } from './sign-in/sign-in-settings.data.ts';
export { CONFIRMATION_TABLES } from './sign-in/confirmation-tables.ts';
export { remindBody, type ReminderProblem } from './reminder/remind-body.ts';
export { remindersBy, remindersTo } from './reminder/reminder-store.ts';
export { REMINDER_TABLES } from './reminder/tables.ts';
export { resealRows, sealOldRows } from './sign-in/seal-old-rows.ts';
export { SEAL_COLUMNS } from './sign-in/seal-tables.ts';
export { sealMarksInUse } from './sign-in/sealed-rows-store.ts';
export { SIGN_IN_TABLES } from './sign-in/tables.ts';
export { changeSetting, heldTogether, type SettingChange, type SettingProblem } from './installation/change-setting.ts';
export { rootBody } from './installation/first-body.ts';
export { readSettings } from './installation/read-settings.ts';
export {
  isInstalled,
  setUp,
  type AdministratorRole,
  type FirstAdministrator,
  type FirstSetUp,
  type SetUpDone,
  type SetUpProblem,
} from './installation/set-up.ts';
export { FIRST_SETTINGS, PASSWORD_LENGTHS, type InstallationSettings } from './installation/settings.data.ts';
export { foldAccount } from './people/fold-account.ts';
export { officerByAccount, staffOf } from './people/staff-store.ts';
export { exportAudit } from './audit/export-audit.ts';
export type { AuditFilter } from './audit/audit-store.ts';
export { searchAudit, type AuditLine, type AuditPage, type AuditReader } from './audit/search-audit.ts';
export { lastAudit, type AuditPlace } from './audit/audit-store.ts';
export { tidySignIn, type Tidied } from './sign-in/tidy-sign-in.ts';
export { endSessionsFromConsole } from './sign-in/console-acts.ts';
