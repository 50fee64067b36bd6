import {
  finishReview,
  lexiconOf,
  OWN_LEXICON,
  reviewFile,
  writeRecord,
  type ReviewAside,
  type SentSettings,
} from '../../src/screening/index.ts';

/** The acts of a review as the program does them, but not in threads of their own. */
export const REVIEWS: ReviewAside = {
  review: (file, settings) => reviewFile(file, received(settings)),
  finish: (file, decided, settings) => finishReview(file, decided, received(settings)),
  record: (matter, format) => writeRecord(matter, format),
};

const received = ({ lexicon, ...settings }: SentSettings) => ({
  ...settings,
  lexicon: lexicon === null ? OWN_LEXICON : lexiconOf(lexicon),
});
