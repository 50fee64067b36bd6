import type { Day } from '../../base/day.ts';
import { feeBetween } from './fee.ts';
import type { NoticeRule } from './notice-rules.data.ts';
import { feeSchedules, type FeeKind } from './schedules.data.ts';
import { FEE_SETTINGS, type FeeSettings } from './settings.data.ts';

/** 收费通知: what is about to be charged for one application, before it goes out. */
export type FeeNotice = {
  /** The schedules applied to the application. */
  readonly chosen: readonly FeeKind[];
  /** Yuan. */
  readonly amount: number;
  /** Numbers of the applicant's month that the application takes; null unless charged by application. */
  readonly numbers: { readonly from: number; readonly to: number } | null;
  /** Null unless charged by quantity. */
  readonly pages: number | null;
  readonly receivedOn: Day;
  /** The day the notice is sent, and the last day of the term as of that day. */
  readonly on: Day;
  readonly replyDueOn: Day;
  readonly given: 'paper' | 'email' | 'copied_data' | 'read_on_site' | 'told_where';
  readonly isPublished: boolean;
  /** Why each item is one, where the application was split (一事一申请); empty where it was not. */
  readonly splitReasons: readonly string[];
  /** Null: charged; else the reason for charging nothing. */
  readonly waiver: { readonly reason: string } | null;
  readonly namesRemedy: boolean;
};

/** 收费通知的问题: a rule that does not hold, with the figures that show it. */
export type NoticeProblem =
  | { readonly rule: Exclude<NoticeRule, 'right_amount' | 'within_reply_term' | 'split_with_reason'> }
  | { readonly rule: 'right_amount'; readonly expected: number; readonly actual: number }
  | { readonly rule: 'within_reply_term'; readonly replyDueOn: Day }
  /** The item, counted from 1. */
  | { readonly rule: 'split_with_reason'; readonly item: number };

/**
 * 核对收费通知: every rule that does not hold; an empty list when the notice may go out. Without exactly one schedule, a schedule in force and
 * its count, the amount cannot be judged, and that is said instead.
 */
export function noticeProblems(notice: FeeNotice, settings: FeeSettings = FEE_SETTINGS): readonly NoticeProblem[] {
  const isByQuantity = notice.chosen.includes('by_quantity');
  return [
    ...amountProblems(notice, settings),
    ...when(notice.waiver?.reason.trim() === '', { rule: 'waiver_with_reason' }),
    ...when(notice.on > notice.replyDueOn, { rule: 'within_reply_term', replyDueOn: notice.replyDueOn }),
    ...notice.splitReasons.flatMap((reason, index) =>
      when(reason.trim() === '', { rule: 'split_with_reason', item: index + 1 }),
    ),
    ...when(isByQuantity && notice.isPublished && !settings.charge_published.value, { rule: 'not_published' }),
    ...when(isByQuantity && !IN_COPY.has(notice.given), { rule: 'given_in_copy' }),
    ...when(notice.namesRemedy && !settings.remedy_in_notice.value, { rule: 'no_remedy_of_its_own' }),
  ];
}

/** 以纸质件、电子邮件、复制电子数据等方式提供. */
const IN_COPY: ReadonlySet<FeeNotice['given']> = new Set(['paper', 'email', 'copied_data']);

function amountProblems(notice: FeeNotice, settings: FeeSettings): readonly NoticeProblem[] {
  const { chosen, receivedOn, waiver, amount, numbers, pages } = notice;
  const [kind, ...others] = chosen;
  if (kind === undefined || others.length > 0) return [{ rule: 'one_schedule' }];
  const schedule = feeSchedules(settings).find((one) => one.kind === kind);
  if (schedule === undefined || receivedOn < schedule.inForce.from) return [{ rule: 'in_force' }];
  const counted = kind === 'by_application' ? numbers : pages === null ? null : { from: 1, to: pages };
  if (counted === null) return [{ rule: 'counted' }];
  const due = feeBetween(schedule, counted.from, counted.to).amount;
  const expected = waiver === null ? due : 0;
  return [
    ...when(due === 0, { rule: 'something_due' }),
    ...when(amount !== expected, { rule: 'right_amount', expected, actual: amount }),
  ];
}

function when(isBroken: boolean, problem: NoticeProblem): readonly NoticeProblem[] {
  return isBroken ? [problem] : [];
}
