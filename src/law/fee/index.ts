export { FEE_PRINCIPLES } from './principles.data.ts';
export {
  type Fee,
  feeByApplications,
  feeByPages,
  type FeeLine,
  feeOfApplication,
  feeOfBatch,
  feeSchedule,
  MOST_COUNTED,
} from './fee.ts';
export { type CountedApplication, type PlaceInMonth, placesInMonth } from './months.ts';
export { type FeeNotice, type NoticeProblem, noticeProblems } from './notice.ts';
export type { NoticeRule } from './notice-rules.data.ts';
export { feesByPages } from './pages.ts';
export { FEE_SCHEDULES, type FeeBand, type FeeKind, type FeeSchedule } from './schedules.data.ts';
export { sayFee } from './say-fee.ts';
export { FEE_SETTINGS, type FeeSetting, type FeeSettings } from './settings.data.ts';
