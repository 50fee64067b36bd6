import { day, dayNumber, type DayNumber } from '../../src/base/day.ts';
import { PUBLISHED_CALENDAR } from '../../src/law/calendar/index.ts';
import {
  answerOf,
  DEFAULT_POLICY,
  parseCase,
  reckon,
  type ClockAnswer,
  type ClockContext,
  type ClockPolicy,
  type Reckoning,
} from '../../src/law/deadline/index.ts';
import type { Story, WrittenEvent } from './case-stories.ts';

/** As of a day, by the published plans and what holds by default. */
export function contextOf(today: DayNumber, policy: Partial<ClockPolicy> = {}): ClockContext {
  return { today, calendar: PUBLISHED_CALENDAR, policy: { ...DEFAULT_POLICY, ...policy } };
}

/** What the clock reckons of a story. */
export function reckoned({ today, events }: Story, policy: Partial<ClockPolicy> = {}): Reckoning {
  const read = parseCase(events);
  if (!read.ok) throw new Error(read.reason.en);
  return reckon(read.value, contextOf(today, policy));
}

/** What the clock answers to a story. */
export function answered(story: Story, policy: Partial<ClockPolicy> = {}): ClockAnswer {
  return answerOf(reckoned(story, policy));
}

/** By the order of their days; those of one day as they were given. */
export function inOrder(events: readonly WrittenEvent[]): readonly WrittenEvent[] {
  return events.toSorted((one, other) => (one.on === other.on ? 0 : one.on < other.on ? -1 : 1));
}

/** A day of a story as a number. */
export function dateOf(text: string): DayNumber {
  return dayNumber(day(text));
}
