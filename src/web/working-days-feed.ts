import { createHash } from 'node:crypto';
import { feedDays, type WorkingCalendar } from '../law/index.ts';
import type { SiteContext } from './visit.ts';

/** 工作日历订阅 `/calendar.ics`: days off and make-up working days of every published year, or of one (`?year=2026`). */
export function workingDaysFeed(calendar: WorkingCalendar): (context: SiteContext) => Promise<Response> {
  const written = new Map<string, Feed>();
  return async (context) => {
    const year = context.req.query('year') ?? ALL_YEARS;
    const plans = calendar.plans.filter((plan) => year === ALL_YEARS || String(plan.year) === year);
    if (plans.length === 0) return context.text(NO_SUCH_YEAR, 404);
    const feed = written.get(year) ?? (await writeFeed(feedDays(plans)));
    written.set(year, feed);
    const headers = { etag: feed.tag, 'cache-control': FOR_AN_HOUR };
    if (holdsTag(context.req.header('if-none-match'), feed.tag)) return context.body(null, 304, headers);
    return context.body(feed.text, 200, { ...headers, 'content-type': 'text/calendar; charset=utf-8' });
  };
}

type Feed = { readonly text: string; readonly tag: string };

const ALL_YEARS = '';
/** A change of a plan is published days before it holds. */
const FOR_AN_HOUR = 'public, max-age=3600';
const FEED_NAME = '工作日历（放假与调休上班）';
const NO_SUCH_YEAR =
  '这一年的放假安排还没有公布，或者不在本程序的范围内\nThe holidays of this year are not published, or not known here\n';

/** The writer of calendars is loaded when somebody subscribes, not when the site opens. */
async function writeFeed(days: ReturnType<typeof feedDays>): Promise<Feed> {
  const { writeCalendarFeed } = await import('../platform/calendar-feed/index.ts');
  const text = writeCalendarFeed(FEED_NAME, days);
  return { text, tag: `"${createHash('sha256').update(text).digest('hex').slice(0, 20)}"` };
}

function holdsTag(header: string | undefined, tag: string): boolean {
  const tags = new Set((header ?? '').split(',').map((one) => one.trim().replace(/^W\//u, '')));
  return tags.has(tag) || tags.has('*');
}
