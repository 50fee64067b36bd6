import type { Example } from '../example.ts';
import { Steps } from './steps.tsx';

const LABELS = { zh: ['申请人', '想要什么', '怎样拿到', '核对'], en: ['Applicant', 'What', 'How', 'Check'] };

export const stepsExamples: readonly Example[] = [
  {
    name: { zh: '步骤', en: 'Steps' },
    show: (language) => (
      <Steps current={2} steps={LABELS[language].map((label) => ({ label, href: '#steps' }))} language={language} />
    ),
  },
];
