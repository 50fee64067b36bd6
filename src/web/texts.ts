import type { Language, Words } from '../base/words.ts';
import { CLOCK } from './texts/clock.ts';
import { DESK } from './texts/desk.ts';
import { DRAFT } from './texts/draft.ts';
import { CONSOLIDATE } from './texts/consolidate.ts';
import { FRAME } from './texts/frame.ts';
import { HOME } from './texts/home.ts';
import { ORIGINAL } from './texts/original.ts';
import { PARTS } from './texts/parts.ts';
import { PORTAL } from './texts/portal.ts';
import { PROBLEMS } from './texts/problems.ts';
import { RESULT } from './texts/result.ts';
import { RETURN_NOTE } from './texts/return-note.ts';
import { RULES } from './texts/rules.ts';
import { SCREEN } from './texts/screen.ts';
import { UPLOAD } from './texts/upload.ts';

/** 文案: every word of the pages that is not official wording, by page and key, in each language. */
export const TEXTS = {
  clock: CLOCK,
  desk: DESK,
  draft: DRAFT,
  consolidate: CONSOLIDATE,
  frame: FRAME,
  home: HOME,
  original: ORIGINAL,
  parts: PARTS,
  portal: PORTAL,
  problems: PROBLEMS,
  result: RESULT,
  returnNote: RETURN_NOTE,
  rules: RULES,
  screen: SCREEN,
  upload: UPLOAD,
};

/** The words in the language of the visit. */
export const say = (words: Words, language: Language): string => words[language];
