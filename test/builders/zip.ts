import { crc32, deflateRawSync } from 'node:zlib';

/** One part of a zip. `stated` says another unpacked size than the true one; `encrypted` sets the mark of a password. */
export type Part = {
  readonly name: string;
  /** The name in another encoding. */
  readonly rawName?: Uint8Array;
  readonly content: string | Uint8Array;
  readonly stated?: number;
  readonly encrypted?: boolean;
  /** The part as it goes into the file, when it is packed already. */
  readonly packed?: { readonly bytes: Uint8Array; readonly size: number; readonly crc: number };
};

/** Writes a zip as office programs do: deflated parts, one directory at the end. */
export function zipOf(parts: readonly Part[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.rawName ?? part.name);
    const { bytes, size, crc } = part.packed ?? pack(part.content);
    const head = headOf(part, { packed: bytes.length, size, crc, name: name.length });
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), head, name, bytes]);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    head.copy(entry, 6);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry, name);
    locals.push(local);
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, listing, end]);
}

function pack(content: string | Uint8Array): { bytes: Uint8Array; size: number; crc: number } {
  const bytes = Buffer.from(content);
  return { bytes: deflateRawSync(bytes), size: bytes.length, crc: crc32(bytes) };
}

/** The fields that a local header and a directory entry have in common. */
function headOf(part: Part, sizes: { packed: number; size: number; crc: number; name: number }): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE((part.rawName === undefined ? 0x0800 : 0) | (part.encrypted === true ? 1 : 0), 2);
  head.writeUInt16LE(8, 4);
  head.writeUInt32LE(sizes.crc, 10);
  head.writeUInt32LE(sizes.packed, 14);
  head.writeUInt32LE(part.stated ?? sizes.size, 18);
  head.writeUInt16LE(sizes.name, 22);
  return head;
}
