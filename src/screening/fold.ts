/**
 * 归一: the text as the rules read it: full-width figures, letters and marks as half-width ones, every kind of blank as one. Each character
 * stays one character, so that a place in the folded text is the same place in the text.
 */
export function fold(text: string): string {
  return WIDE.test(text) ? text.replaceAll(WIDE_ALL, narrow) : text;
}

const WIDE = /[\uFF01-\uFF5E\u3000\u00A0\u2000-\u200B\u202F\u2060\uFEFF\u2010-\u2015\u2212\u00AD]/u;
const WIDE_ALL = new RegExp(WIDE.source, 'gu');

function narrow(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff_01 && code <= 0xff_5e) return String.fromCharCode(code - 0xfe_e0);
  return (code >= 0x20_10 && code <= 0x20_15) || code === 0x22_12 ? '-' : ' ';
}
