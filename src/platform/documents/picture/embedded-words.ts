import type { PictureFact, PictureFactKind } from './picture-facts.ts';

/** Elements of XMP that name people and places. */
const NAMED: readonly { readonly form: RegExp; readonly kind: PictureFactKind }[] = [
  { form: /<dc:creator\b[^>]*>([\s\S]*?)<\/dc:creator>/gu, kind: 'artist' },
  { form: /(?:<(?:exif:)?GPSLatitude>|exif:GPSLatitude=")([^<"]+)/gu, kind: 'position' },
  { form: /(?:<aux:(?:Serial|LensSerial)Number>|aux:(?:Serial|LensSerial)Number=")([^<"]+)/gu, kind: 'serial' },
];

/** XMP: what a picture says of itself in XML: the people and places in it, then all its other words. */
export function readXmp(bytes: Uint8Array): readonly PictureFact[] {
  const source = new TextDecoder().decode(bytes).slice(0, LONGEST);
  const facts: PictureFact[] = [];
  for (const { form, kind } of NAMED) {
    for (const [, inner = ''] of source.matchAll(form)) {
      const text = wordsOf(inner);
      if (text !== '') facts.push({ kind, text });
    }
  }
  const words = wordsOf(source.replaceAll(/="([^"]*)"/gu, (_, value: string) => `>${value}<`));
  if (words !== '') facts.push({ kind: 'words', text: words });
  return facts;
}

/** Larger than any of it that holds words. */
const LONGEST = 1_000_000;

function wordsOf(xml: string): string {
  return xml
    .replaceAll(/<[^<>]*>/gu, ' ')
    .replaceAll(/[<>]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

const BY_LINE = 80;
const CAPTION = 120;
const WRITER = 122;
const IPTC_MARK = 0x1c;

/** IPTC: the captions that news programs write into pictures. */
export function readIptc(bytes: Uint8Array): readonly PictureFact[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const facts: PictureFact[] = [];
  for (let at = buffer.indexOf(IPTC_MARK); at >= 0 && at + 5 <= buffer.length && facts.length < MOST;) {
    const [record, dataset, length] = [buffer[at + 1], buffer[at + 2], buffer.readUInt16BE(at + 3)];
    if (record !== 2 || at + 5 + length > buffer.length) {
      at = buffer.indexOf(IPTC_MARK, at + 1);
      continue;
    }
    const text = decoded(buffer.subarray(at + 5, at + 5 + length)).trim();
    const kind = dataset === BY_LINE || dataset === WRITER ? 'artist' : dataset === CAPTION ? 'description' : 'words';
    if (length > 2 && text !== '') facts.push({ kind, text });
    at = buffer.indexOf(IPTC_MARK, at + 5 + length);
  }
  return facts;
}

const MOST = 200;

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
