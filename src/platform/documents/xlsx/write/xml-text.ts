/** Characters of a cell, as the programs that open workbooks hold them. */
const MOST_CHARACTERS = 32_767;
/** Control characters and halves of characters, which XML does not hold. */
const NOT_XML = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;
const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it may stand in XML, cut where no cell holds more. */
export function xmlText(text: string): string {
  const short = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text;
  return short.replace(NOT_XML, '').replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark);
}

/** The letters of a column, counted from 1. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}
