/** Tags whose attributes say how text looks, or where it leads, and nothing that is read here. Lists and cells keep theirs. */
const DRESSED = /<(span|font|p|div|a|b|strong|u|i|em|tr|tbody)\s[^<>]*>/giu;

/** Cells keep what they span. */
const CELL_STYLE = /(<(?:td|th|table)\s[^<>]*?)\sstyle\s*=\s*(?:"[^"<>]*"|'[^'<>]*')/giu;

/** Two ends with no beginning between: a value may hold the end of a tag (`title="a>b"`), so such a page is left as it is. */
const TWO_ENDS = />[^<>]*>/u;

/** What hides a text must be read. */
const HIDES = /display|mso-hide|hidden/iu;

/** 去版式: a page without the styles of its spans, paragraphs and cells: Word writes ten times as much of them as of text. */
export function withoutLooks(page: string): string {
  if (TWO_ENDS.test(page)) return page;
  if (!HIDES.test(page)) return page.replace(DRESSED, '<$1>').replace(CELL_STYLE, '$1');
  return page
    .replace(DRESSED, (tag, name: string) => (HIDES.test(tag) ? tag : `<${name}>`))
    .replace(CELL_STYLE, (styled, cell: string) => (HIDES.test(styled) ? styled : cell));
}
