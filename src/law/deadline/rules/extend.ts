import { BASIS } from '../basis.data.ts';
import type { CaseFile } from '../case-file.ts';
import { dueDay } from '../due-day.ts';
import type { EventOf } from '../event.ts';
import { STEPS } from '../step-words.ts';
import { TERMS } from '../terms.data.ts';
import { SAY } from '../warning-words.ts';
import { impossible } from './impossible.ts';

/** 延期答复 (条例第三十三条第二款): once for an application, told before the term ends, by at most twenty working days. */
export function extended(file: CaseFile, { on, workingDays }: EventOf<'extended'>): void {
  const term = file.running;
  if (term === null) return impossible(file, on, 'notInTerm');
  if (on < term.start) return impossible(file, on, 'beforeStart');
  if (term.deferredUntil !== null) return impossible(file, on, 'deferred');
  if (file.extended) {
    file.warn('extension_twice', on, SAY.extensionTwice);
    return;
  }
  const due = dueDay(file, term, on, file.workingDays(on));
  if (on > due) {
    file.warn('extension_late', on, SAY.extensionLate(due));
    return;
  }
  if (workingDays > TERMS.extension.length) file.warn('extension_too_long', on, SAY.extensionTooLong);
  const more = Math.min(workingDays, TERMS.extension.length);
  file.extended = true;
  file.term = { ...term, length: term.length + more };
  file.step(on, 'extend', STEPS.extended(more), BASIS.extension);
}
