import type { Example } from '../example.ts';
import { Pagination } from './pagination.tsx';

export const paginationExamples: readonly Example[] = [
  {
    name: { zh: '分页', en: 'Pages' },
    show: (language) => (
      <Pagination page={2} pages={3} total={47} addressOf={(page) => `#pagination-${page}`} language={language} />
    ),
  },
];
