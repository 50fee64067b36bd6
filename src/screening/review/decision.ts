import type { Box } from '../../base/laid-page.ts';
import type { CoverGroundKey } from '../cover-grounds.data.ts';
import type { Act } from './review.ts';

/** 决定: what a person decided on a finding. What nobody decided on is treated as proposed. */
export type Decision = {
  /** The finding, by its id. */
  readonly finding: string;
  readonly act: Act;
  /** Why it stays; a decision to keep needs at least two characters. */
  readonly reason: string | null;
  /** Why it is covered; null for the ground that is proposed. */
  readonly ground: CoverGroundKey | null;
};

/** 自加的遮盖: something that no rule found and that is covered all the same. */
export type OwnMask = {
  readonly ground: CoverGroundKey | null;
} & (
  | /** A rectangle on a page or picture, in the units of the sheet. */
    { readonly kind: 'box'; readonly sheet: string; readonly box: Box }
  /** Words, wherever they stand, or in one place alone. */
  | { readonly kind: 'words'; readonly words: string; readonly passage: number | null }
  /** All of a cell or paragraph. */
  | { readonly kind: 'cell'; readonly passage: number }
);

/** What a person decided on a file, as it travels with the file: nothing of it is kept. */
export type Decided = { readonly decisions: readonly Decision[]; readonly ownMasks: readonly OwnMask[] };
