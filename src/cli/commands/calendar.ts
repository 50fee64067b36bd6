import { dayNumber, daysFromCivil, weekday } from '../../base/day.ts';
import { sayDay, WEEKDAY_WORDS } from '../../base/say-day.ts';
import type { Words } from '../../base/words.ts';
import { feedDays, sayHoliday, writeCalendar, type WorkingCalendar, type YearPlan } from '../../law/calendar/index.ts';
import { CALENDAR_FLAGS, calendarOf } from '../calendar-flag.ts';
import { DONE, NOT_DONE, type Command } from '../command.ts';
import type { Terminal } from '../terminal.ts';

/** `gongkai calendar`: the off days and make-up working days of a year. */
export const CALENDAR: Command = {
  name: 'calendar',
  usage: 'calendar YEAR [--ics] [--json] [--calendar FILE]',
  summary: { zh: '一年的放假和调休上班', en: 'Off days and make-up working days of a year' },
  help: {
    zh: '  --ics             以 iCalendar 输出，可以放进日历\n  --json            以 JSON 输出，就是 --calendar 所用的格式\n  --calendar FILE   加载放假安排（JSON），增加或者替换年份\n  --region NAME     使用该文件中某地区的节日\n\n例：gongkai calendar 2026 --ics > 2026.ics',
    en: '  --ics             as iCalendar, for a calendar program\n  --json            answer as JSON, in the form that --calendar takes\n  --calendar FILE   holiday plans (JSON), adding or replacing years\n  --region NAME     with the days of a region from that file\n\nExample: gongkai calendar 2026 --ics > 2026.ics',
  },
  flags: { ics: { type: 'boolean' }, json: { type: 'boolean' }, ...CALENDAR_FLAGS },
  run: async ({ values, files }, terminal) => {
    const refuse = (words: Words) => {
      terminal.err(words[terminal.language]);
      return NOT_DONE;
    };
    const [name = '', ...others] = files;
    if (!/^\d{4}$/u.test(name) || others.length > 0) {
      return refuse({
        zh: '请给出一个年份，例：gongkai calendar 2026',
        en: 'name one year, e.g. gongkai calendar 2026',
      });
    }
    if (values['ics'] === true && values['json'] === true) {
      return refuse({ zh: '--ics 和 --json 只能选一个', en: 'choose one of --ics and --json' });
    }
    const calendar = await calendarOf(values);
    if (!calendar.ok) return refuse(calendar.reason);
    const plan = calendar.value.plans.find(({ year }) => year === Number(name));
    if (plan === undefined) {
      const years = calendar.value.plans.map(({ year }) => year);
      return refuse({
        zh: `${name}年的放假安排还没有加载，现有 ${years.join('、')}；公布后用 --calendar FILE 加载`,
        en: `the plan of ${name} is not loaded; there are ${years.join(', ')}. Load it with --calendar FILE once it is published`,
      });
    }
    if (values['ics'] === true) {
      const { writeCalendarFeed } = await import('../../platform/calendar-feed/index.ts');
      terminal.out(writeCalendarFeed(`${name}年放假调休`, feedDays([plan])).trimEnd());
    } else if (values['json'] === true) {
      terminal.out(JSON.stringify(writeCalendar([plan]), null, 2));
    } else terminal.out(show(plan, calendar.value, terminal));
    return DONE;
  },
};

function workingDaysOf(year: number, calendar: WorkingCalendar): number {
  return calendar.latest.between(daysFromCivil(year - 1, 12, 31), daysFromCivil(year, 12, 31));
}

function show(plan: YearPlan, calendar: WorkingCalendar, { language, paint }: Terminal): string {
  const notice = plan.notices.at(-1) ?? plan.notices[0];
  const count = workingDaysOf(plan.year, calendar);
  const title = language === 'zh' ? `${plan.year}年：${count} 个工作日` : `${plan.year}: ${count} working days`;
  const days = [
    ...notice.off.map(({ on, holiday }) => ({ on, holiday, words: { zh: '放假', en: 'off' } })),
    ...notice.makeUp.map(({ on, holiday }) => ({ on, holiday, words: { zh: '上班', en: 'working' } })),
  ].sort((one, other) => (one.on < other.on ? -1 : 1));
  const lines = days.map(({ on, holiday, words }) => {
    const name = WEEKDAY_WORDS[weekday(dayNumber(on)) - 1]?.[language] ?? '';
    return `  ${on} ${language === 'zh' ? name : name.slice(0, 3)}  ${words[language]}  ${sayHoliday(holiday)[language]}`;
  });
  const sources = plan.notices.map(({ publishedOn, address }) => {
    const on = publishedOn === null ? '' : `${sayDay(dayNumber(publishedOn))[language]} `;
    return paint('dim', `  ${on}${address ?? ''}`);
  });
  return [paint('bold', title), ...lines, '', language === 'zh' ? '通知' : 'Notices', ...sources].join('\n');
}
