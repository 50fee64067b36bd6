import { inflateSync } from 'node:zlib';
import { textsByFonts } from './font-texts.ts';
import { stringsIn } from './pdf-strings.ts';

/** An object of a PDF as it lies in the file: its words, and its stream unpacked where it has one. */
export type LooseObject = { readonly number: number; readonly words: string; readonly stream: Buffer | null };

/**
 * PDF 的内容: all that lies in a PDF, reached or not, of every version: each stream unpacked, each string as bytes, and what the texts say by the lists of their fonts.
 */
export function pdfBodies(file: Buffer): readonly (Buffer | string)[] {
  const all = looseObjects(file);
  const drawings = new Set(
    all.flatMap(({ words }) => [...words.matchAll(/\/FontFile\d?\s+(\d+)/gu)].map(([, number]) => Number(number))),
  );
  // The drawings of a font and the points of a picture are looked at as they lie: they have no strings.
  const objects = all.filter(({ number, words }) => !drawings.has(number) && !/\/Subtype\s*\/Image/u.test(words));
  const bodies: (Buffer | string)[] = [];
  for (const { stream } of all) if (stream !== null) bodies.push(stream);
  for (const { words, stream } of objects) {
    bodies.push(...stringsIn(words));
    if (stream !== null) bodies.push(...stringsIn(stream.toString('latin1')));
  }
  bodies.push(...textsByFonts(objects));
  return bodies;
}

function looseObjects(file: Buffer): readonly LooseObject[] {
  const source = file.toString('latin1');
  const objects: LooseObject[] = [];
  for (const found of source.matchAll(/(\d+)\s+\d+\s+obj\b/gu)) {
    const from = found.index + found[0].length;
    const end = source.indexOf('endobj', from);
    const stream = source.indexOf('stream', from);
    const hasStream = stream >= 0 && (end < 0 || stream < end);
    const words = source.slice(from, hasStream ? stream : end < 0 ? from : end);
    const begins = source[stream + 6] === '\r' ? stream + 8 : stream + 7;
    const body = hasStream ? unpackedBy(words, file.subarray(begins)) : null;
    objects.push({ number: Number(found[1]), words, stream: body });
    if (body !== null && words.includes('/ObjStm')) objects.push(...packedObjects(words, body));
  }
  return objects;
}

/** Objects that lie in a stream: first a list of their numbers and places. */
function packedObjects(words: string, body: Buffer): readonly LooseObject[] {
  const first = Number(/\/First\s+(\d+)/u.exec(words)?.[1] ?? 0);
  const text = body.toString('latin1');
  const list = text.slice(0, first).trim().split(/\s+/u).map(Number);
  return Array.from({ length: Math.floor(list.length / 2) }, (_, index) => ({
    number: list[index * 2] ?? 0,
    words: text.slice(first + (list[index * 2 + 1] ?? 0), first + (list[index * 2 + 3] ?? text.length)),
    stream: null,
  }));
}

const UNPACK: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  FlateDecode: (bytes) => inflated(bytes),
  Fl: (bytes) => inflated(bytes),
  ASCIIHexDecode: hexed,
  AHx: hexed,
  ASCII85Decode: eightyFive,
  A85: eightyFive,
  LZWDecode: (bytes) => lempelZivWelch(bytes),
  LZW: (bytes) => lempelZivWelch(bytes),
};

/** Without a filter that is known the stream is taken as it lies, to its end. */
function unpackedBy(words: string, rest: Buffer): Buffer {
  const end = rest.indexOf('endstream');
  const length = Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)/u.exec(words)?.[1] ?? Number.NaN);
  let bytes = rest.subarray(0, Number.isNaN(length) ? (end < 0 ? rest.length : end) : length);
  const filters = /\/Filter\s*(\[[^\]]*\]|\/\w+)/u.exec(words)?.[1] ?? '';
  for (const [, name] of filters.matchAll(/\/(\w+)/gu)) bytes = UNPACK[name ?? '']?.(bytes) ?? bytes;
  return bytes;
}

function inflated(bytes: Buffer): Buffer {
  try {
    return inflateSync(bytes);
  } catch {
    return bytes;
  }
}

function hexed(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').replaceAll(/[^\da-f]/giu, ''), 'hex');
}

/** Five letters for four bytes. */
function eightyFive(bytes: Buffer): Buffer {
  const letters = bytes
    .toString('latin1')
    .replaceAll(/\s/gu, '')
    .replace(/~>[\s\S]*$/u, '')
    .replaceAll('z', '!!!!!');
  const pieces: Buffer[] = [];
  for (let at = 0; at < letters.length; at += 5) {
    const five = letters.slice(at, at + 5);
    let value = 0;
    for (const letter of five.padEnd(5, 'u')) value = value * 85 + letter.charCodeAt(0) - 33;
    const four = Buffer.alloc(4);
    four.writeUInt32BE(value >>> 0);
    pieces.push(four.subarray(0, five.length - 1));
  }
  return Buffer.concat(pieces);
}

const CLEAR = 256;
const LAST = 257;

function lempelZivWelch(bytes: Buffer): Buffer {
  const out: number[] = [];
  let table: number[][] = [];
  let last: number[] | null = null;
  let size = 9;
  let waiting = 0;
  let bits = 0;
  for (const byte of bytes) {
    waiting = ((waiting << 8) | byte) & 0xffffff;
    bits += 8;
    if (bits < size) continue;
    bits -= size;
    const code = (waiting >> bits) & ((1 << size) - 1);
    if (code === LAST) break;
    if (code === CLEAR) {
      table = [];
      last = null;
      size = 9;
      continue;
    }
    const known: number[] | undefined = code < CLEAR ? [code] : table[code - 258];
    const entry: number[] = known ?? [...(last ?? []), last?.[0] ?? 0];
    out.push(...entry);
    if (last !== null) table.push([...last, entry[0] ?? 0]);
    last = entry;
    const next = table.length + 258 + 1;
    size = next >= 2048 ? 12 : next >= 1024 ? 11 : next >= 512 ? 10 : 9;
  }
  return Buffer.from(out);
}
