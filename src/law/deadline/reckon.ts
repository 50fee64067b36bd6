import type { DayNumber } from '../../base/day.ts';
import type { WorkingDays } from '../calendar/index.ts';
import type { ClockStatus } from './answer.ts';
import type { CaseFile, ClockContext, Term } from './case-file.ts';
import { dueDay, excludedDays, isOpen } from './due-day.ts';
import type { ClockCase } from './event.ts';
import { otherDues, remedyDues, type OtherDueDay } from './other-dues.ts';
import { kindOf, readSeries, type SeriesKind } from './read-series.ts';
import { noteCalendarChanges } from './rules/calendar-change.ts';
import { noteSilence } from './rules/consult.ts';
import { publicationDue } from './rules/publish.ts';
import { TERMS } from './terms.data.ts';
import { noteOverdue, noteUnconfirmed } from './rules/overdue.ts';

/** 计算结果: all that the answer and its explanation are written from; days are numbers. */
export type Reckoning = {
  readonly kind: SeriesKind;
  readonly file: CaseFile;
  /** 计算到哪一天: the stop day of a case that ended before today, else today. */
  readonly asOf: DayNumber;
  readonly workingDays: WorkingDays;
  readonly replyDue: DayNumber | null;
  readonly correctionDue: DayNumber | null;
  readonly publicationDue: DayNumber | null;
  readonly excluded: number;
  readonly extendable: boolean;
  readonly status: ClockStatus;
  readonly remaining: number | null;
  readonly otherDues: readonly OtherDueDay[];
  readonly provisional: boolean;
};

/** 计算: reads the series and reckons every date by the version of the calendar of the day as of which it is asked. */
export function reckon({ events, today: own }: ClockCase, given: ClockContext): Reckoning {
  const context = own === null ? given : { ...given, today: own };
  const { today } = context;
  const file = readSeries(events, context);
  const kind = kindOf(events);
  const asOf = file.stoppedOn !== null && file.stoppedOn < today ? file.stoppedOn : today;
  const workingDays = file.workingDays(asOf);
  const term = file.waiting === null ? file.term : null;
  const { running } = file;
  const replyDue = term === null ? null : dueDay(file, term, asOf, workingDays);
  const correctionDue =
    file.firstReceipt === null ? null : workingDays.after(file.firstReceipt, TERMS.correction.length);
  const publication = file.publication === null ? null : publicationDue(file.publication, workingDays, context.policy);
  const pending = file.publication?.isPending ? publication : null;
  const isExcluding = file.consultations.some((one) => isOpen(one, today, workingDays, context.policy));
  const awaited = running === null ? pending : replyDue;
  const dues = [...otherDues(file, { asOf, workingDays, pending }), ...remedyDues(file)];
  const remaining = awaited === null ? null : workingDays.between(today, awaited);
  noteUnconfirmed(file, asOf);
  noteSilence(file, asOf);
  noteOverdue(file, { workingDays, replyDue: running === null ? null : replyDue, publicationDue: pending });
  noteCalendarChanges(file, { asOf, term, due: replyDue ?? publication });
  return {
    kind,
    file,
    asOf,
    workingDays,
    replyDue,
    correctionDue,
    publicationDue: publication,
    excluded: term === null || replyDue === null ? 0 : excludedDays(file, term, asOf, replyDue, workingDays),
    extendable: running !== null && replyDue !== null && mayExtend(file, running, replyDue),
    status: statusOf(file, { replyDue, isExcluding }),
    remaining,
    otherDues: dues,
    provisional: isProvisional(file, { replyDue, correctionDue, dues, remaining }),
  };
}

/** 可否延期: whether an extension told today would count (条例第三十三条第二款). */
function mayExtend({ extended, context }: CaseFile, term: Term, due: DayNumber): boolean {
  return !extended && term.deferredUntil === null && context.today >= term.start && context.today <= due;
}

function statusOf(
  file: CaseFile,
  { replyDue, isExcluding }: { readonly replyDue: DayNumber | null; readonly isExcluding: boolean },
): ClockStatus {
  if (file.stoppedOn !== null) return 'stopped';
  if (file.publication?.isPending) return 'running';
  if (file.firstReceipt === null) return 'not_started';
  if (file.waiting !== null) return 'paused';
  const isDeferred = (file.term?.deferredUntil ?? null) !== null;
  return isExcluding && !isDeferred && replyDue !== null && file.context.today < replyDue ? 'paused' : 'running';
}

/** 暂定: a day that counts lies in a year whose plan is not published. */
function isProvisional(
  file: CaseFile,
  {
    replyDue,
    correctionDue,
    dues,
    remaining,
  }: Pick<Reckoning, 'replyDue' | 'correctionDue' | 'remaining'> & { readonly dues: readonly OtherDueDay[] },
): boolean {
  const { calendar, today } = file.context;
  const isOpen = (on: DayNumber | null) => on !== null && !calendar.isPublished(on);
  const start = file.term?.start ?? file.publication?.start ?? null;
  if (isOpen(start) || isOpen(replyDue) || isOpen(correctionDue)) return true;
  return (remaining !== null && isOpen(today)) || dues.some(({ on }) => isOpen(on));
}
