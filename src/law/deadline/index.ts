export type {
  ClockAnswer,
  ClockStatus,
  ClockStep,
  ClockWarning,
  OtherDue,
  OtherDueKind,
  StepEffect,
  WarningId,
} from './answer.ts';
export type { ClockContext, Step } from './case-file.ts';
export { answerOf, clock, stepsOf } from './clock.ts';
export { differences, type ClockDifference } from './differences.ts';
export { ASKED_NAMES, DELIVERY_NAMES, EVENT_NAMES, LIMIT_NAMES, REMEDY_NAMES } from './event-names.data.ts';
export type { ClockCase, ClockEvent, EventOf, EventType, KnownEvent } from './event.ts';
export { explain, type ExplainedDay, type ExplainedKind, type Explanation } from './explain.ts';
export { parseCase } from './parse-case.ts';
export { CLOCK_CHOICES, CLOCK_DAYS, FIXED_CHOICES, type DaysPolicy } from './policies.data.ts';
export { clockPolicy, DEFAULT_POLICY, type ClockPolicy } from './policy.ts';
export { EVENTS_OF_KIND, possibleToday } from './possible-events.ts';
export { dueIfExtended, explainPublication } from './further-dates.ts';
export { reckon, type Reckoning } from './reckon.ts';
export { REPORT_DATES, reportDate, type ReportDate } from './report-dates.ts';
export { TERMS, type StatutoryTerm, type TermKey } from './terms.data.ts';
