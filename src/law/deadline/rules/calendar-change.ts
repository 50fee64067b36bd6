import type { DayNumber } from '../../../base/day.ts';
import { BASIS } from '../basis.data.ts';
import type { CaseFile, Term } from '../case-file.ts';
import { dueDay } from '../due-day.ts';
import { STEPS } from '../step-words.ts';
import { SAY } from '../warning-words.ts';
import { publicationDue } from './publish.ts';

/** 放假安排变更: for each change while the case ran that moved its last day, a warning and a step. */
export function noteCalendarChanges(
  file: CaseFile,
  { asOf, term, due }: { readonly asOf: DayNumber; readonly term: Term | null; readonly due: DayNumber | null },
): void {
  const start = file.firstReceipt ?? file.publication?.start ?? null;
  if (start === null || due === null) return;
  for (const changedOn of file.context.calendar.changes) {
    if (changedOn < start || changedOn > asOf) continue;
    const before = dueBefore(file, { changedOn, asOf, term });
    if (before === null || before === due) continue;
    const message = SAY.calendarChanged(changedOn, before, due);
    file.warnings.push({ id: 'calendar_changed', on: null, message, order: Number.POSITIVE_INFINITY });
    file.step(changedOn, 'note', STEPS.calendarChanged, BASIS.calendar);
  }
}

/** The last day by the calendar as it stood the day before the change. */
function dueBefore(
  file: CaseFile,
  { changedOn, asOf, term }: { readonly changedOn: DayNumber; readonly asOf: DayNumber; readonly term: Term | null },
): DayNumber | null {
  const workingDays = file.workingDays(changedOn - 1);
  if (term !== null) return dueDay(file, term, asOf, workingDays);
  if (file.publication === null) return null;
  return publicationDue(file.publication, workingDays, file.context.policy);
}
