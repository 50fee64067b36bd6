import type { OidcProblem, OwnLinkProblem, PasswordProblem, SignInProblem } from '../../agency/index.ts';
import type { Words } from '../../base/words.ts';
import { TEXTS } from '../texts.ts';

/** The same of a provider of identities. */
export function sayOidcProblem(problem: OidcProblem): Words {
  const words = TEXTS.signIn;
  if (problem.kind === 'unreachable') return words.oidcUnreachable;
  if (problem.kind === 'not_linked') return words.oidcNotLinked(problem.subject);
  if (problem.kind === 'link_held') return words.oidcHeld;
  return problem.kind === 'wrong' ? words.oidcWrong : saySignInProblem(problem);
}

/** Why one's own identity was not linked, or not taken off. */
export function sayOwnLinkProblem(problem: OwnLinkProblem): Words {
  if (problem.kind === 'wait' || problem.kind === 'sign_in_anew') return saySignInProblem(problem);
  return TEXTS.identity.faults[problem.kind];
}

/** One sentence of why somebody was not let in, or why a password is not taken. */
export function saySignInProblem(problem: SignInProblem | PasswordProblem): Words {
  const words = TEXTS.signIn;
  switch (problem.kind) {
    case 'wrong':
      return words.wrong;
    case 'wait':
      return words.wait(problem.seconds);
    case 'over':
      return words.over;
    case 'sign_in_anew':
      return words.signInAnew;
    case 'present_wrong':
      return words.presentWrong;
    case 'too_short':
      return words.tooShort(problem.least);
    case 'too_long':
      return words.tooLong(problem.most);
    case 'too_known':
      return words.tooKnown;
    case 'same_as_before':
      return words.sameAsBefore;
  }
}
