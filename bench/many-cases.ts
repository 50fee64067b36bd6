import { dayNumber, dayOf, type Day } from '../src/base/day.ts';
import { PUBLISHED_CALENDAR } from '../src/law/calendar/index.ts';

type Event = { readonly type: string; readonly on: Day } & Readonly<Record<string, unknown>>;

/** The courses that applications take: most are answered as they are, some are corrected, asked about, extended, charged or withdrawn. */
const COURSES = [
  ['replied'],
  ['replied'],
  ['consulted', 'replied'],
  ['corrected', 'replied'],
  ['extended', 'replied'],
  ['consulted', 'extended', 'replied'],
  ['charged', 'replied'],
  ['withdrawn'],
  [],
  ['consulted'],
] as const;

const CHANNELS = ['in_person', 'post_signed', 'online', 'email', 'post_ordinary'] as const;
const YEARS = { from: dayNumber('2021-01-04' as Day), days: 1900 };

/** 许多件: as many cases as asked for, one JSON a line, always the same ones. */
export function manyCases(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => JSON.stringify(caseOf(index)));
}

function caseOf(index: number): object {
  const workingDays = PUBLISHED_CALENDAR.latest;
  const received = workingDays.onOrAfter(YEARS.from + ((index * 7) % YEARS.days));
  const after = (count: number): Day => dayOf(workingDays.after(received, count));
  const channel = CHANNELS[index % CHANNELS.length] ?? 'in_person';
  const on = dayOf(received);
  const isConfirmed = channel !== 'in_person' && channel !== 'post_signed';
  const events: Event[] = [{ type: 'received', on, channel, ...(isConfirmed ? { confirmed_on: on } : {}) }];
  for (const course of COURSES[index % COURSES.length] ?? []) events.push(...eventsOf(course, after));
  return { id: `〔2026〕${index + 1}号`, today: after(18 + (index % 15)), events };
}

function eventsOf(course: (typeof COURSES)[number][number], after: (count: number) => Day): readonly Event[] {
  switch (course) {
    case 'corrected':
      return [
        { type: 'correction_requested', on: after(4), until: after(9) },
        { type: 'corrected', on: after(8), channel: 'post_signed' },
      ];
    case 'consulted':
      return [
        { type: 'consultation_sent', on: after(3), to: 'third_party', ref: 'A' },
        { type: 'consultation_delivered', on: after(5), ref: 'A' },
        { type: 'opinion_received', on: after(11), ref: 'A' },
      ];
    case 'extended':
      return [{ type: 'extended', on: after(14), working_days: 20 }];
    case 'charged':
      return [
        { type: 'fee_notified', on: after(5), served_on: after(7) },
        { type: 'fee_paid', on: after(12) },
      ];
    case 'replied':
      return [{ type: 'replied', on: after(17), delivery: 'post', served_on: after(19) }];
    case 'withdrawn':
      return [{ type: 'withdrawn', on: after(10) }];
  }
}
