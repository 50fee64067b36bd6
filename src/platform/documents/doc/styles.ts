import { Binary } from '../compound/binary.ts';
import { TABLES, type WordFile } from './word-file.ts';

/** 样式: the properties of a paragraph style by its number, those of the styles it builds on first; empty where the file has none. */
export type StyleProperties = (style: number) => readonly Uint8Array[];

/** The style that none builds on. */
const NONE = 0xfff;
const PARAGRAPH = 1;
const CHARACTERS = 2;
/** What a style says of itself before its name, in the form of Word 97; later forms say more, and how much. */
const BASE = 10;
/** Word itself follows far fewer. */
const LONGEST_CHAIN = 50;

/** 读样式表: a table that is cut off gives what stands before the cut. */
export function readStyles(file: WordFile): StyleProperties {
  return chains(file, ({ paragraph }) => paragraph);
}

/** 字符样式: the same for how the characters of a style look, of paragraphs and of characters alike. */
export function readCharacterStyles(file: WordFile): StyleProperties {
  return chains(file, ({ characters }) => characters);
}

function chains(file: WordFile, of: (style: RawStyle) => Uint8Array): StyleProperties {
  const table = file.tableAt(TABLES.styles);
  const styles = table.length < 6 ? [] : rawStyles(table);
  const known = new Map<number, readonly Uint8Array[]>();
  return (style) => {
    const found = known.get(style);
    if (found !== undefined) return found;
    const chain: Uint8Array[] = [];
    for (let at = style; at !== NONE && chain.length < LONGEST_CHAIN;) {
      const raw = styles[at];
      if (raw === undefined || raw === null) break;
      chain.unshift(of(raw));
      at = raw.base;
    }
    known.set(style, chain);
    return chain;
  };
}

type RawStyle = { readonly base: number; readonly paragraph: Uint8Array; readonly characters: Uint8Array };

/** Styles by their number; null for one that is empty or of tables or lists. */
function rawStyles(table: Binary): readonly (RawStyle | null)[] {
  const head = table.word(0);
  if (head < 4 || 2 + head > table.length) return [];
  const [count, base] = [table.word(2), table.word(4)];
  const styles: (RawStyle | null)[] = [];
  let at = 2 + head;
  while (styles.length < count && at + 2 <= table.length) {
    const length = table.word(at);
    if (at + 2 + length > table.length) break;
    styles.push(length === 0 ? null : readStyle(new Binary(table.part(at + 2, length)), base));
    // A style begins on an even place.
    at += 2 + length + (length % 2);
  }
  return styles;
}

function readStyle(style: Binary, base: number): RawStyle | null {
  if (base < BASE || style.length < base + 2) return null;
  const kind = style.word(2);
  const type = kind & 0xf;
  if (type !== PARAGRAPH && type !== CHARACTERS) return null;
  // The name ends with a character 0 that its length does not count.
  const from = base + 2 + (style.word(base) + 1) * 2;
  const first = partAt(style, from);
  if (type === CHARACTERS) return { base: kind >> 4, paragraph: new Uint8Array(), characters: first };
  // The properties of a paragraph begin with the number of the style itself; those of its characters stand behind, on an even place.
  return {
    base: kind >> 4,
    paragraph: first.subarray(2),
    characters: partAt(style, from + 2 + first.length + (first.length % 2)),
  };
}

function partAt(style: Binary, at: number): Uint8Array {
  const isThere = at + 2 <= style.length && at + 2 + style.word(at) <= style.length;
  return isThere ? style.part(at + 2, style.word(at)) : new Uint8Array();
}
