import { block, makeUp, type YearPlan } from './year-plan.ts';

/** 2025年放假调休安排. */
export const YEAR_2025: YearPlan = {
  year: 2025,
  notices: [
    {
      publishedOn: null,
      address: 'https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm',
      off: [
        block('元旦', '2025-01-01'),
        block('春节', '2025-01-28', '2025-02-04'),
        block('清明', '2025-04-04', '2025-04-06'),
        block('劳动节', '2025-05-01', '2025-05-05'),
        block('端午', '2025-05-31', '2025-06-02'),
        block('国庆节', '2025-10-01', '2025-10-05'),
        block('中秋', '2025-10-06'),
        block('国庆节', '2025-10-07', '2025-10-08'),
      ].flat(),
      makeUp: [
        makeUp('2025-01-26', '春节'),
        makeUp('2025-02-08', '春节'),
        makeUp('2025-04-27', '劳动节'),
        makeUp('2025-09-28', '国庆节'),
        makeUp('2025-10-11', '国庆节'),
      ],
    },
  ],
};
