import type { LooseObject } from './pdf-bodies.ts';
import { literalAt } from './pdf-strings.ts';

/** What the codes of a font mean, and of how many bytes one is. */
type Meanings = { readonly signs: ReadonlyMap<number, string>; readonly bytes: number };

/**
 * 按字体读出的文字: what every stream of a PDF shows, sign by sign as its fonts tell what their codes mean. A name of a font that stands for several in the file
 * is read by each of them.
 */
export function textsByFonts(objects: readonly LooseObject[]): readonly string[] {
  const streams = new Map(
    objects.flatMap(({ number, stream }) => (stream === null ? [] : [[number, stream] as const])),
  );
  const meanings = new Map<number, Meanings>();
  for (const { number, words } of objects) {
    const list = streams.get(Number(/\/ToUnicode\s+(\d+)\s+\d+\s+R/u.exec(words)?.[1] ?? -1));
    if (list !== undefined) meanings.set(number, meaningsOf(list.toString('latin1')));
  }
  const named = fontsByName(objects, meanings);
  const texts: string[] = [];
  for (const { stream } of objects) {
    if (stream === null) continue;
    const source = stream.toString('latin1');
    if (!/T[jJ]|['"]/u.test(source)) continue;
    const most = Math.min(Math.max(1, ...[...named.values()].map((fonts) => fonts.length)), MOST_READINGS);
    const read = Array.from({ length: most }, (_, choice) =>
      shownIn(source, (name) => named.get(name)?.at(Math.min(choice, (named.get(name)?.length ?? 1) - 1)) ?? null),
    );
    texts.push(...new Set(read));
  }
  return texts;
}

/** Pages of one file call their fonts alike; more are not told apart here. */
const MOST_READINGS = 40;

function fontsByName(
  objects: readonly LooseObject[],
  meanings: ReadonlyMap<number, Meanings>,
): ReadonlyMap<string, readonly Meanings[]> {
  const named = new Map<string, Meanings[]>();
  for (const { words } of objects) {
    for (const [, name = '', number] of words.matchAll(/\/([^\s/<>[\]()]+)\s+(\d+)\s+\d+\s+R/gu)) {
      const font = meanings.get(Number(number));
      if (font !== undefined) named.set(name, [...(named.get(name) ?? []), font]);
    }
  }
  return named;
}

function meaningsOf(list: string): Meanings {
  const signs = new Map<number, string>();
  let bytes = 1;
  const code = (hex: string): number => {
    bytes = Math.max(bytes, hex.length / 2);
    return Number.parseInt(hex, 16);
  };
  for (const [, block = ''] of list.matchAll(/beginbfchar([\s\S]*?)endbfchar/gu)) {
    for (const [, from = '', to = ''] of block.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>/giu))
      signs.set(code(from), signsOf(to));
  }
  for (const [, block = ''] of list.matchAll(/beginbfrange([\s\S]*?)endbfrange/gu)) {
    for (const [, from = '', to = '', first, each] of block.matchAll(
      /<([\da-f]+)>\s*<([\da-f]+)>\s*(?:<([\da-f]+)>|\[([^\]]*)\])/giu,
    )) {
      const many = [...(each ?? '').matchAll(/<([\da-f]+)>/giu)].map(([, hex]) => hex ?? '');
      for (let at = code(from); at <= code(to) && at - code(from) < 0x10000; at += 1) {
        const step = at - code(from);
        signs.set(at, first === undefined ? signsOf(many[step] ?? '') : later(signsOf(first), step));
      }
    }
  }
  return { signs, bytes };
}

function signsOf(hex: string): string {
  return (hex.match(/.{4}/gu) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
}

function later(text: string, step: number): string {
  return text.slice(0, -1) + String.fromCharCode((text.charCodeAt(text.length - 1) + step) & 0xffff);
}

/** Goes through what draws text: the fonts that are taken up, and the strings that are shown. */
function shownIn(source: string, fontNamed: (name: string) => Meanings | null): string {
  let font: Meanings | null = null;
  let shown = '';
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at];
    if (sign === '(') {
      const { bytes, end } = literalAt(source, at);
      shown += read(bytes, font);
      at = end;
    } else if (sign === '<' && source[at + 1] !== '<') {
      const end = source.indexOf('>', at);
      if (end < 0) break;
      shown += read(Buffer.from(source.slice(at + 1, end).replaceAll(/\s/gu, ''), 'hex'), font);
      at = end;
    } else if (sign === '/') {
      const name = /^\/([^\s/<>[\]()]+)\s+[\d.]+\s+Tf/u.exec(source.slice(at, at + 200))?.[1];
      if (name !== undefined) font = fontNamed(name);
    }
  }
  return shown;
}

function read(bytes: Buffer, font: Meanings | null): string {
  if (font === null) return bytes.toString('latin1');
  let text = '';
  for (let at = 0; at + font.bytes <= bytes.length; at += font.bytes)
    text += font.signs.get(bytes.readUIntBE(at, font.bytes)) ?? '';
  return text;
}
