import { Buffer, isUtf8 } from 'node:buffer';
import { err, ok, type Result } from '../../../base/result.ts';
import { LIMITS } from '../limits.ts';
import type { Unreadable } from '../unreadable.ts';
import { bomEncoding, type Encoding } from './bom.ts';
import { plausibility, unprintableShare } from './plausibility.ts';

/** 解码: the text of a file in UTF-8, UTF-16, GB 18030 or Big5, whichever its bytes are; what it declares is only a hint. */
export function decodeText(bytes: Uint8Array, declared: string | null = null): Result<string, Unreadable> {
  if (bytes.length > LIMITS.fileSize) return err({ kind: 'too_large', limit: LIMITS.fileSize });
  if (bytes.length === 0) return err({ kind: 'empty' });
  const text = decode(bytes, encodingNamed(declared));
  if (text === null) return err({ kind: 'not_text' });
  if (text.length > LIMITS.text) return err({ kind: 'too_much_inside', what: 'text' });
  if (!/[^\s\0\u200B\uFEFF]/u.test(text)) return err({ kind: 'empty' });
  return unprintableShare(text) > MOST_UNPRINTABLE ? err({ kind: 'not_text' }) : ok(text);
}

const MOST_UNPRINTABLE = 0.02;

/** A file cut off in the middle of a character, or pasted from two sources, has a few broken places and is still text. */
const MOST_BROKEN = 0.02;

/** The declared encoding wins between close candidates, and loses to bytes that plainly say otherwise. */
const DECLARED_BONUS = 0.2;

/** Bytes with zeros that make less sense than this in UTF-16 are no text. */
const LEAST_PLAUSIBLE = 0.5;

/** Hardly anything but the commonest characters. */
const MOST_PLAUSIBLE = 0.9;

const SAMPLE = 64 * 1024;

/** Longer Chinese text than this is never valid UTF-8 by chance. */
const MOST_BY_CHANCE = 4096;

const CANDIDATES: readonly Encoding[] = ['gb18030', 'big5', 'utf-16le', 'utf-16be'];

function decode(bytes: Uint8Array, declared: Encoding | null): string | null {
  const mark = bomEncoding(bytes);
  if (mark !== null) return decodeAs(mark.encoding, bytes.subarray(mark.length));
  const zeros = utf16ByZeros(bytes);
  if (zeros !== null) return decodeAs(zeros, bytes);
  const strict = strictUtf8(bytes);
  if (strict !== null) return chanceUtf8(bytes, strict) ? decodeAs('gb18030', bytes) : strict;
  const loose = decodeAs('utf-8', bytes);
  if (brokenShare(loose) < MOST_BROKEN) return loose;
  const best = mostPlausible(bytes, declared);
  return best === null ? null : decodeAs(best, bytes);
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** The labels that Chinese pages use; any other is no help. */
function encodingNamed(label: string | null): Encoding | null {
  switch (label?.toLowerCase()) {
    case 'gb2312':
    case 'gbk':
    case 'gb18030':
    case 'x-gbk':
    case 'cp936':
      return 'gb18030';
    case 'big5':
    case 'big5-hkscs':
      return 'big5';
    case 'utf-16':
    case 'utf-16le':
      return 'utf-16le';
    case 'utf-16be':
      return 'utf-16be';
    default:
      return null;
  }
}

/**
 * Text has zero bytes in UTF-16 alone: beside every letter, figure and line end, and in 一 and 开 themselves (U+4E00,
 * U+5F00), so their side says nothing and the text has to. Chinese without any zero is left to `mostPlausible`.
 */
function utf16ByZeros(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, SAMPLE);
  if (!sample.includes(0)) return null;
  let zeros = 0;
  for (const byte of sample) if (byte === 0) zeros += 1;
  if (zeros * 100 < sample.length) return null;
  const little = plausibility(decodeAs('utf-16le', sample), true);
  const big = plausibility(decodeAs('utf-16be', sample), true);
  if (Math.max(little, big) < LEAST_PLAUSIBLE) return null;
  return little >= big ? 'utf-16le' : 'utf-16be';
}

function strictUtf8(bytes: Uint8Array): string | null {
  return isUtf8(bytes) ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8') : null;
}

/**
 * Two bytes of GB 18030 can be one letter of UTF-8 by chance: 通知 as a Hebrew sign and a stray accent. So where all there
 * is are such letters, of scripts that our papers do not have, and the same bytes are the commonest Chinese, it is Chinese.
 */
function chanceUtf8(bytes: Uint8Array, text: string): boolean {
  // In a long text every byte would have to fall so.
  if (bytes.length > MOST_BY_CHANCE || !/[\u0100-\u07FF]/.test(text) || /[\u0800-\uFFFF]/.test(text)) return false;
  return plausibility(decodeAs('gb18030', bytes.subarray(0, SAMPLE))) > MOST_PLAUSIBLE;
}

/** Broken places among the characters that are not ASCII. */
function brokenShare(text: string): number {
  let broken = 0;
  let foreign = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    foreign += 1;
    if (code === 0xfffd) broken += 1;
  }
  return foreign === 0 ? 0 : broken / foreign;
}

function mostPlausible(bytes: Uint8Array, declared: Encoding | null): Encoding | null {
  const sample = bytes.subarray(0, SAMPLE);
  let best: Encoding | null = null;
  let bestScore = 0;
  for (const encoding of CANDIDATES) {
    const score = plausibility(decodeAs(encoding, sample)) + (encoding === declared ? DECLARED_BONUS : 0);
    if (score > bestScore) {
      best = encoding;
      bestScore = score;
    }
  }
  return best;
}
