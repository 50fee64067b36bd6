import { endedOn } from './ends.ts';
import { holderOf } from './holder.ts';
import type { Succession, SuccessionProblem } from './succession.ts';

/** 承继表的检查: everything that is wrong in a table of successions; empty when it is sound. */
export function checkSuccessions(history: readonly Succession[]): readonly SuccessionProblem[] {
  const itself = history.filter(({ fromAgency, toAgency }) => fromAgency === toAgency);
  if (itself.length > 0) return itself.map(({ fromAgency }) => ({ kind: 'follows_itself', agency: fromAgency }));
  return [...chains(history), ...afterEnd(history)];
}

function chains(history: readonly Succession[]): readonly SuccessionProblem[] {
  const problems = history.flatMap((one) => {
    const holder = holderOf({ agency: one.fromAgency, function: one.function ?? null, on: one.on }, history);
    // Who took over a whole body and was divided up later that day: the table is sound, only the question has to name the function.
    return holder.ok || holder.reason.kind === 'function_needed' ? [] : [holder.reason];
  });
  // A circle, and two successors, are met once from each of their entries.
  const said = new Map(problems.map((problem) => [keyOf(problem), problem]));
  return [...said.values()];
}

function keyOf(problem: SuccessionProblem): string {
  return problem.kind === 'cycle' ? [...problem.agencies].sort().join('→') : JSON.stringify(problem);
}

function afterEnd(history: readonly Succession[]): readonly SuccessionProblem[] {
  return history.flatMap((one) => {
    const known = history.filter((other) => other.on < one.on || other.toAgency === one.fromAgency);
    const ended = endedOn(known, one.fromAgency, one.on);
    return ended === null ? [] : [{ kind: 'after_its_end', agency: one.fromAgency, endedOn: ended, on: one.on }];
  });
}
