import type { Rule } from '../rule.ts';
import { ARTEFACT } from './artefact.ts';
import { BANK_CARD } from './bank-card.ts';
import { EMAIL } from './email.ts';
import { ERROR_WORD } from './error-word.ts';
import { HOME_ADDRESS } from './home-address.ts';
import { INTERNAL_MARKING } from './internal-marking.ts';
import { LANDLINE_PHONE } from './landline-phone.ts';
import { LICENCE_PLATE } from './licence-plate.ts';
import { MEDICAL } from './medical.ts';
import { MINOR } from './minor.ts';
import { MOBILE_PHONE } from './mobile-phone.ts';
import { PASSPORT } from './passport.ts';
import { RESIDENT_ID } from './resident-id.ts';
import { SECRECY_MARKING } from './secrecy-marking.ts';

/** Every rule that looks at text, in the order of the list in `finding.ts`. What is hidden and what cannot be read is told by the gathering. */
export const RULES: readonly Rule[] = [
  RESIDENT_ID,
  MOBILE_PHONE,
  LANDLINE_PHONE,
  BANK_CARD,
  PASSPORT,
  HOME_ADDRESS,
  EMAIL,
  LICENCE_PLATE,
  MEDICAL,
  MINOR,
  SECRECY_MARKING,
  INTERNAL_MARKING,
  ERROR_WORD,
  ARTEFACT,
];
