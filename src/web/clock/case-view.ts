import { dayNumber, dayOf, type Day, type DayNumber } from '../../base/day.ts';
import {
  answerOf,
  DEFAULT_POLICY,
  dueIfExtended,
  explain,
  explainPublication,
  parseCase,
  possibleToday,
  reckon,
  stepsOf,
  type ClockAnswer,
  type EventType,
  type Explanation,
  type Reckoning,
  type Step,
  type WorkingCalendar,
} from '../../law/index.ts';
import { caseJson, type CaseEvent } from './case-address.ts';

/** 一件的全部: what a page shows of a case: all of it is the law's answer, nothing is reckoned here. */
export type CaseView = {
  /** In the order of their days. */
  readonly events: readonly CaseEvent[];
  readonly today: DayNumber;
  readonly calendar: WorkingCalendar;
  readonly reckoning: Reckoning;
  readonly answer: ClockAnswer;
  readonly steps: readonly Step[];
  readonly explanations: readonly Explanation[];
  /** The date that the page is about; null where none is running. */
  readonly main: Explanation | null;
  readonly ifExtended: DayNumber | null;
  /** Events that would count if they happened today. */
  readonly possible: readonly EventType[];
};

/** 看一件: reckons the events as of a day. */
export function viewCase(
  given: readonly CaseEvent[],
  { today, calendar }: { readonly today: Day; readonly calendar: WorkingCalendar },
): CaseView {
  const events = inOrder(given);
  const parsed = parseCase(caseJson(events));
  if (!parsed.ok) throw new Error('an event that was decoded is not one that the clock reads');
  const context = { today: dayNumber(today), calendar, policy: DEFAULT_POLICY };
  const reckoning = reckon(parsed.value, context);
  const publication = explainPublication(reckoning);
  const others = explain(reckoning).filter(({ what }) => what !== 'publication');
  const explanations = publication === null ? others : [publication, ...others];
  return {
    events,
    today: context.today,
    calendar,
    reckoning,
    answer: answerOf(reckoning),
    steps: stepsOf(reckoning),
    explanations,
    main: MAIN.map((name) => explanations.find(({ what }) => what === name)).find((one) => one !== undefined) ?? null,
    ifExtended: dueIfExtended(reckoning),
    possible: possibleToday(parsed.value.events, context),
  };
}

/** 按日期排好: those of one day keep the order in which they were given. */
export function inOrder(events: readonly CaseEvent[]): readonly CaseEvent[] {
  return events.toSorted((one, other) => (one.on === other.on ? 0 : one.on < other.on ? -1 : 1));
}

/** 最先发生的: where the event stands with which a case begins; -1 without one. */
export function firstEvent(events: readonly CaseEvent[]): number {
  return events.findIndex(({ type }) => BEGINNINGS.has(type));
}

const BEGINNINGS: ReadonlySet<EventType> = new Set(['received', 'made', 'changed']);

/** 最早的一日 of a case: its day of receipt or of making, else the day of its first event. */
export function firstDay({ reckoning: { file }, events, today }: CaseView): DayNumber {
  const first = events[0];
  return file.firstReceipt ?? file.publication?.start ?? (first === undefined ? today : dayNumber(first.on));
}

/** Which date the page is about, the first that there is. */
const MAIN: readonly Explanation['what'][] = ['reply', 'publication', 'correction', 'payment'];

/** 按日历日计算: whether the term that the page is about counts days off as well. */
export function countsEveryDay({ main, reckoning }: CaseView): boolean {
  return (
    main?.days.some(({ on, kind }) => kind === 'counted' && !reckoning.workingDays.isWorking(dayNumber(on))) ?? false
  );
}

/** 未公布的年份: the year of a day if its plan is not known; null if it is. */
export function unpublishedYear(on: Day, calendar: WorkingCalendar): number | null {
  return calendar.isPublished(dayNumber(on)) ? null : Number(dayOf(dayNumber(on)).slice(0, -6));
}
