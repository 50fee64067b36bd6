import { Refusal } from '../refusal.ts';
import { readIptc, readXmp } from './embedded-words.ts';
import { orientationOnly, readExif } from './exif.ts';
import type { PictureFact } from './picture-facts.ts';

type Segment = { readonly marker: number; readonly from: number; readonly to: number };

const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP13 = 0xed;
const APP14 = 0xee;
const LAST_APP = 0xef;
const COMMENT = 0xfe;
const SCAN = 0xda;
const END = 0xd9;

/** JPEG: what the picture says beside what it shows. */
export function readJpeg(bytes: Uint8Array): readonly PictureFact[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const facts: PictureFact[] = [];
  const { segments, end } = segmentsOf(buffer);
  for (const { marker, from, to } of segments) {
    const content = buffer.subarray(from + 4, to);
    if (marker === APP1 && content.subarray(0, 6).toString('latin1') === 'Exif\0\0') {
      const exif = readExif(content.subarray(6));
      facts.push(...exif.facts, ...exif.xmp.flatMap(readXmp), ...exif.iptc.flatMap(readIptc));
    } else if (marker === APP1) facts.push(...readXmp(content));
    else if (marker === APP13) facts.push(...readIptc(content));
    else if (marker === COMMENT) addWords(facts, 'comment', content);
    else if (marker > APP2 && marker <= LAST_APP && marker !== APP14) addWords(facts, 'words', content);
  }
  // Phones put a second picture and notes of their own behind the first.
  addWords(facts, 'words', buffer.subarray(end));
  return facts;
}

/** 去除信息: the picture as it looks, without what it says: the way it is turned, its colours and its points alone are kept. */
export function withoutJpegFacts(bytes: Uint8Array): Uint8Array {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { segments, scans, end } = segmentsOf(buffer);
  const pieces: Buffer[] = [buffer.subarray(0, 2)];
  let turned = 1;
  for (const { marker, from, to } of segments) {
    const content = buffer.subarray(from + 4, to);
    if (marker === APP1 && content.subarray(0, 6).toString('latin1') === 'Exif\0\0') {
      turned = readExif(content.subarray(6)).orientation;
    }
  }
  if (turned > 1 && turned <= 8) pieces.push(orientationSegment(turned));
  for (const { marker, from, to } of segments)
    if (isLook(marker, buffer.subarray(from + 4, to))) pieces.push(lookOf(marker, buffer.subarray(from, to)));
  pieces.push(...scansOf(buffer, scans, end));
  return Buffer.concat(pieces);
}

/** 图片的大小和方向: its size as it is stored, how it is turned, and the profile of its colours where these are red, green and blue. */
export function jpegParts(bytes: Uint8Array): {
  readonly width: number;
  readonly height: number;
  readonly orientation: number;
  readonly profile: readonly Uint8Array[];
} {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { segments } = segmentsOf(buffer);
  const frame = segments.find(({ marker, from, to }) => FRAMES.has(marker) && to - from >= SHORTEST_FRAME);
  if (frame === undefined) throw new Refusal({ kind: 'damaged', format: 'JPEG' });
  let orientation = 1;
  const profile: Uint8Array[] = [];
  for (const { marker, from, to } of segments) {
    const content = buffer.subarray(from + 4, to);
    if (marker === APP1 && content.subarray(0, 6).toString('latin1') === 'Exif\0\0') {
      orientation = readExif(content.subarray(6)).orientation;
    } else if (marker === APP2 && isLook(marker, content)) profile.push(buffer.subarray(from, to));
  }
  return {
    width: buffer.readUInt16BE(frame.from + 7),
    height: buffer.readUInt16BE(frame.from + 5),
    orientation: orientation >= 1 && orientation <= 8 ? orientation : 1,
    profile: buffer[frame.from + 9] === COLOURED ? profile : [],
  };
}

/** Marks of the segment that tells the size, by the way the points are packed. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);
const SHORTEST_FRAME = 10;
const COLOURED = 3;

function isLook(marker: number, content: Buffer): boolean {
  if (marker === APP0) return content.subarray(0, 5).toString('latin1') === 'JFIF\0';
  if (marker === APP2) return content.subarray(0, 12).toString('latin1') === 'ICC_PROFILE\0';
  if (marker === APP14) return content.subarray(0, 5).toString('latin1') === 'Adobe';
  return marker !== COMMENT && !(marker > APP0 && marker <= LAST_APP);
}

const FIXED_HEAD = 18;

/** The first segment may hold a small picture of how this one once was: it goes. */
function lookOf(marker: number, segment: Buffer): Buffer {
  if (marker !== APP0 || segment.length <= FIXED_HEAD) return segment;
  const head = Buffer.from(segment.subarray(0, FIXED_HEAD));
  head.writeUInt16BE(FIXED_HEAD - 2, 2);
  head.fill(0, FIXED_HEAD - 2);
  return head;
}

/** The picture's data without what stands between its scans and is no part of it. */
function scansOf(buffer: Buffer, from: number, end: number): readonly Buffer[] {
  const pieces: Buffer[] = [];
  let start = from;
  for (const { marker, at, length } of marksOf(buffer, from, end)) {
    if (marker !== COMMENT && (marker < APP0 || marker > LAST_APP)) continue;
    pieces.push(buffer.subarray(start, at));
    start = Math.min(at + 2 + length, end);
  }
  return [...pieces, buffer.subarray(start, end)];
}

/** The segments before the picture's data, where the data begins, and where the picture ends. */
function segmentsOf(buffer: Buffer): { segments: readonly Segment[]; scans: number; end: number } {
  const segments: Segment[] = [];
  let at = 2;
  while (at + 4 <= buffer.length && buffer[at] === 0xff) {
    const marker = buffer[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === SCAN) return { segments, scans: at, end: endOfPicture(buffer, at) };
    const to = at + 2 + buffer.readUInt16BE(at + 2);
    if (to > buffer.length || to < at + 4) break;
    segments.push({ marker, from: at, to });
    at = to;
  }
  throw new Refusal({ kind: 'damaged', format: 'JPEG' });
}

function endOfPicture(buffer: Buffer, from: number): number {
  for (const { marker, at } of marksOf(buffer, from, buffer.length)) if (marker === END) return at + 2;
  return buffer.length;
}

type Mark = { readonly marker: number; readonly at: number; readonly length: number };

/** Within the data a byte of ones is followed by zero or by a restart; tables, further scans and words have their length, the end has none. */
function* marksOf(buffer: Buffer, from: number, end: number): Generator<Mark> {
  for (let at = buffer.indexOf(0xff, from); at >= 0 && at + 1 < end; at = buffer.indexOf(0xff, at + 1)) {
    const marker = buffer[at + 1] ?? 0;
    const hasLength = marker >= 0xc0 && marker < 0xff && marker !== END && !(marker >= 0xd0 && marker <= 0xd8);
    const length = hasLength && at + 4 <= end ? buffer.readUInt16BE(at + 2) : 0;
    if (marker === END || length > 0) yield { marker, at, length };
    at += length;
  }
}

function orientationSegment(orientation: number): Buffer {
  const content = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), orientationOnly(orientation)]);
  const head = Buffer.from([0xff, APP1, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** Words among bytes of whatever kind: only what reads as a text of some length. */
function addWords(facts: PictureFact[], kind: 'comment' | 'words', content: Buffer): void {
  for (const [words] of content.toString('utf8').matchAll(/[\p{L}\p{N}\p{P} ]{6,}/gu)) {
    const text = words.trim();
    if (text.length >= 6) facts.push({ kind, text });
    if (facts.length > MOST) return;
  }
}

const MOST = 500;
