import { Buffer } from 'node:buffer';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A part of a zip, packed. */
export type PackedPart = {
  readonly name: string;
  readonly checksum: number;
  readonly size: number;
  readonly packed: readonly Uint8Array[];
};

/** Characters that are gathered before they are packed. */
const CHUNK = 64 * 1024;

/** 压缩一个部件: packs a text as it comes. */
export class PartPacker {
  private readonly name: string;
  private readonly deflate = createDeflateRaw({ level: 6 });
  private readonly packed: Uint8Array[] = [];
  private waiting: string[] = [];
  private waitingLength = 0;
  private checksum = 0;
  private size = 0;

  constructor(name: string) {
    this.name = name;
    this.deflate.on('data', (chunk: Uint8Array) => this.packed.push(chunk));
  }

  write(text: string): void {
    this.waiting.push(text);
    this.waitingLength += text.length;
    if (this.waitingLength >= CHUNK) this.send();
  }

  async caughtUp(): Promise<void> {
    if (!this.deflate.writableNeedDrain) return;
    await new Promise((resolve) => this.deflate.once('drain', resolve));
  }

  async finish(): Promise<PackedPart> {
    this.send();
    await new Promise<void>((resolve, reject) => {
      this.deflate.once('end', resolve);
      this.deflate.once('error', reject);
      this.deflate.end();
    });
    return { name: this.name, checksum: this.checksum, size: this.size, packed: this.packed };
  }

  private send(): void {
    const bytes = Buffer.from(this.waiting.join(''), 'utf8');
    this.waiting = [];
    this.waitingLength = 0;
    this.checksum = crc32(bytes, this.checksum);
    this.size += bytes.length;
    this.deflate.write(bytes);
  }
}

/** 合成 zip: the parts one after the other with their directory. */
export function zipOfParts(parts: readonly PackedPart[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, checksum, size, packed } of parts) {
    const length = packed.reduce((sum, chunk) => sum + chunk.length, 0);
    const bytes = Buffer.from(name, 'utf8');
    const facts = head({ checksum, packed: length, size, name: bytes.length });
    const local = Buffer.concat([fourBytes(0x04034b50), facts, bytes]);
    directory.push(
      Buffer.concat([fourBytes(0x02014b50), Buffer.from([20, 0]), facts, Buffer.alloc(10), fourBytes(offset), bytes]),
    );
    chunks.push(local, ...packed);
    offset += local.length + length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...chunks, listed, end]);
}

type Facts = { readonly checksum: number; readonly packed: number; readonly size: number; readonly name: number };

/** What stands alike before a part and in the directory. No time is written: the same workbook is the same file. */
function head({ checksum, packed, size, name }: Facts): Uint8Array {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(20, 0);
  // Names are in UTF-8.
  bytes.writeUInt16LE(0x0800, 2);
  bytes.writeUInt16LE(8, 4);
  // 1 January 1980, the first day a zip can say.
  bytes.writeUInt16LE(0x21, 8);
  bytes.writeUInt32LE(checksum, 10);
  bytes.writeUInt32LE(packed, 14);
  bytes.writeUInt32LE(size, 18);
  bytes.writeUInt16LE(name, 22);
  return bytes;
}

function fourBytes(value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value, 0);
  return bytes;
}
