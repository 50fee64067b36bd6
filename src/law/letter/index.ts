export { LETTER_FAULTS, type LetterFault, type SigningFacts } from './faults.data.ts';
export { faultsBeforeSigning } from './faults.ts';
export {
  fillLetter,
  type FilledLetter,
  type LetterProblem,
  type LetterValue,
  type LetterValues,
} from './fill-letter.ts';
export { FORM_CODES, type ApplicantKind, type FormCode, type FormField, type FormKind } from './form-kind.ts';
export { FORMS } from './forms.data.ts';
export type { DecisionLetterCode, LetterCode, ProceduralLetterCode } from './letter-codes.ts';
export type { LetterClock, LetterElement, LetterKind, LetterParagraph, LetterRemedy, Need } from './letter-kind.ts';
export { LETTER_LAYOUT, type LayoutMeasure } from './letter-layout.data.ts';
export { letterNumber, type LetterNumberParts, type LetterNumberProblem } from './letter-number.ts';
export { LETTER_CODES, LETTERS, outcomesOf } from './letters.ts';
export { missingFields, type FormValues } from './missing-fields.ts';
export { PLACEHOLDERS, type Placeholder, type PlaceholderKey, type PlaceholderType } from './placeholders.data.ts';
export { LETTER_POLICIES } from './policies.data.ts';
