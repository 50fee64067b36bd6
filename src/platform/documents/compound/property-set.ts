import { Binary, utf16Text } from './binary.ts';
import type { CompoundFile } from './compound-file.ts';

/** 属性: what an old office file says of itself: its number in its set, or the name that a body gave it. */
export type FileProperty = {
  readonly set: 'summary' | 'document' | 'own';
  readonly name: string;
  readonly text: string;
};

const SUMMARY = '\u0005SummaryInformation';
const DOCUMENT = '\u0005DocumentSummaryInformation';
const CODE_PAGE = 1;
const DICTIONARY = 0;
const BYTES = 0x1e;
const WIDE = 0x1f;
/** Far more than any program writes. */
const MOST_PROPERTIES = 500;

/** 读属性集: the texts of both sets, and of the one that holds the body's own properties. */
export function readProperties(file: CompoundFile): readonly FileProperty[] {
  const properties: FileProperty[] = [];
  for (const name of [SUMMARY, DOCUMENT]) {
    const stream = file.stream(name);
    if (stream === null || stream.length < 48) continue;
    const bytes = new Binary(stream);
    const sections = Math.min(bytes.long(24), 2);
    for (let index = 0; index < sections; index += 1) {
      const set = index === 1 ? 'own' : name === SUMMARY ? 'summary' : 'document';
      properties.push(...sectionAt(bytes, bytes.long(28 + index * 20 + 16), set));
    }
  }
  return properties;
}

function sectionAt(bytes: Binary, start: number, set: FileProperty['set']): readonly FileProperty[] {
  const count = Math.min(bytes.long(start + 4), MOST_PROPERTIES);
  const places = Array.from({ length: count }, (_, index) => ({
    id: bytes.long(start + 8 + index * 8),
    at: start + bytes.long(start + 12 + index * 8),
  }));
  const page = places.find(({ id }) => id === CODE_PAGE);
  const encoding = encodingOf(page === undefined ? 0 : bytes.word(page.at + 4));
  const dictionary = places.find(({ id }) => id === DICTIONARY);
  const names = dictionary === undefined || set !== 'own' ? new Map() : namesAt(bytes, dictionary.at, encoding);
  return places.flatMap(({ id, at }): readonly FileProperty[] => {
    if (id === DICTIONARY || id === CODE_PAGE) return [];
    const text = textAt(bytes, at, encoding);
    const name = set === 'own' ? (names.get(id) ?? String(id)) : String(id);
    return text === '' ? [] : [{ set, name, text }];
  });
}

function textAt(bytes: Binary, at: number, encoding: string): string {
  const type = bytes.long(at);
  if (type !== BYTES && type !== WIDE) return '';
  const length = bytes.long(at + 4);
  const wide = type === WIDE || encoding === 'utf-16le';
  const raw = bytes.part(at + 8, type === WIDE ? length * 2 : length);
  return ended(wide ? utf16Text(raw) : new TextDecoder(encoding).decode(raw));
}

function namesAt(bytes: Binary, start: number, encoding: string): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const count = Math.min(bytes.long(start), MOST_PROPERTIES);
  let at = start + 4;
  for (let index = 0; index < count; index += 1) {
    const isWide = encoding === 'utf-16le';
    const length = bytes.long(at + 4) * (isWide ? 2 : 1);
    const raw = bytes.part(at + 8, length);
    names.set(bytes.long(at), ended(isWide ? utf16Text(raw) : new TextDecoder(encoding).decode(raw)));
    // Names in two bytes a character begin on every fourth byte.
    at += 8 + (isWide ? Math.ceil(length / 4) * 4 : length);
  }
  return names;
}

/** The encodings of Chinese systems; what says nothing of itself is one of theirs. */
export function encodingOf(page: number): 'utf-8' | 'utf-16le' | 'big5' | 'windows-1252' | 'gb18030' {
  if (page === 65_001) return 'utf-8';
  if (page === 1200) return 'utf-16le';
  if (page === 950) return 'big5';
  return page === 1252 ? 'windows-1252' : 'gb18030';
}

function ended(text: string): string {
  const end = text.indexOf('\0');
  return (end < 0 ? text : text.slice(0, end)).trim();
}
