import type { Example } from '../example.ts';
import { Field } from './field.tsx';

export const fieldExamples: readonly Example[] = [
  {
    name: { zh: '填写：提示', en: 'Field with hint' },
    show: (language) =>
      language === 'zh' ? (
        <Field id="number" label="文号（可不写）" hint="例如 青工信规〔2026〕2号" />
      ) : (
        <Field id="number" label="Document number (optional)" hint="For example 青工信规〔2026〕2号" />
      ),
  },
  {
    name: { zh: '填写：有错', en: 'Field with error' },
    show: (language) =>
      language === 'zh' ? (
        <Field
          id="phone"
          label="联系电话"
          error="手机号少 1 位，现在是 10 位"
          value="1380000000"
          width="short"
          autocomplete="tel"
        />
      ) : (
        <Field
          id="phone"
          label="Telephone"
          error="The number has 10 digits; one is missing"
          value="1380000000"
          width="short"
          autocomplete="tel"
        />
      ),
  },
];
