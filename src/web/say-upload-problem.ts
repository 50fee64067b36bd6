import type { Words } from '../base/words.ts';
import { TEXTS } from './texts.ts';
import { megabytes, UPLOAD_LIMITS } from './upload-limits.ts';
import type { UploadProblem } from './uploads.ts';

/** Why an upload is not taken, in one sentence that says what to do. */
export function sayUploadProblem(problem: UploadProblem): Words {
  const { noFile, fileTooLarge, allTooLarge, tooMany, malformed } = TEXTS.problems;
  switch (problem.kind) {
    case 'no_file':
      return noFile;
    case 'file_too_large':
      return fileTooLarge(problem.file, megabytes(UPLOAD_LIMITS.file));
    case 'all_too_large':
      return allTooLarge(megabytes(UPLOAD_LIMITS.all));
    case 'too_many':
      return tooMany(UPLOAD_LIMITS.files);
    case 'malformed':
      return malformed;
  }
}
