import {
  finishReview,
  lexiconOf,
  OWN_LEXICON,
  reviewFile,
  writeRecord,
  type Decided,
  type FileToReview,
  type RecordMatter,
  type ReviewSettings,
  type SentSettings,
} from './screening/index.ts';

/** What the pages ask of a worker: a file to be screened and shown. */
export type ReviewTask = { readonly file: FileToReview; readonly settings: SentSettings };

/** The same file with what was decided on it. */
export type FinishTask = ReviewTask & { readonly decided: Decided };

/** What a record is written of. */
export type RecordTask = { readonly matter: RecordMatter; readonly format: 'docx' | 'pdf' };

/** Runs in a thread of its own; the file lives and dies with the call. */
export default function review({ file, settings }: ReviewTask): ReturnType<typeof reviewFile> {
  return reviewFile(file, receivedSettings(settings));
}

/** The same for the clean copy. */
export function finish({ file, decided, settings }: FinishTask): ReturnType<typeof finishReview> {
  return finishReview(file, decided, receivedSettings(settings));
}

/** The same for the record. */
export function record({ matter, format }: RecordTask): ReturnType<typeof writeRecord> {
  return writeRecord(matter, format);
}

function receivedSettings({ today, lexicon, allow }: SentSettings): ReviewSettings {
  return { today, allow, lexicon: lexicon === null ? OWN_LEXICON : lexiconOf(lexicon) };
}
