/** Codes in the head of a print: sides, type faces, colours, page numbers. */
export const PRINT_CODES = /&(?:"[^"]*"|K[0-9A-Fa-f]{6}|K\d\d[+-]\d{3}|\d{1,3}|[LCRPNDTFAGZBIUESXYOH&])/gu;

/** 页眉页脚的文字: what a head or foot of a print says, left, middle and right each on a line of its own. */
export function headerText(coded: string): string {
  return coded
    .replaceAll(/&[LCR]/gu, '\n')
    .replaceAll(PRINT_CODES, '')
    .trim();
}
