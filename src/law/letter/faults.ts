import { LETTER_FAULTS, type LetterFault, type SigningFacts } from './faults.data.ts';

/** 签发前的核对: the typical faults that a letter has, going by its case file; a check that was not recorded counts as not done. */
export function faultsBeforeSigning(facts: SigningFacts): readonly LetterFault[] {
  return LETTER_FAULTS.filter(({ found }) => found(facts));
}
