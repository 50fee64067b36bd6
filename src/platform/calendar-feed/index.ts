import ical from 'ical-generator';
import { dayNumber, type Day } from '../../base/day.ts';

/** 全天事件: one whole day in a calendar feed; `id` stays the same for good, so that a reader that subscribed changes the day and does not add one. */
export type FeedDay = { readonly id: string; readonly on: Day; readonly summary: string; readonly description: string };

/** 日历订阅: whole days as an iCalendar file (RFC 5545) that calendars of telephones and desktops subscribe to. */
export function writeCalendarFeed(name: string, days: readonly FeedDay[]): string {
  const feed = ical({
    name,
    prodId: { company: 'Gongkai', product: 'Working days', language: 'ZH' },
    ttl: 24 * 60 * 60,
  });
  for (const { id, on, summary, description } of days) {
    feed.createEvent({
      id,
      start: midnight(on),
      end: midnight(on, 1),
      allDay: true,
      stamp: STAMP,
      summary,
      description,
    });
  }
  return feed.toString();
}

/** The feed says nothing of when it was asked for: the same days give the same bytes. */
const STAMP = new Date(0);

/** The library writes whole days as they are in UTC, so this is midnight there, `later` days on. */
function midnight(on: Day, later: number = 0): Date {
  return new Date((dayNumber(on) + later) * MILLISECONDS_OF_A_DAY);
}

const MILLISECONDS_OF_A_DAY = 24 * 60 * 60 * 1000;
