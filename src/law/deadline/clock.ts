import { dayOf } from '../../base/day.ts';
import { OTHER_DUES, WARNING_IDS, type ClockAnswer, type ClockWarning } from './answer.ts';
import type { ClockContext, Step, Warning } from './case-file.ts';
import type { ClockCase } from './event.ts';
import type { OtherDueDay } from './other-dues.ts';
import { reckon, type Reckoning } from './reckon.ts';

/** 期限计算: what the clock says of one case: the dates, what was excluded, the steps and the warnings, each with its article. */
export function clock(one: ClockCase, context: ClockContext): ClockAnswer {
  return answerOf(reckon(one, context));
}

/** 写成答案: the reckoning in the fields and names that stay stable. */
export function answerOf(reckoning: Reckoning): ClockAnswer {
  const { file, replyDue, correctionDue, otherDues } = reckoning;
  return {
    reply_due_on: replyDue === null ? null : dayOf(replyDue),
    correction_due_on: correctionDue === null ? null : dayOf(correctionDue),
    extendable: reckoning.extendable,
    excluded_working_days: reckoning.excluded,
    status: reckoning.status,
    remaining_working_days: reckoning.remaining,
    other_due: inOrder(otherDues, byDay).map(({ what, ref, on }) =>
      ref === null ? { what, on: dayOf(on) } : { what, ref, on: dayOf(on) },
    ),
    provisional: reckoning.provisional,
    steps: stepsOf(reckoning).map(({ on, effect, what, basis }) => ({ on: dayOf(on), effect, what, basis: basis.zh })),
    warnings: inOrder(file.warnings, byReading).map(asWarning),
  };
}

/** 经过: the steps in the order of their days, with their grounds in every language. */
export function stepsOf({ file }: Reckoning): readonly Step[] {
  return inOrder(file.steps, (one, other) => one.on - other.on);
}

/** Most series are in order as they are; only the others are sorted. */
function inOrder<One>(list: readonly One[], compare: (one: One, other: One) => number): readonly One[] {
  for (let index = 1; index < list.length; index += 1) {
    const [before, after] = [list[index - 1], list[index]];
    if (before !== undefined && after !== undefined && compare(before, after) > 0) return list.toSorted(compare);
  }
  return list;
}

function byDay(one: OtherDueDay, other: OtherDueDay): number {
  return one.on - other.on || OTHER_DUES.indexOf(one.what) - OTHER_DUES.indexOf(other.what);
}

/** As the events were read; those of the case as a whole in the order of their list, after the first of all. */
function byReading(one: Warning, other: Warning): number {
  if (one.order !== other.order) return one.order < other.order ? -1 : 1;
  return WARNING_IDS.indexOf(one.id) - WARNING_IDS.indexOf(other.id);
}

function asWarning({ id, on, message }: Warning): ClockWarning {
  return { id, on: on === null ? null : dayOf(on), message };
}
