import type { ApplicantKind, FormCode, FormField } from './form-kind.ts';
import { FORMS } from './forms.data.ts';

/** 填写内容, by the key of the field. */
export type FormValues = Readonly<Record<string, string>>;

/** 未填的必填栏目: of a form that someone of this kind filled in. A blank counts as not filled in. */
export function missingFields(code: FormCode, values: FormValues, applicant: ApplicantKind): readonly FormField[] {
  return FORMS[code].fields.filter(
    ({ key, need }) =>
      (need === 'always' || (typeof need === 'object' && need.of === applicant)) && (values[key] ?? '').trim() === '',
  );
}
