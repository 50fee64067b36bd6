import { inflateRawSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { pdfBodies } from './pdf/pdf-bodies.ts';

/**
 * 泄露: which of these words still stand anywhere in a file, however packed: every entry that lies in a zip, whether its directory knows it or not; every stream of
 * a PDF, whatever packs it, in every version, what its texts say by the lists of their fonts; in UTF-8, UTF-16 of both orders, GB 18030 and Big5, with the tags of XML
 * and without them, by escapes, with the signs between figures and without. Shares no line with the program.
 */
export function leaksIn(file: Uint8Array, words: readonly string[]): readonly string[] {
  const texts = bodiesOf(Buffer.from(file)).flatMap(readings);
  const pressedTexts = texts.map(pressed);
  return words.filter(
    (word) => texts.some((text) => text.includes(word)) || pressedTexts.some((text) => text.includes(pressed(word))),
  );
}

function bodiesOf(file: Buffer): readonly (Buffer | string)[] {
  const bodies: (Buffer | string)[] = [file];
  const mark = Buffer.from([0x50, 0x4b, 3, 4]);
  for (let at = file.indexOf(mark); at >= 0; at = file.indexOf(mark, at + 4)) {
    if (at + 30 > file.length) break;
    const start = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
    bodies.push(file.subarray(at + 30, start));
    const size = file.readUInt32LE(at + 18);
    // A writer that did not know the size beforehand says none.
    const packed = file.subarray(start, size === 0 ? file.length : start + size);
    const body = file.readUInt16LE(at + 8) === 0 ? packed : unpacked(packed);
    if (body !== null) bodies.push(...bodiesOf(body));
  }
  if (file.subarray(0, 1024).includes('%PDF')) bodies.push(...pdfBodies(file));
  return bodies;
}

function unpacked(packed: Buffer): Buffer | null {
  try {
    return inflateRawSync(packed);
  } catch {
    return null;
  }
}

const wide = new TextDecoder('utf-16le');
const wideBig = new TextDecoder('utf-16be');

function readings(body: Buffer | string): readonly string[] {
  if (typeof body === 'string') return [body];
  const text = body.toString('utf8');
  const bytewise = [
    wide.decode(body),
    wide.decode(body.subarray(1)),
    wideBig.decode(body),
    wideBig.decode(body.subarray(1)),
    iconv.decode(body, 'gb18030'),
    iconv.decode(body, 'big5'),
  ];
  // What is no text has no tags, and looking for them in noise takes for ever.
  if (text.includes('\uFFFD')) return [text, ...bytewise];
  return [text, withoutTags(text), valuesOf(text), unescaped(text), ...bytewise];
}

function withoutTags(text: string): string {
  const bare = text
    .split('<')
    .map((piece, index) => (index === 0 ? piece : piece.slice(piece.indexOf('>') + 1)))
    .join('');
  return unescaped(bare);
}

/** What stands in quotes, as the values of attributes do, one after the other. */
function valuesOf(text: string): string {
  return unescaped(
    text
      .split('"')
      .filter((_, index) => index % 2 === 1)
      .join('\u0001'),
  );
}

function unescaped(text: string): string {
  return text
    .replaceAll(/&#(x?)([\da-f]{1,6});/giu, (_, hex: string, code: string) =>
      signOf(Number.parseInt(code, hex === '' ? 10 : 16)),
    )
    .replaceAll(/\\u([\da-f]{4})/giu, (_, code: string) => signOf(Number.parseInt(code, 16)))
    .replaceAll(/(?:%[\da-f]{2})+/giu, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'));
}

function signOf(code: number): string {
  return String.fromCodePoint(Math.min(code || 0, 0x10ffff));
}

function pressed(text: string): string {
  return text
    .replaceAll(/[\s\-－–—._·,，/\u200B-\u200F\u2060\u00A0\u3000\uFEFF\u00AD]/gu, '')
    .replaceAll(/[\uFF10-\uFF19]/gu, (figure) => String.fromCharCode(figure.charCodeAt(0) - 0xfee0));
}
