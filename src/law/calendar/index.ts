export { calendarAlarm, type CalendarAlarm } from './calendar-alarm.ts';
export {
  parseCalendar,
  withRegion,
  withYears,
  writeCalendar,
  type LoadedCalendar,
  type LoadedYear,
} from './calendar-file.ts';
export { feedDays, type FeedDay } from './feed-days.ts';
export { sayHoliday } from './holidays.data.ts';
export { PUBLISHED_YEARS } from './published-years.ts';
export { PUBLISHED_CALENDAR, WorkingCalendar, type DayKind } from './working-calendar.ts';
export { WorkingDays } from './working-days.ts';
export type { NamedDay, PlanNotice, YearPlan } from './year-plan.ts';
