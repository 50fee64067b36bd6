import { day } from '../../base/day.ts';
import { block, makeUp, type YearPlan } from './year-plan.ts';

/** 2019年放假调休安排. */
export const YEAR_2019: YearPlan = {
  year: 2019,
  notices: [
    {
      publishedOn: day('2018-12-06'),
      address: 'https://www.gov.cn/xinwen/2018-12/06/content_5346287.htm',
      off: [
        block('元旦', '2019-01-01'),
        block('春节', '2019-02-04', '2019-02-10'),
        block('清明', '2019-04-05', '2019-04-07'),
        block('劳动节', '2019-05-01'),
        block('端午', '2019-06-07', '2019-06-09'),
        block('中秋', '2019-09-13', '2019-09-15'),
        block('国庆节', '2019-10-01', '2019-10-07'),
      ].flat(),
      makeUp: [
        makeUp('2019-02-02', '春节'),
        makeUp('2019-02-03', '春节'),
        makeUp('2019-09-29', '国庆节'),
        makeUp('2019-10-12', '国庆节'),
      ],
    },
    {
      publishedOn: day('2019-03-22'),
      address: 'https://www.gov.cn/zhengce/content/2019-03/22/content_5375877.htm',
      off: [
        block('元旦', '2019-01-01'),
        block('春节', '2019-02-04', '2019-02-10'),
        block('清明', '2019-04-05', '2019-04-07'),
        block('劳动节', '2019-05-01', '2019-05-04'),
        block('端午', '2019-06-07', '2019-06-09'),
        block('中秋', '2019-09-13', '2019-09-15'),
        block('国庆节', '2019-10-01', '2019-10-07'),
      ].flat(),
      makeUp: [
        makeUp('2019-02-02', '春节'),
        makeUp('2019-02-03', '春节'),
        makeUp('2019-04-28', '劳动节'),
        makeUp('2019-05-05', '劳动节'),
        makeUp('2019-09-29', '国庆节'),
        makeUp('2019-10-12', '国庆节'),
      ],
    },
  ],
};
