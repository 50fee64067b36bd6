import type { Language, Words } from '../base/words.ts';
import { ACT_SHEET } from './texts/act-sheet.ts';
import { ADMIN_AUDIT } from './texts/admin-audit.ts';
import { ADMIN_IMPORT } from './texts/admin-import.ts';
import { ADMIN_SECURITY } from './texts/admin-security.ts';
import { ADMIN_SYSTEM } from './texts/admin-system.ts';
import { CLOCK } from './texts/clock.ts';
import { DESK } from './texts/desk.ts';
import { DESK_SEARCH } from './texts/desk-search.ts';
import { SET_UP } from './texts/set-up.ts';
import { SIGN_IN } from './texts/desk-sign-in.ts';
import { DESK_LEDGER } from './texts/desk-ledger.ts';
import { DESK_MAIL } from './texts/desk-mail.ts';
import { DESK_OWN_BODY } from './texts/desk-own-body.ts';
import { DESK_DISTRICT } from './texts/desk-district.ts';
import { DRAFT } from './texts/draft.ts';
import { CONSOLIDATE } from './texts/consolidate.ts';
import { FRAME } from './texts/frame.ts';
import { HOME } from './texts/home.ts';
import { IDENTITY } from './texts/desk-identity.ts';
import { ME } from './texts/desk-me.ts';
import { ORIGINAL } from './texts/original.ts';
import { PARTS } from './texts/parts.ts';
import { PORTAL } from './texts/portal.ts';
import { PROBLEMS } from './texts/problems.ts';
import { RESULT } from './texts/result.ts';
import { RETURN_NOTE } from './texts/return-note.ts';
import { RULES } from './texts/rules.ts';
import { SCREEN } from './texts/screen.ts';
import { TO_DO } from './texts/desk-to-do.ts';
import { UPLOAD } from './texts/upload.ts';

/** 文案: every word of the pages that is not official wording, by page and key, in each language. */
export const TEXTS = {
  actSheet: ACT_SHEET,
  adminAudit: ADMIN_AUDIT,
  adminImport: ADMIN_IMPORT,
  adminSecurity: ADMIN_SECURITY,
  adminSystem: ADMIN_SYSTEM,
  clock: CLOCK,
  desk: DESK,
  deskSearch: DESK_SEARCH,
  deskLedger: DESK_LEDGER,
  deskMail: DESK_MAIL,
  ownBody: DESK_OWN_BODY,
  district: DESK_DISTRICT,
  draft: DRAFT,
  consolidate: CONSOLIDATE,
  frame: FRAME,
  home: HOME,
  identity: IDENTITY,
  me: ME,
  original: ORIGINAL,
  parts: PARTS,
  portal: PORTAL,
  problems: PROBLEMS,
  result: RESULT,
  returnNote: RETURN_NOTE,
  rules: RULES,
  screen: SCREEN,
  setUp: SET_UP,
  signIn: SIGN_IN,
  toDo: TO_DO,
  upload: UPLOAD,
};

/** The words in the language of the visit. */
export const say = (words: Words, language: Language): string => words[language];
