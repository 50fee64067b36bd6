import { block, makeUp, type YearPlan } from './year-plan.ts';

/** 2024年放假调休安排. */
export const YEAR_2024: YearPlan = {
  year: 2024,
  notices: [
    {
      publishedOn: null,
      address: 'https://www.gov.cn/zhengce/content/202310/content_6911527.htm',
      off: [
        block('元旦', '2024-01-01'),
        block('春节', '2024-02-10', '2024-02-17'),
        block('清明', '2024-04-04', '2024-04-06'),
        block('劳动节', '2024-05-01', '2024-05-05'),
        block('端午', '2024-06-10'),
        block('中秋', '2024-09-15', '2024-09-17'),
        block('国庆节', '2024-10-01', '2024-10-07'),
      ].flat(),
      makeUp: [
        makeUp('2024-02-04', '春节'),
        makeUp('2024-02-18', '春节'),
        makeUp('2024-04-07', '清明'),
        makeUp('2024-04-28', '劳动节'),
        makeUp('2024-05-11', '劳动节'),
        makeUp('2024-09-14', '中秋'),
        makeUp('2024-09-29', '国庆节'),
        makeUp('2024-10-12', '国庆节'),
      ],
    },
  ],
};
