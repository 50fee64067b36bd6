import { day } from '../../base/day.ts';
import { block, makeUp, type YearPlan } from './year-plan.ts';

/** 2022年放假调休安排. */
export const YEAR_2022: YearPlan = {
  year: 2022,
  notices: [
    {
      publishedOn: day('2021-10-25'),
      address: 'https://www.gov.cn/zhengce/content/2021-10/25/content_5644835.htm',
      off: [
        block('元旦', '2022-01-01', '2022-01-03'),
        block('春节', '2022-01-31', '2022-02-06'),
        block('清明', '2022-04-03', '2022-04-05'),
        block('劳动节', '2022-04-30', '2022-05-04'),
        block('端午', '2022-06-03', '2022-06-05'),
        block('中秋', '2022-09-10', '2022-09-12'),
        block('国庆节', '2022-10-01', '2022-10-07'),
        block('元旦', '2022-12-31'),
      ].flat(),
      makeUp: [
        makeUp('2022-01-29', '春节'),
        makeUp('2022-01-30', '春节'),
        makeUp('2022-04-02', '清明'),
        makeUp('2022-04-24', '劳动节'),
        makeUp('2022-05-07', '劳动节'),
        makeUp('2022-10-08', '国庆节'),
        makeUp('2022-10-09', '国庆节'),
      ],
    },
  ],
};
