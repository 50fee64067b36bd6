import type { Example } from '../example.ts';
import { Progress } from './progress.tsx';

export const progressExamples: readonly Example[] = [
  {
    name: { zh: '进度', en: 'Progress' },
    show: (language) => <Progress id="progress-example" done={17} all={40} language={language} />,
  },
];
