import { FEE_QUESTIONS } from './questions/fee.ts';
import { REGULATION_QUESTIONS } from './questions/regulation.ts';

/** 问题: how a worked case of `test/statute` is put to the law. Takes what stands under the question's name, gives plain data. */
export type Question = (asked: never) => unknown;

/** One entry for each kind of question; what stands under it in a worked case is what the function takes. */
export const QUESTIONS: Readonly<Record<string, Question>> = {
  ...FEE_QUESTIONS,
  ...REGULATION_QUESTIONS,
};
