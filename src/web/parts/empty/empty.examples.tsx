import type { Example } from '../example.ts';
import { Empty } from './empty.tsx';

export const emptyExamples: readonly Example[] = [
  {
    name: { zh: '空', en: 'Empty' },
    show: (language) =>
      language === 'zh' ? (
        <Empty words="今天没有到期的事。" link={{ href: '#empty', words: '看下周' }} />
      ) : (
        <Empty words="Nothing is due today." link={{ href: '#empty', words: 'See next week' }} />
      ),
  },
];
