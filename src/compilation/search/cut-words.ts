/** 词: a word with the place at which it begins. */
export type Word = { readonly text: string; readonly at: number };

/** A run of Han characters, a word of other letters, figures, or what parts them. */
const RUNS =
  /(\p{Script=Han}+)|([\p{L}\p{N}\p{M}]+?)(?=\p{Script=Han}|[^\p{L}\p{N}\p{M}]|$)|(\s+)|([^\p{L}\p{N}\p{M}\s]+)/gu;

/**
 * 切词: a text as words with their places. Han characters are cut into all pairs of neighbours, the last one of a run alone: whatever is searched for is
 * then found wherever it stands, and no dictionary decides, which would be another one in another version of the engine.
 */
export function cutWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let at = 1;
  for (const [, han, other, blank] of folded(text).matchAll(RUNS)) {
    if (han !== undefined) {
      const signs = [...han];
      for (const [index, sign] of signs.entries())
        words.push({ text: sign + (signs[index + 1] ?? ''), at: at + index });
      at += signs.length;
    } else if (other !== undefined) {
      words.push({ text: other, at });
      at += 1;
    } else if (blank === undefined) {
      // Words on both sides of a punctuation mark are no neighbours; those on both sides of a blank may be: lines of a page end anywhere.
      at += 1;
    }
  }
  return words;
}

/** Full and half width, upper and lower case are one. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
