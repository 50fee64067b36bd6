import type { Day } from '../../base/day.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { endedOn } from './ends.ts';
import { isWhole, type Succession, type SuccessionProblem } from './succession.ts';

/** 职权所在: the body that has a function, and the steps by which it came there; no steps when it never left. */
export type Holder = { readonly agency: string; readonly path: readonly Succession[] };

/**
 * 职权承继: who has on a day what a body once had, step by step through any number of reforms. Function null asks for the body as a whole, which
 * has an answer only if it was not divided up.
 */
export function holderOf(
  asked: { readonly agency: string; readonly function: string | null; readonly on: Day },
  history: readonly Succession[],
): Result<Holder, SuccessionProblem> {
  const path: Succession[] = [];
  let agency = asked.agency;
  for (;;) {
    const step = nextStep(agency, asked, { history, after: path.at(-1) ?? null });
    if (!step.ok) return step;
    if (step.value === null) return ok({ agency, path });
    const sameDay = path.filter(({ on }) => on === step.value?.on).flatMap(({ fromAgency }) => [fromAgency]);
    if (sameDay.includes(step.value.toAgency)) return err({ kind: 'cycle', agencies: [...sameDay, agency] });
    path.push(step.value);
    agency = step.value.toAgency;
  }
}

type Asked = { readonly function: string | null; readonly on: Day };
type Way = { readonly history: readonly Succession[]; readonly after: Succession | null };

/** The next time the body handed it over, in order of days; null when it did not. */
function nextStep(agency: string, asked: Asked, { history, after }: Way): Result<Succession | null, SuccessionProblem> {
  const since = history
    .filter((one) => one.fromAgency === agency && one.on <= asked.on && (after === null || one.on >= after.on))
    .sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
  // On one day what names the function comes before what takes the rest of the body.
  const first = since.find((one) => isWhole(one) || one.function === asked.function);
  const step = since.find((one) => one.on === first?.on && one.function === asked.function) ?? first;
  if (step !== undefined) return severalWhole(step, since) ?? ok(step);
  if (since.length === 0 || endedOn(history, agency, asked.on) === null) return ok(null);
  return err(
    asked.function === null
      ? { kind: 'function_needed', agency, successors: [...new Set(since.map(({ toAgency }) => toAgency))] }
      : { kind: 'nobody_has_it', agency, function: asked.function },
  );
}

function severalWhole(step: Succession, since: readonly Succession[]): Result<never, SuccessionProblem> | null {
  const whole = since.filter((one) => isWhole(one) && one.on === step.on).map(({ toAgency }) => toAgency);
  if (!isWhole(step) || new Set(whole).size < 2) return null;
  return err({ kind: 'two_successors', agency: step.fromAgency, successors: [...new Set(whole)] });
}
