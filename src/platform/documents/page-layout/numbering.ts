/** What a part of a document, or a row of a table, begins with when it is numbered. */
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十\d]{1,3}(?:部分|章|条|项)|[（(][一二三四五六七八九十\d]{1,3}[)）]|附件|\d{1,2}[、.．](?!\d))/u;

/** Whether a line begins with a number of its own. */
export const isNumbered = (text: string): boolean => NUMBERED.test(text);

const SECTION = /^(?:[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十\d]{1,3}(?:部分|章))/u;
const SENTENCE = /[。；：]$/u;

/** Whether a line begins with the number of a section. */
export const isSectionNumbered = (text: string): boolean => SECTION.test(text);

/** Whether a line is the heading of a section, or a sentence: nothing of a table. */
export const isHeading = (text: string): boolean => SECTION.test(text) || SENTENCE.test(text);
