import type { Words } from '../../base/words.ts';
import { TEXTS } from '../texts.ts';
import { megabytes } from '../upload-limits.ts';
import type { DeskFileField, DeskProblem } from './read-desk.ts';
import { sayMasked } from './say-masked.ts';
import { SCREEN_LIMITS } from './screen-limits.ts';

const WORDS = TEXTS.screen;

/** A sentence at the field to which it belongs. */
export type ScreenProblem = { readonly field: DeskFileField; readonly words: Words };

/** Why files are not taken, in one sentence that says what to do. */
export function sayDeskProblem(problem: DeskProblem): ScreenProblem {
  const { field } = problem;
  switch (problem.kind) {
    case 'no_file':
      return { field, words: WORDS.noFile };
    case 'file_too_large': {
      const limit = field === 'file' ? SCREEN_LIMITS.file : SCREEN_LIMITS.list;
      return { field, words: sayMasked(WORDS.fileTooLarge(problem.file, megabytes(limit))) };
    }
    case 'all_too_large':
      return { field, words: WORDS.allTooLarge(megabytes(SCREEN_LIMITS.all)) };
    case 'too_many':
      return { field, words: WORDS.tooMany(SCREEN_LIMITS.files) };
    case 'malformed':
      return { field, words: WORDS.malformed };
  }
}
