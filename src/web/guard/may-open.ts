import { mayDo, type Acting, type PermittedAct, type Refused } from '../../agency/index.ts';
import type { Day } from '../../base/day.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Who } from './routes.data.ts';

/** 能否进入: whether an officer has one of these acts anywhere; on what, the page asks. */
export function mayOpen(acting: Acting, who: Who, on: Day): Result<null, Refused> {
  if (typeof who === 'string') return ok(null);
  const answers = who.map((act) => holdsAct(acting, act, on));
  const refusals = answers.flatMap((answer) => (answer.ok ? [] : [answer.reason]));
  if (refusals.length < answers.length) return ok(null);
  const needed = refusals.flatMap((refused) => (refused.kind === 'no_role' ? refused.needed : []));
  return err({ kind: 'no_role', needed: [...new Set(needed)] });
}

function holdsAct(acting: Acting, act: PermittedAct, on: Day): Result<null, Refused> {
  const { agency, section } = acting.officer;
  const asked = mayDo(acting, act, { on, agency, section, supervisedBy: [], steps: [] });
  // Held, but not here: it may be held of what the page shows.
  return asked.ok || asked.reason.kind === 'out_of_reach' ? ok(null) : asked;
}
