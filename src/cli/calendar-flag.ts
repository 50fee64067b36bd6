import { err, ok, type Result } from '../base/result.ts';
import type { Words } from '../base/words.ts';
import {
  parseCalendar,
  PUBLISHED_CALENDAR,
  PUBLISHED_YEARS,
  withRegion,
  withYears,
  WorkingCalendar,
} from '../law/calendar/index.ts';
import { readWhole, sayInput } from './case-input.ts';

/** The flags by which every command that counts working days takes a calendar. */
export const CALENDAR_FLAGS = { calendar: { type: 'string' }, region: { type: 'string' } } as const;

/** 所用日历: the published years, with those of `--calendar FILE` added or put in their place, and the days of `--region`. */
export async function calendarOf(values: Readonly<Record<string, unknown>>): Promise<Result<WorkingCalendar, Words>> {
  const { calendar: path, region } = values;
  if (typeof path !== 'string') {
    if (region === undefined) return ok(PUBLISHED_CALENDAR);
    return err({
      zh: '--region 要和 --calendar 一起用，地区的节日写在那个文件里',
      en: '--region goes with --calendar: the days of a region stand in that file',
    });
  }
  const text = await readWhole(path);
  if (!text.ok) return text;
  const name = sayInput(path);
  const json = parseJson(text.value);
  if (!json.ok) return err({ zh: `放假安排${name.zh}不是 JSON`, en: `the calendar ${name.en} is not JSON` });
  const loaded = parseCalendar(json.value);
  if (!loaded.ok) {
    return err({
      zh: `放假安排${name.zh}不能用：${loaded.reason.zh}`,
      en: `the calendar ${name.en} cannot be used: ${loaded.reason.en}`,
    });
  }
  const plans = withYears(PUBLISHED_YEARS, loaded.value.years);
  if (typeof region !== 'string') return ok(new WorkingCalendar(plans));
  const regional = loaded.value.regions.get(region);
  if (regional === undefined) {
    return err({
      zh: `放假安排${name.zh}里没有地区“${region}”`,
      en: `the calendar ${name.en} holds no region "${region}"`,
    });
  }
  return ok(new WorkingCalendar(withRegion(plans, regional)));
}

/** JSON as a value; false where it is none. */
export function parseJson(text: string): Result<unknown, null> {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    return err(null);
  }
}
