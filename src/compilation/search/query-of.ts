import { cutWords, type Word } from './cut-words.ts';

/** Signs of a question that are looked at, and words of it. */
const LONGEST_QUESTION = 100;
const MOST_WORDS = 40;

/**
 * 检索式: what somebody typed as the text of a `tsquery`: every term must be found, each as it stands. Null where nothing in it can be searched for. Its words
 * are letters and figures alone: no sign of the query's own language gets in.
 */
export function queryOf(question: string): string | null {
  let left = MOST_WORDS;
  const terms: string[] = [];
  for (const term of termsOf(question)) {
    const words = withoutTails(cutWords(term)).slice(0, left);
    left -= words.length;
    if (words.length > 0) terms.push(`(${words.map((word, index) => stepTo(word, words[index - 1])).join(' ')})`);
  }
  return terms.length === 0 ? null : terms.join(' & ');
}

/** The terms of a question, which blanks part. */
export function termsOf(question: string): readonly string[] {
  const asked = [...question].slice(0, LONGEST_QUESTION).join('');
  return asked.split(/\s+/u).filter((term) => term !== '');
}

/** A pair stands for both of its signs: the last sign of a run, alone, says nothing more, but where it is the whole run. */
const withoutTails = (words: readonly Word[]): readonly Word[] =>
  words.filter(({ text, at }, index) => {
    const before = words[index - 1];
    return !(ONE_HAN.test(text) && before !== undefined && before.at === at - 1 && TWO_HAN.test(before.text));
  });

const ONE_HAN = /^\p{Script=Han}$/u;
const TWO_HAN = /^\p{Script=Han}{2}$/u;

/** A word, with how far it stands behind the one before. A single sign is the beginning of whatever pair it is in. */
function stepTo({ text, at }: Word, before: Word | undefined): string {
  const word = ONE_HAN.test(text) ? `'${text}':*` : `'${text}'`;
  return before === undefined ? word : `<${at - before.at}> ${word}`;
}
