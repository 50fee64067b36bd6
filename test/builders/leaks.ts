import { inflateRawSync, inflateSync } from 'node:zlib';
import iconv from 'iconv-lite';

/**
 * 泄露: which of these words still stand anywhere in a file, however packed: every entry that lies in a zip, whether its directory knows it or not, every stream
 * of a PDF, in UTF-8, UTF-16 and GB 18030, with the tags of XML and without them, with the signs between figures and without. Shares no line with the program.
 */
export function leaksIn(file: Uint8Array, words: readonly string[]): readonly string[] {
  const texts = bodiesOf(Buffer.from(file)).flatMap(readings);
  return words.filter((word) => texts.some((text) => text.includes(word) || pressed(text).includes(pressed(word))));
}

function bodiesOf(file: Buffer): readonly Buffer[] {
  const bodies = [file];
  const mark = Buffer.from([0x50, 0x4b, 3, 4]);
  for (let at = file.indexOf(mark); at >= 0; at = file.indexOf(mark, at + 4)) {
    const start = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
    const size = file.readUInt32LE(at + 18);
    const packed = file.subarray(start, start + size);
    const body = file.readUInt16LE(at + 8) === 0 ? packed : unpacked(() => inflateRawSync(packed));
    if (body !== null) bodies.push(...bodiesOf(body));
  }
  if (!file.subarray(0, 1024).includes('%PDF')) return bodies;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    const start = file[at + 6] === 0x0d ? at + 8 : at + 7;
    const body = unpacked(() => inflateSync(file.subarray(start)));
    if (body !== null) bodies.push(body);
  }
  return bodies;
}

function unpacked(unpack: () => Buffer): Buffer | null {
  try {
    return unpack();
  } catch {
    return null;
  }
}

const wide = new TextDecoder('utf-16le');

function readings(body: Buffer): readonly string[] {
  const text = body.toString('utf8');
  const bare = text
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/&#x?([\da-f]+);/giu, (whole, code: string) =>
      String.fromCodePoint(Math.min(Number.parseInt(code, whole.includes('x') ? 16 : 10), 0x10ffff)),
    );
  const values = text.replaceAll(/<[^>]*?"([^"]*)"[^>]*>/gu, '$1');
  return [text, bare, values, wide.decode(body), wide.decode(body.subarray(1)), iconv.decode(body, 'gb18030')];
}

function pressed(text: string): string {
  return text.replaceAll(/[\s\-－–—._·\u200B\u00A0\u3000]/gu, '');
}
