import { day } from '../../base/day.ts';
import { block, makeUp, type YearPlan } from './year-plan.ts';

/** 2020年放假调休安排. */
export const YEAR_2020: YearPlan = {
  year: 2020,
  notices: [
    {
      publishedOn: day('2019-11-21'),
      address: 'https://www.gov.cn/zhengce/content/2019-11/21/content_5454164.htm',
      off: [
        block('元旦', '2020-01-01'),
        block('春节', '2020-01-24', '2020-01-30'),
        block('清明', '2020-04-04', '2020-04-06'),
        block('劳动节', '2020-05-01', '2020-05-05'),
        block('端午', '2020-06-25', '2020-06-27'),
        block('国庆节', '2020-10-01', '2020-10-08'),
      ].flat(),
      makeUp: [
        makeUp('2020-01-19', '春节'),
        makeUp('2020-02-01', '春节'),
        makeUp('2020-04-26', '劳动节'),
        makeUp('2020-05-09', '劳动节'),
        makeUp('2020-06-28', '端午'),
        makeUp('2020-09-27', '国庆节'),
        makeUp('2020-10-10', '国庆节'),
      ],
    },
    {
      publishedOn: day('2020-01-27'),
      address: 'https://www.gov.cn/zhengce/content/2020-01/27/content_5472352.htm',
      off: [
        block('元旦', '2020-01-01'),
        block('春节', '2020-01-24', '2020-02-02'),
        block('清明', '2020-04-04', '2020-04-06'),
        block('劳动节', '2020-05-01', '2020-05-05'),
        block('端午', '2020-06-25', '2020-06-27'),
        block('国庆节', '2020-10-01', '2020-10-08'),
      ].flat(),
      makeUp: [
        makeUp('2020-01-19', '春节'),
        makeUp('2020-04-26', '劳动节'),
        makeUp('2020-05-09', '劳动节'),
        makeUp('2020-06-28', '端午'),
        makeUp('2020-09-27', '国庆节'),
        makeUp('2020-10-10', '国庆节'),
      ],
    },
  ],
};
