import { day } from '../../base/day.ts';
import { block, makeUp, type YearPlan } from './year-plan.ts';

/** 2021年放假调休安排. */
export const YEAR_2021: YearPlan = {
  year: 2021,
  notices: [
    {
      publishedOn: day('2020-11-25'),
      address: 'https://www.gov.cn/zhengce/content/2020-11/25/content_5564127.htm',
      off: [
        block('元旦', '2021-01-01', '2021-01-03'),
        block('春节', '2021-02-11', '2021-02-17'),
        block('清明', '2021-04-03', '2021-04-05'),
        block('劳动节', '2021-05-01', '2021-05-05'),
        block('端午', '2021-06-12', '2021-06-14'),
        block('中秋', '2021-09-19', '2021-09-21'),
        block('国庆节', '2021-10-01', '2021-10-07'),
      ].flat(),
      makeUp: [
        makeUp('2021-02-07', '春节'),
        makeUp('2021-02-20', '春节'),
        makeUp('2021-04-25', '劳动节'),
        makeUp('2021-05-08', '劳动节'),
        makeUp('2021-09-18', '中秋'),
        makeUp('2021-09-26', '国庆节'),
        makeUp('2021-10-09', '国庆节'),
      ],
    },
  ],
};
