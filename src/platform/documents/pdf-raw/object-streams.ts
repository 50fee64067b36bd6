import { inflateSync } from 'node:zlib';

const LARGEST = 32 * 1024 * 1024;
const LARGEST_ALL = 128 * 1024 * 1024;
/** A name may be written in signs of two figures: nobody does, but to be found by no search. */
const VEILED = /\/Type\s*\/[A-Za-z]*#/u;
const PACKED_OBJECTS = /\/(?:ObjStm|XRef)\b/gu;
/** The dictionary of such a stream is short. */
const LONGEST_DICTIONARY = 4_000;

/** 压缩炸弹: true where lists of objects unpack to more than any document has. They are unpacked when a PDF is opened, before anything else is known of it. */
export function holdsBomb(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const source = buffer.toString('latin1');
  if (VEILED.test(source)) return true;
  let all = 0;
  for (const { index } of source.matchAll(PACKED_OBJECTS)) {
    const begin = source.indexOf('stream', index);
    if (begin < 0 || begin - index > LONGEST_DICTIONARY) continue;
    const from = begin + 'stream'.length + (source[begin + 6] === '\r' ? 2 : 1);
    const size = unpackedSize(buffer.subarray(from));
    if (size === null) return true;
    all += size;
    if (all > LARGEST_ALL) return true;
  }
  return false;
}

/** Null for one that is too large; what is no packed stream has no size. */
function unpackedSize(packed: Uint8Array): number | null {
  try {
    return inflateSync(packed, { maxOutputLength: LARGEST }).length;
  } catch (fault) {
    const isTooLong = fault instanceof RangeError && 'code' in fault && fault.code === 'ERR_BUFFER_TOO_LARGE';
    return isTooLong ? null : 0;
  }
}
