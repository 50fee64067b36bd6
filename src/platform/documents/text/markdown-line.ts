/** One line of Markdown as text, with the level of a heading. What is no mark of Markdown is left as it stands. */
export function markdownLine(line: string): { readonly text: string; readonly heading: number | null } {
  const heading = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/.exec(line);
  if (heading === null) return { text: withoutMarks(line), heading: null };
  const text = (heading[2] ?? '').trim().replace(/(?:^|[ \t])#+$/, '');
  return { text: withoutMarks(text).trim(), heading: heading[1]?.length ?? null };
}

function withoutMarks(line: string): string {
  let text = line;
  if (text.includes('](')) text = text.replace(LINK, '$1');
  if (text.includes('**')) text = text.replace(/\*\*(?=[^\s*])([^*]+)\*\*/g, '$1');
  if (text.includes('__')) text = text.replace(/(?<!_)__(?=[^\s_])([^_]+)__(?!_)/g, '$1');
  if (text.includes('\\')) text = text.replace(ESCAPED, '$1');
  return text;
}

/** A link keeps its words; a picture leaves none. */
const LINK = /(?:!\[[^[\]]*\]\([^()]*\))|\[([^[\]]*)\]\([^()]*\)/g;

/** Signs that a converter has marked as no marks. A marked pipe stays marked: it is part of a cell, not its end. */
const ESCAPED = /\\([!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{}~])/g;
