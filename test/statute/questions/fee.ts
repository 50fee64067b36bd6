import { day } from '../../../src/base/day.ts';
import {
  type CountedApplication,
  feeByApplications,
  feeByPages,
  feeOfApplication,
  feeOfBatch,
  type FeeKind,
  type FeeNotice,
  feeSchedule,
  feesByPages,
  noticeProblems,
  placesInMonth,
} from '../../../src/law/fee/index.ts';

type AskedFee = {
  readonly by_application?: number;
  readonly by_quantity?: number;
  readonly nth_application?: number;
  readonly batch?: { readonly before: number; readonly count: number };
  readonly pages_of_each?: readonly number[];
};

/** What an applicant's month is asked with: one body and one applicant, unless a line says otherwise. */
type AskedApplication = Pick<CountedApplication, 'id'> & { readonly on: string } & Partial<CountedApplication>;

/** A fee notice that is right; a case says what is different. */
const RIGHT_NOTICE: FeeNotice = {
  chosen: ['by_application'],
  amount: 100,
  numbers: { from: 11, to: 11 },
  pages: null,
  receivedOn: day('2025-04-01'),
  on: day('2025-04-10'),
  replyDueOn: day('2025-04-29'),
  given: 'paper',
  isPublished: false,
  splitReasons: [],
  waiver: null,
  namesRemedy: false,
};

/** 信息处理费的问题. */
export const FEE_QUESTIONS = {
  fee: ({ by_application, by_quantity, nth_application, batch, pages_of_each }: AskedFee) => {
    if (by_application !== undefined) return feeByApplications(by_application);
    if (by_quantity !== undefined) return feeByPages(by_quantity);
    if (nth_application !== undefined) return feeOfApplication(nth_application);
    if (batch !== undefined) return feeOfBatch(batch.before, batch.count);
    return { each: feesByPages(pages_of_each ?? []).map(({ amount }) => amount) };
  },
  fee_month: (applications: readonly AskedApplication[]) => ({
    places: placesInMonth(
      applications.map(({ on, ...one }) => ({
        agency: '甲局',
        applicant: '张某',
        units: 1,
        receivedOn: day(on),
        ...one,
      })),
    ).map(({ id, month, from, to, fee }) => ({ id, month, from, to, amount: fee.amount })),
  }),
  fee_notice: (different: Partial<FeeNotice>) => ({ problems: noticeProblems({ ...RIGHT_NOTICE, ...different }) }),
  fee_schedule: ({ kind, on }: { kind: FeeKind; on: string }) => ({ holds: feeSchedule(kind, day(on)) !== null }),
};
