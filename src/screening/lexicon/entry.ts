/** 词条: a way of writing that is wrong, and the right one. `from` and `to` are ISO days: the entry holds for documents of days in `[from, to)`. */
export type LexiconEntry = {
  readonly wrong: string;
  readonly right: string;
  readonly kind: LexiconKind;
  readonly from: string | null;
  readonly to: string | null;
  /** 1 a slip, 2 a wrong name or form, 3 grave: names of the state, of leaders. */
  readonly weight: 1 | 2 | 3;
  readonly note: string | null;
};

/** 词条类别: slips of writing, names of bodies, of places, of leaders with their titles, forms of citation. */
export type LexiconKind = 'phrase' | 'body' | 'place' | 'leader' | 'citation';

export const LEXICON_KINDS: readonly LexiconKind[] = ['phrase', 'body', 'place', 'leader', 'citation'];
