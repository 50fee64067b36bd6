import { crc32, deflateRawSync } from 'node:zlib';

export type ZipPart = { readonly name: string; readonly bytes: Uint8Array };

/** 写压缩包: a zip of these parts, without dates, owners or anything else that the parts do not say. */
export function writeZip(parts: readonly ZipPart[]): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of parts) {
    const named = Buffer.from(name);
    const packed = deflateRawSync(bytes);
    const fields = fieldsOf({ name: named.length, packed: packed.length, size: bytes.length, crc: crc32(bytes) });
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(DIRECTORY_ENTRY, 0);
    entry.writeUInt16LE(VERSION, 4);
    fields.copy(entry, 6);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry, named);
    const head = Buffer.alloc(4);
    head.writeUInt32LE(LOCAL_ENTRY, 0);
    pieces.push(head, fields, named, packed);
    offset += 4 + fields.length + named.length + packed.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, listing, end]);
}

const LOCAL_ENTRY = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const NAMES_ARE_UTF8 = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, the first day that a zip can say. */
const NO_DAY = 0x21;

/** What the local entry and the directory's entry have in common. */
function fieldsOf(of: { name: number; packed: number; size: number; crc: number }): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(VERSION, 0);
  fields.writeUInt16LE(NAMES_ARE_UTF8, 2);
  fields.writeUInt16LE(DEFLATED, 4);
  fields.writeUInt16LE(NO_DAY, 8);
  fields.writeUInt32LE(of.crc, 10);
  fields.writeUInt32LE(of.packed, 14);
  fields.writeUInt32LE(of.size, 18);
  fields.writeUInt16LE(of.name, 22);
  return fields;
}
