import { ROLES, sayBodyProblem, sayOfficerProblem, type BodyProblem, type SetUpProblem } from '../../agency/index.ts';
import type { FieldProblem } from '../pages/sign-in.tsx';
import { TEXTS } from '../texts.ts';
import { administratorsOf } from './read-set-up.ts';

const WORDS = TEXTS.setUp;

/** What stands against setting up, at its place on the page. That it is done already is another page. */
export function saySetUpProblem(
  problem: Exclude<SetUpProblem, { kind: 'already_set_up' }>,
  isSmall: boolean,
): FieldProblem {
  const fieldOf = (who: number): string => `${administratorsOf(isSmall)[who] ?? 'system'}_account`;
  switch (problem.kind) {
    case 'role_missing':
      return { field: null, words: WORDS.roleMissing(ROLES[problem.role].name) };
    case 'account_twice':
      return { field: fieldOf(problem.who), words: WORDS.accountTwice(problem.account) };
    case 'administrator':
      return { field: fieldOf(problem.who), words: sayOfficerProblem(problem.problem) };
    case 'body':
      return { field: FIELDS[problem.problem.kind] ?? 'full_name', words: sayBodyProblem(problem.problem) };
  }
}

const FIELDS: Readonly<Partial<Record<BodyProblem['kind'], string>>> = {
  slug_form: 'slug',
  slug_reserved: 'slug',
  slug_taken: 'slug',
  credit_code: 'credit_code',
  credit_code_taken: 'credit_code',
  level_of_kind: 'level',
};
