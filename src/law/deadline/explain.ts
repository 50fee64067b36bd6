import { addMonths, dayOf, weekday, type Day, type DayNumber, type Weekday } from '../../base/day.ts';
import type { Words } from '../../base/words.ts';
import { sayHoliday, type WorkingDays } from '../calendar/index.ts';
import { sayCites } from '../regulation/cite.ts';
import type { OtherDueKind } from './answer.ts';
import type { Consultation } from './case-file.ts';
import type { Asked } from './event.ts';
import { consultationStretch, opinionLimit, type Stretch } from './due-day.ts';
import { ASKED_NAMES } from './event-names.data.ts';
import type { Reckoning } from './reckon.ts';
import { TERMS, type StatutoryTerm } from './terms.data.ts';

/** 逐日说明: one due date, and each day from which it follows. */
export type Explanation = {
  readonly what: 'reply' | 'correction_notice' | OtherDueKind;
  readonly ref?: string;
  readonly due_on: Day;
  readonly term: Words;
  readonly basis: Words;
  readonly days: readonly ExplainedDay[];
};

/** 一日: `counted` is which day of the term it is, null for a day that does not count; `why` says why it counts or not. */
export type ExplainedDay = {
  readonly on: Day;
  readonly weekday: Weekday;
  readonly kind: ExplainedKind;
  readonly counted: number | null;
  readonly why: Words;
};

/** `moved`: the term was over, and its last day moved past this one. `plain`: a day of a calendar term that is not told one by one. */
export type ExplainedKind = 'start' | 'counted' | 'make_up' | 'excluded' | 'weekend' | 'holiday' | 'moved' | 'due';

/** 逐日说明: every due date of the answer, day by day: which day counts, which does not, and why. */
export function explain(reckoning: Reckoning): readonly Explanation[] {
  const { file, workingDays, replyDue, correctionDue, otherDues } = reckoning;
  const explanations: Explanation[] = [];
  if (replyDue !== null && file.term !== null) explanations.push(explainReply(reckoning, file.term.start, replyDue));
  if (correctionDue !== null && file.firstReceipt !== null) {
    explanations.push(
      explained('correction_notice', TERMS.correction, {
        days: countWorkingDays(reckoning, { start: file.firstReceipt, due: correctionDue, workingDays }),
        dueOn: correctionDue,
      }),
    );
  }
  for (const other of otherDues) {
    const explanation = explainOther(reckoning, other);
    if (explanation !== null) explanations.push(explanation);
  }
  return explanations;
}

function explainReply(reckoning: Reckoning, start: DayNumber, dueOn: DayNumber): Explanation {
  const { file, workingDays, asOf } = reckoning;
  const { term } = file;
  const deferredUntil = term?.deferredUntil ?? null;
  if (deferredUntil !== null) {
    const days = moveToWorkingDay(reckoning, { from: deferredUntil, due: dueOn, seenOn: asOf, why: DEFERRED });
    return { ...explained('reply', TERMS.reply, { days, dueOn }), term: DEFERRED, basis: sayCites([{ article: 35 }]) };
  }
  const { policy } = file.context;
  const excluded =
    term === null
      ? []
      : file.consultations.map((one) => ({
          to: one.to,
          stretch: consultationStretch(one, term, { asOf, workingDays, policy }),
        }));
  const days = countWorkingDays(reckoning, { start, due: dueOn, workingDays, excluded });
  return explained('reply', TERMS.reply, { days, dueOn });
}

/** One of the other dates, day by day; null where the case does not have it. */
export function explainOther(
  reckoning: Reckoning,
  { what, ref, on: dueOn }: { readonly what: OtherDueKind; readonly ref: string | null; readonly on: DayNumber },
): Explanation | null {
  const { file, workingDays } = reckoning;
  const { waiting, publication, remedies, decidedOn, context } = file;
  const inTurn = (key: keyof typeof TERMS, start: DayNumber, by: WorkingDays = workingDays) =>
    explained(what, TERMS[key], { days: countWorkingDays(reckoning, { start, due: dueOn, workingDays: by }), dueOn });
  const today = context.calendar.asOf(context.today);
  switch (what) {
    case 'correction': {
      if (waiting?.for !== 'correction' || waiting.until === null) return null;
      const days = moveToWorkingDay(reckoning, { from: waiting.until, due: dueOn, why: SET_BY_BODY });
      return { ...explained(what, TERMS.correction, { days, dueOn }), term: SET_BY_BODY };
    }
    case 'opinion': {
      const consultation = file.consultations.find((one) => one.ref === ref);
      return consultation === undefined ? null : explainOpinion(reckoning, consultation);
    }
    case 'payment':
      return waiting?.for === 'payment' ? inTurn('payment', waiting.servedOn) : null;
    case 'publication': {
      if (publication === null) return null;
      const key = PUBLICATION_TERMS[publication.limit];
      if (key !== 'budget_publication') return inTurn(key, publication.start);
      return explained(what, TERMS[key], {
        days: countCalendarDays(reckoning, {
          start: publication.start,
          count: TERMS[key].length,
          due: dueOn,
          workingDays,
        }),
        dueOn,
      });
    }
    case 'reconsideration':
    case 'suit_after_reconsideration': {
      const start = what === 'reconsideration' ? remedies?.servedOn : decidedOn;
      if (start === null || start === undefined) return null;
      const term = TERMS[what];
      const days = countCalendarDays(reckoning, { start, count: term.length, due: dueOn, workingDays: today });
      return explained(what, term, { days, dueOn });
    }
    case 'suit':
      return remedies === null ? null : explainSuit(reckoning, remedies.servedOn, dueOn);
  }
}

const PUBLICATION_TERMS = {
  art26: 'publication',
  budget: 'budget_publication',
  licence_or_penalty: 'licence_or_penalty_publication',
  penalty_withdrawal: 'penalty_withdrawal',
} as const;

function explainOpinion(reckoning: Reckoning, consultation: Consultation): Explanation {
  const { file, workingDays } = reckoning;
  const { to, ref, deliveredOn, sentOn } = consultation;
  const due = opinionLimit(consultation, workingDays, file.context.policy);
  const term = to === 'co_maker' ? TERMS.co_maker_opinion : TERMS.third_party_opinion;
  const days = countWorkingDays(reckoning, { start: deliveredOn ?? sentOn, due, workingDays });
  const explanation = { ...explained('opinion', term, { days, dueOn: due }), ref };
  // No article gives another body a term: that its time does not count is all that is said of it.
  return to === 'other_body' ? { ...explanation, basis: sayCites([{ article: 33, paragraph: 3 }]) } : explanation;
}

function explainSuit(reckoning: Reckoning, start: DayNumber, dueOn: DayNumber): Explanation {
  const last = addMonths(start, TERMS.suit.length);
  const first = explainedDay(start, 'start', null, STARTS);
  const rest = moveToWorkingDay(reckoning, { from: last, due: dueOn, why: CORRESPONDING });
  return explained('suit', TERMS.suit, { days: [first, ...rest], dueOn });
}

function explained(
  what: Explanation['what'],
  { length, unit, cite }: StatutoryTerm,
  { days, dueOn }: { readonly days: readonly ExplainedDay[]; readonly dueOn: DayNumber },
): Explanation {
  // Where a body has set the number of days, the table itself says how many were counted.
  const counted = unit === 'working_day' ? Math.max(0, ...days.map((day) => day.counted ?? 0)) : length;
  return { what, due_on: dayOf(dueOn), term: sayLength(counted || length, unit), basis: sayCites(cite), days };
}

type Counting = {
  readonly start: DayNumber;
  readonly due: DayNumber;
  readonly workingDays: WorkingDays;
  readonly excluded?: readonly { readonly to: Asked; readonly stretch: Stretch }[];
};

/** Each day of a term of working days: the first is the day that is not counted itself. */
function countWorkingDays(
  { file, asOf }: Reckoning,
  { start, due, workingDays, excluded = [] }: Counting,
): readonly ExplainedDay[] {
  const { calendar } = file.context;
  const days = [explainedDay(start, 'start', null, STARTS)];
  let counted = 0;
  for (let on = start + 1; on <= due; on += 1) {
    const off = sayOff(file.context.calendar, on, asOf);
    if (off !== null) {
      days.push(explainedDay(on, off.kind, null, off.why));
      continue;
    }
    const ordinal = workingDays.ordinal(on);
    const asked = excluded.filter(({ stretch }) => ordinal > stretch.from && ordinal <= stretch.to);
    if (asked.length > 0) {
      days.push(explainedDay(on, 'excluded', null, sayExcluded(asked.map(({ to }) => to))));
      continue;
    }
    counted += 1;
    const kind = calendar.kindOf(on, asOf);
    const isMakeUp = kind.kind === 'make_up';
    const why = isMakeUp ? sayMakeUp(kind.holiday) : WORKS;
    days.push(explainedDay(on, on === due ? 'due' : isMakeUp ? 'make_up' : 'counted', counted, why));
  }
  return days;
}

/** Each day of a term of calendar days, and the days past which its last one moved. */
function countCalendarDays(
  reckoning: Reckoning,
  { start, count, due }: Omit<Counting, 'excluded'> & { readonly count: number },
): readonly ExplainedDay[] {
  const days = [explainedDay(start, 'start', null, STARTS)];
  for (let index = 1; index < count; index += 1) {
    days.push(explainedDay(start + index, 'counted', index, CALENDAR_DAY));
  }
  return [...days, ...moveToWorkingDay(reckoning, { from: start + count, due, why: CALENDAR_DAY, counted: count })];
}

/** A last day, moved to the next working day where it is none (民法典第二百零三条). */
function moveToWorkingDay(
  { file }: Reckoning,
  {
    from,
    due,
    why,
    counted = null,
    seenOn = file.context.today,
  }: {
    readonly from: DayNumber;
    readonly due: DayNumber;
    readonly why: Words;
    readonly counted?: number | null;
    /** By the plan of which day it moved: remedies by that of today, the date of a deferral by that of the answer. */
    readonly seenOn?: DayNumber;
  },
): readonly ExplainedDay[] {
  if (from >= due) return [explainedDay(due, 'due', counted, why)];
  const days: ExplainedDay[] = [];
  for (let on = from; on < due; on += 1) {
    const off = sayOff(file.context.calendar, on, seenOn)?.why ?? WORKS;
    const moved = { zh: `${off.zh}，期限顺延`, en: `${off.en}: the last day moves on` };
    days.push(explainedDay(on, 'moved', on === from ? counted : null, moved));
  }
  days.push(explainedDay(due, 'due', null, { zh: '顺延到的第一个工作日', en: 'The first working day after it' }));
  return days;
}

function explainedDay(on: DayNumber, kind: ExplainedKind, counted: number | null, why: Words): ExplainedDay {
  return { on: dayOf(on), weekday: weekday(on), kind, counted, why };
}

type Off = { readonly kind: 'weekend' | 'holiday'; readonly why: Words };

function sayOff(calendar: Reckoning['file']['context']['calendar'], on: DayNumber, seenOn: DayNumber): Off | null {
  const kind = calendar.kindOf(on, seenOn);
  switch (kind.kind) {
    case 'weekend':
      return { kind: 'weekend', why: { zh: '周末', en: 'Weekend' } };
    case 'holiday':
      return { kind: 'holiday', why: sayHoliday(kind.holiday) };
    case 'working':
    case 'make_up':
      return null;
  }
}

function sayMakeUp(holiday: string): Words {
  const name = sayHoliday(holiday);
  return { zh: `调休上班（${name.zh}），照计`, en: `Make-up working day (${name.en})` };
}

function sayExcluded(asked: readonly Asked[]): Words {
  const names = [...new Set(asked)].map((to) => ASKED_NAMES[to]);
  return {
    zh: `征求${names.map(({ zh }) => zh).join('、')}意见，不计`,
    en: `Not counted: opinion of a ${names.map(({ en }) => en).join(', ')} asked for`,
  };
}

function sayLength(length: number, unit: StatutoryTerm['unit']): Words {
  switch (unit) {
    case 'working_day':
      return { zh: `${length}个工作日`, en: `${length} working days` };
    case 'calendar_day':
      return { zh: `${length}日`, en: `${length} days` };
    case 'month':
      return { zh: `${length}个月`, en: `${length} months` };
  }
}

const STARTS: Words = { zh: '起算之日，当天不计', en: 'The day from which the term counts; not counted itself' };
const WORKS: Words = { zh: '工作日', en: 'Working day' };
const CALENDAR_DAY: Words = { zh: '按日历日计算', en: 'Every day counts' };
const CORRESPONDING: Words = { zh: '期满月的对应日', en: 'The corresponding day of the last month' };
const DEFERRED: Words = { zh: '延迟答复所告知的日期', en: 'the day told in the deferral' };
const SET_BY_BODY: Words = { zh: '本机关所定的日期', en: 'the day that the body set' };
