/**
 * 可写文字: a text as every format can hold it: signs that no format prints (control characters, halves of a character pair) become
 * a blank or the sign for an unknown character; line ends are `\n`.
 */
export function printable(text: string): string {
  if (!ODD.test(text)) return text;
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n')
    .replace(NOT_PRINTED, ' ');
}

/** A first look; nearly every text passes it. */
// eslint-disable-next-line no-control-regex
const ODD = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff\ufffe\uffff]/;
// eslint-disable-next-line no-control-regex
const NOT_PRINTED = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]/gu;
