export { PUBLISHED_CALENDAR, WorkingCalendar, type DayKind } from './working-calendar.ts';
export { WorkingDays } from './working-days.ts';
export type { NamedDay, PlanNotice, YearPlan } from './year-plan.ts';
