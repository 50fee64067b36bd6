import type { Example } from '../example.ts';
import { Facts } from './facts.tsx';

export const factsExamples: readonly Example[] = [
  {
    name: { zh: '要素', en: 'Facts' },
    show: (language) => (
      <Facts
        facts={
          language === 'zh'
            ? [
                { name: '全称', value: '青河区示例局' },
                { name: '网址标识', value: '—' },
              ]
            : [
                { name: 'Full name', value: '青河区示例局' },
                { name: 'Slug', value: '—' },
              ]
        }
      />
    ),
  },
];
