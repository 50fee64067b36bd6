import {
  faultsBeforeSigning,
  fillLetter,
  letterNumber,
  LETTERS,
  missingFields,
  outcomesOf,
  type ApplicantKind,
  type FormCode,
  type FormValues,
  type LetterCode,
  type LetterNumberParts,
  type LetterValues,
  type SigningFacts,
} from '../../../src/law/letter/index.ts';

/** What the letters of an invented case have in common; a case writes down the rest. */
const CASE: LetterValues = {
  agency: '某区工业和信息化局',
  letter_number: '某工信公开〔2025〕12号-答',
  letter_day: '2025-03-07',
  applicant: '李某某',
  received_on: '2025-02-17',
  channel: '邮政寄送',
  application_number: '2025-0012',
  information: '2024年技术改造项目补助名单',
  remedy: ['（救济途径）'],
  contact_person: '王某',
  contact_phone: '0000-1234567',
};

type AskedOfLetter = { readonly code: LetterCode; readonly values: LetterValues; readonly without?: readonly string[] };

/** 文书方面的提问. */
export const LETTER_QUESTIONS = {
  fill_letter: ({ code, values, without = [] }: AskedOfLetter) => {
    const given = Object.entries({ ...CASE, ...values }).filter(([key]) => !without.includes(key));
    const filled = fillLetter(code, Object.fromEntries(given));
    return filled.ok
      ? { ...filled.value, text: filled.value.paragraphs.join('\n') }
      : { problems: filled.reason.map(({ kind, key }) => `${key} ${kind}`) };
  },
  letter: (code: LetterCode) => ({
    title: LETTERS[code].title.zh,
    clock: LETTERS[code].clock,
    remedy: LETTERS[code].remedy.kind,
    outcomes: outcomesOf(code),
  }),
  letter_number: ({ code, ...parts }: LetterNumberParts & { readonly code: LetterCode }) => letterNumber(code, parts),
  faults: (facts: SigningFacts) => ({ faults: faultsBeforeSigning(facts).map(({ key }) => key) }),
  missing_fields: ({ form, values, applicant }: { form: FormCode; values: FormValues; applicant: ApplicantKind }) => ({
    missing: missingFields(form, values, applicant).map(({ key }) => key),
  }),
};
