import { ATTRIBUTE_QUESTIONS } from './questions/attribute.ts';
import { CALENDAR_QUESTIONS } from './questions/calendar.ts';
import { CATALOGUE_QUESTIONS } from './questions/catalogue.ts';
import { CLOCK_QUESTIONS } from './questions/clock.ts';
import { FEE_QUESTIONS } from './questions/fee.ts';
import { LETTER_QUESTIONS } from './questions/letter.ts';
import { OUTCOME_QUESTIONS } from './questions/outcome.ts';
import { RECEIPT_QUESTIONS } from './questions/receipt.ts';
import { REGULATION_QUESTIONS } from './questions/regulation.ts';
import { REMEDY_QUESTIONS } from './questions/remedy.ts';
import { REPORT_DATE_QUESTIONS } from './questions/report-dates.ts';
import { SUCCESSION_QUESTIONS } from './questions/succession.ts';

/** 问题: how a worked case of `test/statute` is put to the law. Takes what stands under the question's name, gives plain data. */
export type Question = (asked: never) => unknown;

/** One entry for each kind of question; what stands under it in a worked case is what the function takes. */
export const QUESTIONS: Readonly<Record<string, Question>> = {
  ...ATTRIBUTE_QUESTIONS,
  ...CALENDAR_QUESTIONS,
  ...CATALOGUE_QUESTIONS,
  ...CLOCK_QUESTIONS,
  ...FEE_QUESTIONS,
  ...LETTER_QUESTIONS,
  ...OUTCOME_QUESTIONS,
  ...RECEIPT_QUESTIONS,
  ...REGULATION_QUESTIONS,
  ...REMEDY_QUESTIONS,
  ...REPORT_DATE_QUESTIONS,
  ...SUCCESSION_QUESTIONS,
};
