import { day, dayNumber, dayOf, daysFromCivil } from '../../../src/base/day.ts';
import { PUBLISHED_CALENDAR, type WorkingDays } from '../../../src/law/calendar/index.ts';

/** As the calendar stood on a day; without one, as it stands now. */
type Seen = { readonly seen_on?: string };

/** 工作日的问题. */
export const CALENDAR_QUESTIONS = {
  day: ({ on, seen_on }: Seen & { on: string }) => ({
    ...PUBLISHED_CALENDAR.kindOf(dayNumber(day(on)), dayNumber(day(seen_on ?? NEWEST))),
    works: asSeen(seen_on).isWorking(dayNumber(day(on))),
  }),
  working_days_after: ({ start, count, seen_on }: Seen & { start: string; count: number }) => ({
    on: dayOf(asSeen(seen_on).after(dayNumber(day(start)), count)),
  }),
  working_days_of_year: (year: number) => ({
    count: PUBLISHED_CALENDAR.latest.between(daysFromCivil(year - 1, 12, 31), daysFromCivil(year, 12, 31)),
    is_published: PUBLISHED_CALENDAR.isPublished(daysFromCivil(year, 7, 1)),
  }),
  first_working_day_from: ({ on, seen_on }: Seen & { on: string }) => ({
    on: dayOf(asSeen(seen_on).onOrAfter(dayNumber(day(on)))),
  }),
};

const NEWEST = '9999-12-31';

function asSeen(seenOn: string = NEWEST): WorkingDays {
  return PUBLISHED_CALENDAR.asOf(dayNumber(day(seenOn)));
}
