import { isMasked } from '../clean/plan-of-hits.ts';
import { mustGo } from '../clean/prove-clean.ts';
import { GROUND_OF_RULE, type CoverGroundKey } from '../cover-grounds.data.ts';
import type { OpenedFile, RawFile } from '../gather/opened-file.ts';
import type { Hit } from '../hit.ts';
import type { Gathered, Passage } from '../passage.ts';
import type { Told } from '../screen.ts';
import type { Act, Treatment } from './review.ts';

/** 建议: what a clean copy does with a finding unless somebody decides otherwise, and what may be decided. */
export type Proposal = {
  readonly proposed: Treatment;
  readonly possible: readonly Act[];
  readonly rightForm: string | null;
  readonly ground: CoverGroundKey | null;
};

const REMOVED: Proposal = { proposed: 'remove', possible: ['remove'], rightForm: null, ground: null };
const BY_HAND: Proposal = { proposed: 'by_hand', possible: ['by_hand'], rightForm: null, ground: null };

/** 建议的处理: what is hidden always goes, what is about a person is covered, a wrong word is mended where that can be done; the rest is for people. */
export function proposalOf(
  told: Told,
  { gathered, opened }: { readonly gathered: Gathered; readonly opened: OpenedFile },
): Proposal {
  if (told.kind === 'hidden') return REMOVED;
  if (told.kind === 'unread') return BY_HAND;
  const { hit } = told;
  const at = hit.spans[0]?.passage ?? 0;
  const passage = gathered.passages[at];
  if (hit.rule === 'secrecy_marking') return BY_HAND;
  if (passage !== undefined && goes(passage, rawOf(opened.raw, at))) return REMOVED;
  const ground = GROUND_OF_RULE[hit.rule];
  // The name of a file is given anew by who saves the copy.
  if (at >= opened.gathered.passages.length) return { ...BY_HAND, possible: ['by_hand', 'keep'] };
  if (isMasked(hit.rule)) return { proposed: 'mask', possible: ['mask', 'keep'], rightForm: null, ground };
  if (hit.rule === 'error_word')
    return mended(hit, { raw: rawOf(opened.raw, at), isFixed: !opened.origins[at]?.length });
  return { proposed: 'by_hand', possible: ['by_hand', 'mask', 'keep'], rightForm: null, ground };
}

/** On the page of a PDF, which becomes a picture, no word can be written anew. */
function mended(hit: Hit, { raw, isFixed }: { raw: RawFile; isFixed: boolean }): Proposal {
  const rightForm = hit.right ?? null;
  const isPossible = rightForm !== null && !isFixed && raw.kind !== 'pdf';
  return {
    proposed: isPossible ? 'replace' : 'by_hand',
    possible: isPossible ? ['replace', 'keep'] : ['by_hand', 'keep'],
    rightForm,
    ground: null,
  };
}

/** True for what does not come into a copy: nothing is to be decided about it. Of what a PDF or a picture says of itself nothing comes. */
function goes(passage: Passage, raw: RawFile): boolean {
  if (passage.hiddenBy === null) return false;
  if (passage.hiddenBy === 'author' || raw.kind === 'picture' || mustGo(passage)) return true;
  return raw.kind === 'pdf' && passage.hiddenBy === 'hidden_text' && !passage.place.endsWith('书签');
}

/** The file of an archive in which a passage stands; the file itself where it is none. */
function rawOf(raw: RawFile, passage: number): RawFile {
  if (raw.kind !== 'archive') return raw;
  const member = raw.members.find(
    ({ from, opened }) => passage >= from && passage < from + opened.gathered.passages.length,
  );
  return member === undefined ? raw : rawOf(member.opened.raw, passage - member.from);
}
