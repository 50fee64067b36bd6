import traditionalToSimplified from 'opencc-js/dict/TSCharacters';

/** 归并: a text without what bodies print in a hundred ways: blanks, width, brackets, punctuation, traditional characters. */
export type Folded = {
  /** Letters, figures and characters alone, numbering included: `三本年度办理结果`. */
  readonly full: string;
  /** The same without its numbering: `本年度办理结果`. */
  readonly core: string;
  /** The numbering itself: `三`, `1`, or null. */
  readonly number: string | null;
};

const NUMBERED =
  /^\(?(?:第?([一二三四五六七八九十]{1,3})(?:\)|[.、,:;]|部分)[.、,:;]?|(\d{1,2})(?:\)[.、,:;]?|[.、,:;](?!\d)|(?=[^\d\s.,%()、\w])))/u;
const NOT_WORDS = /[^\p{L}\p{N}]+/gu;

/** Folds a label or a heading for comparison; never for showing. */
export function fold(text: string): Folded {
  const plain = simplify(text).normalize('NFKC').replace(/\s+/gu, '');
  const numbering = NUMBERED.exec(plain);
  const rest = numbering ? plain.slice(numbering[0].length) : plain;
  const core = rest.replace(NOT_WORDS, '');
  // A label that is all numbering (“一、”) is no numbered label.
  if (core === '') return { full: plain.replace(NOT_WORDS, ''), core: plain.replace(NOT_WORDS, ''), number: null };
  const number = numbering?.[1] ?? numbering?.[2] ?? null;
  return { full: (number ?? '') + core, core, number };
}

/** Characters of traditional script that the form's labels, titles and the names of bodies hold. */
const TRADITIONAL_MARKS =
  /[資訊開動處訴訟況總報規範項條數請國務機關會議與為於業經濟發現實還應當無續結轉歲個屬類過護權穩險縣區鎮鄉廳辦構織執維糾審級門間復複單額罰強許費納繳補違舉訪問題進細內據從確獲該對產須號長書電網評責職證認計訂]/u;

/** 繁转简, character by character, so that places in the text stay where they are. A simplified text is given back as it is. */
export function simplify(text: string): string {
  if (!TRADITIONAL_MARKS.test(text)) return text;
  characters ??= new Map(
    traditionalToSimplified.split('|').map((pair) => {
      const [traditional = '', simplified = ''] = pair.split(' ');
      return [traditional, simplified];
    }),
  );
  let simplified = '';
  for (const character of text) simplified += characters.get(character) ?? character;
  return simplified;
}

let characters: Map<string, string> | null = null;
