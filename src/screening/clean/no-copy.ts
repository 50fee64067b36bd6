import type { UnreadPart } from '../passage.ts';

/** 没有副本: why no clean copy is written. What is left is told masked. */
export type NoCopy =
  | { readonly kind: 'marked_secret'; readonly places: readonly string[] }
  | { readonly kind: 'unread_part'; readonly parts: readonly UnreadPart[] }
  | { readonly kind: 'format'; readonly format: string }
  /** Pages that would have to become pictures, in type faces that the file does not have. */
  | { readonly kind: 'type_faces'; readonly pages: readonly number[] }
  | { readonly kind: 'left_over'; readonly left: readonly LeftOver[] };

/** 残留: something that should be gone and is not: masked, and where. */
export type LeftOver = { readonly text: string; readonly place: string };
