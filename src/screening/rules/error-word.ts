import { found } from '../found.ts';
import type { Hit, Span } from '../hit.ts';
import { citationSlips } from '../lexicon/citations.ts';
import type { LexiconEntry } from '../lexicon/entry.ts';
import { isFormerName, isFormerNameInItsTime } from '../lexicon/former-names.ts';
import type { FoundWord } from '../lexicon/word-finder.ts';
import type { Rule, RuleSettings } from '../rule.ts';

/** 错敏词: the words of the lexicon that hold on the day of the document, where they are words of their own; and slips of citation. */
export const ERROR_WORD: Rule = {
  id: 'error_word',
  find: ({ passages }, settings) =>
    passages.flatMap(({ text, part, cell }, passage) =>
      part === 'property' || part === 'file_name' || !HAN.test(text)
        ? []
        : inPassage({ text, passage, isTitle: cell !== null && LISTED_TITLE.test(text.trim()) }, settings),
    ),
};

const HAN = /\p{Script=Han}/u;

/** A cell that is nothing but the title of a document: lists of what was issued keep the names of their days. */
const LISTED_TITLE =
  /^[^。；]{0,60}(?:关于|印发)[^。；]{2,100}(?:通知|公告|通告|意见|办法|决定|方案|批复|函|规定|细则|通报|请示|报告|标准|规划)(?:[（(][^。；]*[)）])?$/u;

function inPassage(
  { text, passage, isTitle }: { readonly text: string; readonly passage: number; readonly isTitle: boolean },
  settings: RuleSettings,
): readonly Hit[] {
  const { lexicon, day } = settings;
  const hits: Hit[] = [];
  let end = 0;
  for (const word of longestFirst(lexicon.finder().find(text))) {
    const entry = lexicon.entries[word.word];
    if (entry === undefined || word.start < end || !holdsOn(entry, day)) continue;
    if (isRightHere(entry.wrong, text.slice(word.end, word.end + 80))) continue;
    if (
      (isTitle && isFormerName(entry)) ||
      isFormerNameInItsTime(entry, text, word) ||
      !isWordOfItsOwn(text, word, entry.right, settings)
    )
      continue;
    hits.push(told({ passage, start: word.start, end: word.end }, entry));
    end = word.end;
  }
  for (const { start, end: until, right } of citationSlips(text)) {
    hits.push(told({ passage, start, end: until }, { wrong: text.slice(start, until), right }));
  }
  return hits;
}

/** 既使…，又…: two words side by side; 环境保护部门: any body with that task. */
function isRightHere(wrong: string, after: string): boolean {
  if (wrong === '既使') return /^[^。；\n]{1,60}[，,]\s?(?:又|还|更)/u.test(after);
  return wrong.endsWith('部') && after.startsWith('门');
}

function longestFirst(words: readonly FoundWord[]): readonly FoundWord[] {
  return words.length < 2 ? words : words.toSorted((one, other) => one.start - other.start || other.end - one.end);
}

function holdsOn({ from, to }: LexiconEntry, day: string): boolean {
  return (from === null || day >= from) && (to === null || day < to);
}

/**
 * A hit that begins or ends inside a word of the dictionary is a chance overlap (布署 in 发布署名, 按排 in 按排队次序), unless the right form
 * in its place leaves fewer words, as a reader would take it.
 */
function isWordOfItsOwn(text: string, { start, end }: FoundWord, right: string, { boundaries }: RuleSettings): boolean {
  const { from, until } = clauseAround(text, start, end);
  const words = wordsIn(text.slice(from, until), boundaries);
  if (words === null) return end - start > 2;
  if (words.has(start - from) && words.has(end - from)) return true;
  if (words.has(start - from) && isGuess(text.slice(end, until), end - from, words, boundaries)) return true;
  const near = Math.max(from, start - NEAR);
  const far = Math.min(until, end + NEAR);
  const written = boundaries(text.slice(near, far));
  const mended = boundaries(text.slice(near, start) + right + text.slice(end, far));
  return written !== null && mended !== null && mended.size < written.size;
}

/** 欢渡|佳节 taken for one word because the dictionary has no 欢渡: what is left of it is a word by itself. */
function isGuess(
  rest: string,
  end: number,
  words: ReadonlySet<number>,
  boundaries: RuleSettings['boundaries'],
): boolean {
  let length = 1;
  while (length < rest.length && !words.has(end + length)) length += 1;
  return length > 1 && boundaries(rest.slice(0, length))?.size === 2;
}

/** Characters about a hit in which its right form is tried. */
const NEAR = 10;
/** A clause without an end is taken in pieces of this many characters, so that all hits in a piece ask once. */
const PIECE = 200;

/** From the last mark to the next. */
function clauseAround(text: string, start: number, end: number): { readonly from: number; readonly until: number } {
  const piece = Math.max(0, Math.floor(start / PIECE) * PIECE - PIECE);
  const before = text.slice(piece, start).search(/[^，。；：！？、\n]*$/u);
  const last = piece + 3 * PIECE + Math.max(0, end - start - PIECE);
  const rest = text.slice(end, last).search(/[，。；：！？、\n]/u);
  return { from: piece + before, until: rest < 0 ? Math.min(text.length, last) : end + rest };
}

/** The last answer is kept: several hits often stand in one clause. */
function wordsIn(clause: string, boundaries: RuleSettings['boundaries']): ReadonlySet<number> | null {
  if (lastAnswer?.clause !== clause || lastAnswer.boundaries !== boundaries) {
    lastAnswer = { clause, boundaries, words: boundaries(clause) };
  }
  return lastAnswer.words;
}

let lastAnswer: {
  readonly clause: string;
  readonly boundaries: RuleSettings['boundaries'];
  readonly words: ReadonlySet<number> | null;
} | null = null;

function told(span: Span, { wrong, right }: Pick<LexiconEntry, 'wrong' | 'right'>): Hit {
  return found('error_word', [span], {
    message: {
      zh: `“${wrong}”${right === '' ? '不规范' : `应为“${right}”`}`,
      en: right === '' ? `"${wrong}" is not a proper form` : `"${wrong}" should be "${right}"`,
    },
    ...(right === '' ? {} : { right }),
  });
}
