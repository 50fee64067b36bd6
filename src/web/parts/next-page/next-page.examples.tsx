import type { Example } from '../example.ts';
import { NextPage } from './next-page.tsx';

export const nextPageExamples: readonly Example[] = [
  {
    name: { zh: '翻页', en: 'Next page' },
    show: (language) => <NextPage total={132} first="#first" next="#next" language={language} />,
  },
];
