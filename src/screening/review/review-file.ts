import { err, ok, type Result } from '../../base/result.ts';
import type { Unreadable } from '../../platform/documents/index.ts';
import { boundariesIn } from '../../platform/segmentation/index.ts';
import { openFile } from '../gather/open-file.ts';
import type { FileToReview, ReviewSettings } from './file-to-review.ts';
import { reviewedFinding, screenForReview } from './named-findings.ts';
import type { Review } from './review.ts';
import { safeWords } from './safe-words.ts';
import { sha256Of } from './sha256.ts';
import { sheetsOf } from './sheets/sheets-of.ts';

/** 审阅文件: screens a file and shows it with its findings in their places, each with what is proposed for it. */
export async function reviewFile(file: FileToReview, given: ReviewSettings): Promise<Result<Review, Unreadable>> {
  const settings = { ...given, boundaries: boundariesIn };
  const opened = await openFile(file.bytes, file.name);
  if (!opened.ok) return err(opened.reason);
  const screened = screenForReview({ name: file.name, opened: opened.value }, settings);
  const { sheets, sheetOf } = await sheetsOf(opened.value, screened);
  const safe = safeWords(screened, []);
  return ok({
    name: safe(file.name),
    sha256: sha256Of(file.bytes),
    findings: screened.findings.map((finding) =>
      reviewedFinding(finding, { safe, sheet: sheetOf.get(finding.id) ?? null }),
    ),
    sheets,
    noCopy: screened.noCopy,
  });
}
