import { WRONG_WORDS } from '../../law/wording/index.ts';
import { BODY_ENTRIES } from './bodies.data.ts';
import type { LexiconEntry } from './entry.ts';
import { PHRASE_ENTRIES } from './phrases.data.ts';
import { PLACE_ENTRIES } from './places.data.ts';
import { WordFinder } from './word-finder.ts';

/** 错敏词库: the words that are looked for, ready to be found. */
export type Lexicon = {
  readonly entries: readonly LexiconEntry[];
  /** Made on first use: a file without text needs none. */
  readonly finder: () => WordFinder;
};

/** A lexicon of these entries; of two with the same wrong form the later one holds. */
export function lexiconOf(entries: readonly LexiconEntry[]): Lexicon {
  const byWrong = new Map(entries.filter(({ wrong }) => wrong.length > 1).map((entry) => [entry.wrong, entry]));
  const own = [...byWrong.values()];
  let finder: WordFinder | null = null;
  return { entries: own, finder: () => (finder ??= new WordFinder(own.map(({ wrong }) => wrong))) };
}

/** The words that the check of reports looks for too, where they are plain words. */
const REPORT_WORDS: readonly LexiconEntry[] = WRONG_WORDS.flatMap(({ wrong, right }) =>
  /^[\p{Script=Han}]+$/u.test(wrong.source)
    ? [{ wrong: wrong.source, right, kind: 'phrase', from: null, to: null, weight: 1, note: null } as const]
    : [],
);

/** 自带词库: what the program knows by itself. */
export const OWN_LEXICON: Lexicon = lexiconOf([...REPORT_WORDS, ...PHRASE_ENTRIES, ...BODY_ENTRIES, ...PLACE_ENTRIES]);
