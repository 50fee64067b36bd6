import { OUTCOME_KEYS, OUTCOMES, type OutcomeKey } from '../outcome/index.ts';
import { CLOSING_LETTERS } from './closing-letters.data.ts';
import { DISCLOSURE_LETTERS } from './disclosure-letters.data.ts';
import { DECISION_LETTER_CODES, PROCEDURAL_LETTER_CODES, type LetterCode } from './letter-codes.ts';
import type { LetterKind } from './letter-kind.ts';
import { NOT_PROVIDED_LETTERS } from './not-provided-letters.data.ts';
import { PROCEDURAL_LETTERS } from './procedural-letters.data.ts';
import { REFUSAL_LETTERS } from './refusal-letters.data.ts';

/** 全部文书代号, procedural ones first. */
export const LETTER_CODES: readonly LetterCode[] = [...PROCEDURAL_LETTER_CODES, ...DECISION_LETTER_CODES];

/** 全部文书, by code. */
export const LETTERS: Readonly<Record<LetterCode, LetterKind>> = {
  ...PROCEDURAL_LETTERS,
  ...DISCLOSURE_LETTERS,
  ...REFUSAL_LETTERS,
  ...NOT_PROVIDED_LETTERS,
  ...CLOSING_LETTERS,
};

/** 文书决定的办理结果: the outcomes that a letter of this kind can state; none for steps on the way and for the combined reply. */
export function outcomesOf(code: LetterCode): readonly OutcomeKey[] {
  return OUTCOME_KEYS.filter((outcome) => OUTCOMES[outcome].letter === code);
}
