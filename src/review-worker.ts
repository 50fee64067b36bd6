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

/** What the pages ask of a worker: to show a file, to make its copy as it was decided, to write the record. */
export type ReviewTask =
  | { readonly act: 'review'; readonly file: FileToReview; readonly settings: SentSettings }
  | { readonly act: 'finish'; readonly file: FileToReview; readonly settings: SentSettings; readonly decided: Decided }
  | { readonly act: 'record'; readonly matter: RecordMatter; readonly format: 'docx' | 'pdf' };

export type ReviewAnswer =
  | { readonly act: 'review'; readonly answer: Awaited<ReturnType<typeof reviewFile>> }
  | { readonly act: 'finish'; readonly answer: Awaited<ReturnType<typeof finishReview>> }
  | { readonly act: 'record'; readonly answer: Uint8Array };

/** Runs in a thread of its own; the file lives and dies with the call. */
export default async function work(task: ReviewTask): Promise<ReviewAnswer> {
  switch (task.act) {
    case 'review':
      return { act: task.act, answer: await reviewFile(task.file, received(task.settings)) };
    case 'finish':
      return { act: task.act, answer: await finishReview(task.file, task.decided, received(task.settings)) };
    case 'record':
      return { act: task.act, answer: await writeRecord(task.matter, task.format) };
  }
}

function received({ today, lexicon, allow }: SentSettings): ReviewSettings {
  return { today, allow, lexicon: lexicon === null ? OWN_LEXICON : lexiconOf(lexicon) };
}
