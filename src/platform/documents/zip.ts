import { isUtf8 } from 'node:buffer';
import { crc32, inflateRawSync } from 'node:zlib';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { LIMITS } from './limits.ts';
import type { Meter } from './meter.ts';
import { Refusal } from './refusal.ts';

/** The directory of a zip; a part is unpacked only when it is asked for. */
export type Archive = {
  readonly names: ReadonlySet<string>;
  /** The unpacked bytes of a part, or null when there is none of that name. Refuses what is damaged or too large. */
  readonly part: (name: string) => Uint8Array | null;
};

/** Reads the directory of a zip. Damage is said in the name of `format`, the format that the file claims to be. */
export async function openArchive(bytes: Uint8Array, format: string, meter: Meter): Promise<Archive> {
  const buffer = withoutTail(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const { entries, repeated } = await directory(buffer, format);
  return {
    names: new Set(entries.keys()),
    part: (name) => {
      // Two parts of one name would let two programs see two different documents.
      if (repeated.has(name)) throw new Refusal({ kind: 'damaged', format });
      const entry = entries.get(name);
      return entry === undefined ? null : unpack(buffer, entry, { format, meter });
    },
  };
}

/** Downloads sometimes carry bytes behind the end of the zip; every office program reads past them. */
function withoutTail(buffer: Buffer): Buffer {
  const end = buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > buffer.length) return buffer;
  return buffer.subarray(0, end + 22 + buffer.readUInt16LE(end + 20));
}

type Directory = { readonly entries: ReadonlyMap<string, Entry>; readonly repeated: ReadonlySet<string> };

async function directory(buffer: Buffer, format: string): Promise<Directory> {
  let zip: ZipFile;
  const entries = new Map<string, Entry>();
  const repeated = new Set<string>();
  try {
    zip = await fromBufferPromise(buffer, { validateEntrySizes: false, strictFileNames: false });
    if (zip.entryCount > LIMITS.parts) throw new Refusal({ kind: 'too_much_inside', what: 'parts' });
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) throw new Refusal({ kind: 'encrypted' });
      const name = nameOf(entry);
      if (entries.has(name)) repeated.add(name);
      entries.set(name, entry);
    }
  } catch (fault) {
    if (fault instanceof Refusal) throw fault;
    if (fault instanceof Error && fault.message.includes('encryption')) throw new Refusal({ kind: 'encrypted' });
    throw new Refusal({ kind: 'damaged', format });
  }
  return { entries, repeated };
}

const NAMES_ARE_UTF8 = 0x0800;

/** Chinese systems write names in GB 18030 and do not say so; what says nothing and is no ASCII is one of the two. */
function nameOf({ fileName, fileNameRaw, generalPurposeBitFlag }: Entry): string {
  if ((generalPurposeBitFlag & NAMES_ARE_UTF8) !== 0 || fileNameRaw.every((byte) => byte < 0x80)) return fileName;
  return new TextDecoder(isUtf8(fileNameRaw) ? 'utf-8' : 'gb18030').decode(fileNameRaw).replaceAll('\\', '/');
}

/** The size that the directory states is not believed: the output is capped by what the meter still allows. */
function unpack(buffer: Buffer, entry: Entry, { format, meter }: { format: string; meter: Meter }): Uint8Array {
  const packed = packedBytes(buffer, entry);
  const bytes = packed === null ? null : inflate(packed, entry.compressionMethod, meter);
  if (bytes === null || crc32(bytes) !== entry.crc32) throw new Refusal({ kind: 'damaged', format });
  meter.addUnpacked(bytes.length);
  return bytes;
}

function packedBytes(buffer: Buffer, entry: Entry): Buffer | null {
  const header = entry.relativeOffsetOfLocalHeader;
  if (header + 30 > buffer.length || buffer.readUInt32LE(header) !== 0x04034b50) return null;
  const start = header + 30 + buffer.readUInt16LE(header + 26) + buffer.readUInt16LE(header + 28);
  const end = start + entry.compressedSize;
  return end > buffer.length ? null : buffer.subarray(start, end);
}

const STORED = 0;
const DEFLATED = 8;

function inflate(packed: Buffer, method: number, meter: Meter): Uint8Array | null {
  if (method === STORED) return packed;
  if (method !== DEFLATED) return null;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, meter.unpackedLeft) });
  } catch (fault) {
    const tooLong = fault instanceof RangeError && 'code' in fault && fault.code === 'ERR_BUFFER_TOO_LARGE';
    if (tooLong) throw new Refusal({ kind: 'too_much_inside', what: 'unpacked_size' });
    return null;
  }
}
