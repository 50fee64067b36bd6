import { dayNumber } from '../../base/day.ts';
import { calendarAlarm, type WorkingCalendar } from '../../law/calendar/index.ts';
import { todayInBeijing } from '../../platform/clock/index.ts';
import { CALENDAR_FLAGS, calendarOf } from '../calendar-flag.ts';
import { DONE, NOT_DONE, type Command } from '../command.ts';

/** `gongkai doctor`: what this installation stands on, and what is missing. */
export const DOCTOR: Command = {
  name: 'doctor',
  usage: 'doctor [--json] [--calendar FILE]',
  summary: { zh: '体检：这台机器上的程序缺什么', en: 'What this installation stands on and lacks' },
  help: {
    zh: '  --json            以 JSON 输出\n  --calendar FILE   连同要加载的放假安排一起检查\n\n例：gongkai doctor',
    en: '  --json            answer as JSON\n  --calendar FILE   with the holiday plans that are to be loaded\n\nExample: gongkai doctor',
  },
  flags: { json: { type: 'boolean' }, ...CALENDAR_FLAGS },
  run: async ({ values }, { out, err, language, paint }) => {
    const calendar = await calendarOf(values);
    if (!calendar.ok) {
      err(calendar.reason[language]);
      return NOT_DONE;
    }
    const today = todayInBeijing();
    const years = yearsOf(calendar.value);
    const missing = calendarAlarm(dayNumber(today), years)?.missingYear ?? null;
    if (values['json'] === true) {
      out(
        JSON.stringify({ today, node: process.versions.node, calendar_years: years, missing_year: missing }, null, 2),
      );
      return DONE;
    }
    const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
    out(
      language === 'zh'
        ? `今天（北京时间）：${today}\nNode.js：${process.versions.node}\n放假安排：${first} 至 ${last} 年`
        : `Today in Beijing: ${today}\nNode.js: ${process.versions.node}\nHoliday plans: ${first} to ${last}`,
    );
    if (missing !== null) {
      const alarm =
        language === 'zh'
          ? `缺少 ${missing} 年的放假安排：到那一年的期限只是暂定的。公布后写成 JSON，用 --calendar FILE 加载`
          : `The plan of ${missing} is missing: terms that reach into it are provisional. Load it with --calendar FILE once it is published`;
      out(paint('yellow', alarm));
    }
    return DONE;
  },
};

function yearsOf(calendar: WorkingCalendar): readonly number[] {
  return calendar.plans.map(({ year }) => year);
}
