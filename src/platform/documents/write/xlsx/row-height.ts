/** Points of one line of text, and the highest row that a workbook knows. */
const LINE = 15;
const HIGHEST = 409;

/** 行高: how high a row must be for a text to be seen whole in a cell of so many characters; not every program reckons it by itself. */
export function rowHeight(text: string, width: number): number {
  return Math.min(HIGHEST, linesIn(text, width) * LINE + 3);
}

function linesIn(text: string, width: number): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / (width - 1))), 0);
}

/** Chinese characters and signs are two characters wide. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2000 ? 2 : 1;
  return width;
}
