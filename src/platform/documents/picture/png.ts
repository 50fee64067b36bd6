import { crc32, inflateSync } from 'node:zlib';
import { Refusal } from '../refusal.ts';
import { readXmp } from './embedded-words.ts';
import { orientationOnly, readExif } from './exif.ts';
import type { PictureFact, PictureFactKind } from './picture-facts.ts';

export type PngChunk = { readonly type: string; readonly from: number; readonly to: number; readonly content: Buffer };

/** Chunks that make the picture look as it does: its points, colours, size on paper, moving pictures. */
const LOOKS = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP sBIT bKGD hIST pHYs acTL fcTL fdAT'.split(' '),
);

const KINDS: Readonly<Record<string, PictureFactKind | undefined>> = {
  author: 'artist',
  artist: 'artist',
  copyright: 'copyright',
  software: 'software',
  description: 'description',
  title: 'description',
  comment: 'comment',
};

/** PNG: what the picture says beside what it shows. */
export function readPng(bytes: Uint8Array): readonly PictureFact[] {
  const facts: PictureFact[] = [];
  for (const { type, content } of chunksOf(bytes).chunks) {
    if (type === 'tEXt')
      addText(facts, content.toString('latin1').split('\0', 1)[0] ?? '', content.subarray(content.indexOf(0) + 1));
    else if (type === 'zTXt') addText(facts, keyOf(content), inflated(content.subarray(content.indexOf(0) + 2)));
    else if (type === 'iTXt') addInternational(facts, content);
    else if (type === 'eXIf') facts.push(...readExif(content).facts);
  }
  return facts;
}

/** 去除信息: the picture as it looks, without what it says; the way it is turned stays. */
export function withoutPngFacts(bytes: Uint8Array): Uint8Array {
  const { buffer, chunks } = chunksOf(bytes);
  const pieces: Buffer[] = [buffer.subarray(0, 8)];
  for (const { type, from, to, content } of chunks) {
    const turned = type === 'eXIf' ? readExif(content).orientation : 1;
    if (turned > 1 && turned <= 8) pieces.push(chunkOf('eXIf', orientationOnly(turned)));
    if (LOOKS.has(type)) pieces.push(buffer.subarray(from, to));
  }
  return Buffer.concat(pieces);
}

function chunkOf(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** 各块: the chunks of a PNG in their order. */
export function pngChunks(bytes: Uint8Array): readonly PngChunk[] {
  return chunksOf(bytes).chunks;
}

function chunksOf(bytes: Uint8Array): { buffer: Buffer; chunks: readonly PngChunk[] } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  let at = 8;
  while (at + 12 <= buffer.length) {
    const length = buffer.readUInt32BE(at);
    const to = at + 12 + length;
    if (to > buffer.length) break;
    const type = buffer.subarray(at + 4, at + 8).toString('latin1');
    chunks.push({ type, from: at, to, content: buffer.subarray(at + 8, at + 8 + length) });
    if (type === 'IEND') return { buffer, chunks };
    at = to;
  }
  throw new Refusal({ kind: 'damaged', format: 'PNG' });
}

function keyOf(content: Buffer): string {
  return content.subarray(0, Math.max(content.indexOf(0), 0)).toString('latin1');
}

/** Longer than any words; a packed text may claim to be endless. */
const LONGEST = 1_000_000;

function inflated(packed: Buffer): Buffer {
  try {
    return inflateSync(packed, { maxOutputLength: LONGEST });
  } catch {
    throw new Refusal({ kind: 'damaged', format: 'PNG' });
  }
}

/** Key, whether it is packed, method, language, key in that language, text. */
function addInternational(facts: PictureFact[], content: Buffer): void {
  const key = keyOf(content);
  const isPacked = content[key.length + 1] === 1;
  const language = content.indexOf(0, key.length + 3);
  const translated = language < 0 ? -1 : content.indexOf(0, language + 1);
  if (translated < 0) return;
  const text = content.subarray(translated + 1);
  const bytes = isPacked ? inflated(text) : text;
  if (key === 'XML:com.adobe.xmp') facts.push(...readXmp(bytes));
  else addText(facts, key, bytes);
}

function addText(facts: PictureFact[], key: string, bytes: Buffer): void {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    text = new TextDecoder('gb18030').decode(bytes);
  }
  if (text.trim() !== '') facts.push({ kind: KINDS[key.toLowerCase()] ?? 'words', text: text.trim() });
}
