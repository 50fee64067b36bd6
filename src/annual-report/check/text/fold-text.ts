/**
 * One way of writing for comparison: no blanks, half-width figures, full-width marks, no thousands separators.
 * Only for matching; findings quote the text as it stands.
 */
export function foldText(text: string): string {
  return text
    .replaceAll(/[\s\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replaceAll(/[０-９Ａ-Ｚａ-ｚ．％]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - WIDTH_SHIFT))
    .replaceAll(/(?<=\d),(?=\d{3}(?!\d))/gu, '')
    .replaceAll(/[,;:!?()]/gu, (sign) => FULL_WIDTH[sign] ?? sign);
}

const WIDTH_SHIFT = 0xfe_e0;
const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};
