import { block, makeUp, type YearPlan } from './year-plan.ts';

/** 2026年放假调休安排. */
export const YEAR_2026: YearPlan = {
  year: 2026,
  notices: [
    {
      publishedOn: null,
      address: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
      off: [
        block('元旦', '2026-01-01', '2026-01-03'),
        block('春节', '2026-02-15', '2026-02-23'),
        block('清明', '2026-04-04', '2026-04-06'),
        block('劳动节', '2026-05-01', '2026-05-05'),
        block('端午', '2026-06-19', '2026-06-21'),
        block('中秋', '2026-09-25', '2026-09-27'),
        block('国庆节', '2026-10-01', '2026-10-07'),
      ].flat(),
      makeUp: [
        makeUp('2026-01-04', '元旦'),
        makeUp('2026-02-14', '春节'),
        makeUp('2026-02-28', '春节'),
        makeUp('2026-05-09', '劳动节'),
        makeUp('2026-09-20', '国庆节'),
        makeUp('2026-10-10', '国庆节'),
      ],
    },
  ],
};
