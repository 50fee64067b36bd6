import type { Words } from '../../base/words.ts';
import type { Cite } from '../regulation/cite.ts';

/** 申请人类别 of the application form: some fields are only for one of the two. */
export type ApplicantKind = 'natural_person' | 'organisation';

/** 表格栏目: `need`: always, where there is any, or only for one kind of applicant. */
export type FormField = {
  readonly key: string;
  readonly name: Words;
  readonly need: 'always' | 'if_any' | { readonly of: ApplicantKind };
  readonly cite: Cite | null;
};

/** 表格: a form of the case file with its fields. */
export type FormKind = {
  readonly code: FormCode;
  readonly key: string;
  readonly title: Words;
  readonly basis: readonly Cite[];
  readonly fields: readonly FormField[];
};

/** 表格代号. */
export const FORM_CODES = ['F1', 'F2', 'F3', 'F4'] as const;

/** 表格代号, one of them. */
export type FormCode = (typeof FORM_CODES)[number];
