import type { Example } from '../example.ts';
import { SelectField } from './select-field.tsx';

export const selectFieldExamples: readonly Example[] = [
  {
    name: { zh: '选择项', en: 'Choice from a list' },
    show: (language) =>
      language === 'zh' ? (
        <SelectField
          id="channel-example"
          label="怎样收到的"
          options={[{ value: 'in_person', words: '当面提交' }]}
          groups={[{ label: '要确认的', options: [{ value: 'online', words: '网上提交' }] }]}
        />
      ) : (
        <SelectField
          id="channel-example"
          label="How it came in"
          options={[{ value: 'in_person', words: 'Handed in' }]}
          groups={[{ label: 'To be confirmed', options: [{ value: 'online', words: 'Online' }] }]}
        />
      ),
  },
];
