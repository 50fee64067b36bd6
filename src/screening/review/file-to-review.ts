import type { ScreenSettings } from '../screen.ts';

export type FileToReview = { readonly name: string; readonly bytes: Uint8Array };

/** What a review is made with: the words and allowed values of the body, and the present day. */
export type ReviewSettings = Omit<ScreenSettings, 'boundaries'>;
