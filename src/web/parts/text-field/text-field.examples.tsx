import type { Example } from '../example.ts';
import { TextField } from './text-field.tsx';

export const textFieldExamples: readonly Example[] = [
  {
    name: { zh: '多行填写项', en: 'Field for paragraphs' },
    show: (language) => (
      <TextField
        id="example-text"
        label={language === 'zh' ? '（一）主动公开' : 'Proactive disclosure'}
        hint={language === 'zh' ? '小标题由程序加上' : 'The heading is added by the program'}
        value="全年主动公开信息 12 条。"
        rows={3}
      />
    ),
  },
];
