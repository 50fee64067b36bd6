import { LOOKALIKES } from './lookalikes.data.ts';

/** What stands for a sign whose meaning the file does not tell. */
export const UNKNOWN = '\uFFFD';

const ORDINARY = /^[\u0020-\u024f\u2010-\u2027\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]*$/u;
const COMPATIBLE = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06\ufe10-\ufe4f\u{2f800}-\u{2fa1f}]/gu;
// oxlint-disable-next-line no-control-regex -- such codes stand for signs of fonts that do not say what they mean
const MEANINGLESS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ue000-\uf8ff\ufffe\uffff\u{f0000}-\u{10ffff}]/gu;
const NOTHING = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/gu;

/** 字的写法: a sign as people type it: radicals and ligatures that fonts put in its place become what they look like. */
export function readableText(unicode: string): string {
  if (ORDINARY.test(unicode)) return unicode === '\u00ad' ? '' : unicode;
  return unicode
    .replace(NOTHING, '')
    .replace(/[\t\n\r\u00a0\u2000-\u200a\u202f\u205f]/gu, ' ')
    .replace(COMPATIBLE, (sign) => LOOKALIKES[sign] ?? sign.normalize('NFKC'))
    .replace(MEANINGLESS, UNKNOWN);
}
