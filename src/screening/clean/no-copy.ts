import type { UnreadPart } from '../passage.ts';

/** 没有副本: why no clean copy is written. What is left is told masked. */
export type NoCopy =
  | { readonly kind: 'marked_secret'; readonly places: readonly string[] }
  | { readonly kind: 'unread_part'; readonly parts: readonly UnreadPart[] }
  /** `member`: the file inside an archive that it is about; null for the file itself. */
  | { readonly kind: 'format'; readonly format: string; readonly member: string | null }
  /** Pages that would have to become pictures, with signs that neither the file nor the program can draw. */
  | { readonly kind: 'type_faces'; readonly pages: readonly number[]; readonly member: string | null }
  | { readonly kind: 'left_over'; readonly left: readonly LeftOver[] };

/** 残留: something that should be gone and is not: masked, and where. */
export type LeftOver = { readonly text: string; readonly place: string };
