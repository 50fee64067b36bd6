import type { Day } from '../../base/day.ts';
import type { Words } from '../../base/words.ts';
import type { WorkingCalendar } from '../../law/index.ts';
import type { CaseView } from '../clock/case-view.ts';
import type { OpenEvent } from '../clock/clock-address.ts';
import type { FieldProblem, Typed } from '../clock/read-event.ts';
import type { Visit } from '../visit.ts';

/** What the page of the clock is drawn from. */
export type ClockPageProps = {
  visit: Visit;
  /** The present day. */
  present: Day;
  /** The day as of which the case is looked at; null where the present day is meant. */
  today: Day | null;
  calendar: WorkingCalendar;
  /** Null where there is no case yet. */
  view: CaseView | null;
  kind: 'application' | 'publication';
  open: OpenEvent | null;
  /** Scheme and host, for the address that is shown. */
  origin: string;
  /** Why the address could not be read. */
  addressProblem: Words | null;
  problems: readonly FieldProblem[];
  /** What was typed, where it is to stay. */
  typed: Typed | null;
};
