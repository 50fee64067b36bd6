import { day } from '../../base/day.ts';
import { block, makeUp, type YearPlan } from './year-plan.ts';

/** 2023年放假调休安排. */
export const YEAR_2023: YearPlan = {
  year: 2023,
  notices: [
    {
      publishedOn: day('2022-12-08'),
      address: 'https://www.gov.cn/zhengce/content/2022-12/08/content_5730844.htm',
      off: [
        block('元旦', '2023-01-01', '2023-01-02'),
        block('春节', '2023-01-21', '2023-01-27'),
        block('清明', '2023-04-05'),
        block('劳动节', '2023-04-29', '2023-05-03'),
        block('端午', '2023-06-22', '2023-06-24'),
        block('中秋', '2023-09-29'),
        block('国庆节', '2023-09-30', '2023-10-06'),
      ].flat(),
      makeUp: [
        makeUp('2023-01-28', '春节'),
        makeUp('2023-01-29', '春节'),
        makeUp('2023-04-23', '劳动节'),
        makeUp('2023-05-06', '劳动节'),
        makeUp('2023-06-25', '端午'),
        makeUp('2023-10-07', '国庆节'),
        makeUp('2023-10-08', '国庆节'),
      ],
    },
  ],
};
