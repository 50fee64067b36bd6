import type { Example } from '../example.ts';
import { ErrorSummary } from './error-summary.tsx';

export const errorSummaryExamples: readonly Example[] = [
  {
    name: { zh: '错误汇总', en: 'Error summary' },
    show: (language) =>
      language === 'zh' ? (
        <ErrorSummary takesFocus={false} title="有 1 处需要改" items={[{ words: '手机号少 1 位', href: '#phone' }]} />
      ) : (
        <ErrorSummary
          title="One thing to correct"
          items={[{ words: 'The mobile number lacks a digit', href: '#phone' }]}
        />
      ),
  },
];
