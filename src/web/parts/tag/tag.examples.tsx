import type { Example } from '../example.ts';
import { Tag } from './tag.tsx';

const WORDS = {
  zh: ['予以公开', '部分公开', '有效', '已废止'],
  en: ['Disclosed', 'Partly disclosed', 'In force', 'Repealed'],
};

export const tagExamples: readonly Example[] = [
  {
    name: { zh: '标签', en: 'Tags' },
    show: (language) => (
      <div class="row">
        {WORDS[language].map((word) => (
          <Tag>{word}</Tag>
        ))}
      </div>
    ),
  },
];
