/** Tags whose attributes say how text looks, or where it leads, and nothing that is read here. Lists and cells keep theirs. */
const DRESSED = /<(span|font|p|div|a|b|strong|u|i|em|tr|tbody)\s[^<>]*>/gi;

/** Cells keep what they span. */
const CELL_STYLE = /(<(?:td|th|table)\b[^<>]*?)\sstyle\s*=\s*(?:"[^"<>]*"|'[^'<>]*')/gi;

/**
 * What makes a page one to be careful with, looked for at once: words that hide a text, and two ends of tags with no beginning between
 * (a value may hold the end of a tag: `title="a>b"`).
 */
const CAREFUL = />[^<>]*>|display|mso-hide|hidden/i;
const TWO_ENDS = />[^<>]*>/;

/** What hides a text must be read. */
const HIDES = /display|mso-hide|hidden/i;

/** 去版式: a page without the styles of its spans, paragraphs and cells: Word writes ten times as much of them as of text. */
export function withoutLooks(page: string): string {
  if (!CAREFUL.test(page)) return page.replace(DRESSED, '<$1>').replace(CELL_STYLE, '$1');
  if (TWO_ENDS.test(page)) return page;
  return page
    .replace(DRESSED, (tag, name: string) => (HIDES.test(tag) ? tag : `<${name}>`))
    .replace(CELL_STYLE, (styled, cell: string) => (HIDES.test(styled) ? styled : cell));
}

/**
 * The same before the text is decoded, where most of a page is styles: in UTF-8, GB 18030 and Big5 no byte of a Chinese character is a
 * bracket of a tag, a quote or a blank, so the bytes may be looked at as if each were a character.
 */
export function withoutLooksInBytes(page: Uint8Array): Uint8Array {
  const bytes = Buffer.from(page.buffer, page.byteOffset, page.byteLength);
  return Buffer.from(withoutLooks(bytes.toString('latin1')), 'latin1');
}
