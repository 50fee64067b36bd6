import type { PictureFact, PictureFactKind } from './picture-facts.ts';

/** Fields of a picture's directory that hold words. */
const FIELDS: Readonly<Record<number, { readonly kind: PictureFactKind; readonly wide?: boolean } | undefined>> = {
  0x010e: { kind: 'description' },
  0x010f: { kind: 'device' },
  0x0110: { kind: 'device' },
  0x0131: { kind: 'software' },
  0x0132: { kind: 'made_on' },
  0x013b: { kind: 'artist' },
  0x013c: { kind: 'device' },
  0x8298: { kind: 'copyright' },
  0x9003: { kind: 'made_on' },
  0x9286: { kind: 'comment' },
  0x9c9b: { kind: 'description', wide: true },
  0x9c9c: { kind: 'comment', wide: true },
  0x9c9d: { kind: 'artist', wide: true },
  0x9c9e: { kind: 'words', wide: true },
  0x9c9f: { kind: 'description', wide: true },
  0xa420: { kind: 'serial' },
  0xa430: { kind: 'owner' },
  0xa431: { kind: 'serial' },
  0xa435: { kind: 'serial' },
};

const ORIENTATION = 0x0112;
const XMP = 0x02bc;
const IPTC = 0x83bb;
const DEEPER = new Set([0x8769, 0xa005]);
const POSITION = 0x8825;
const LATITUDE = 2;
const LONGITUDE = 4;

/** Bytes of a value of each type. */
const SIZES: Readonly<Record<number, number | undefined>> = {
  1: 1,
  2: 1,
  3: 2,
  4: 4,
  5: 8,
  6: 1,
  7: 1,
  8: 2,
  9: 4,
  10: 8,
};

/** Far more than any camera writes. */
const MOST_FIELDS = 2_000;
const MOST_DIRECTORIES = 64;

/** EXIF: the directories of a picture, as cameras and scanners write them. */
export type Exif = {
  readonly facts: readonly PictureFact[];
  /** How the picture is to be turned; 1 for not at all. */
  readonly orientation: number;
  /** Further texts in it, of other standards. */
  readonly xmp: readonly Uint8Array[];
  readonly iptc: readonly Uint8Array[];
};

/** Reads the directories of a TIFF file, or of the EXIF of another picture. Offsets that lead out of it are left alone. */
export function readExif(bytes: Uint8Array): Exif {
  const reader = new DirectoryReader(bytes);
  reader.read();
  const { facts, xmp, iptc } = reader;
  return { facts, orientation: reader.orientation ?? 1, xmp, iptc };
}

/** 只说方向的 EXIF: the smallest that says how a picture is turned. */
export function orientationOnly(orientation: number): Buffer {
  const tiff = Buffer.from('49492a0008000000010012010300010000000000000000000000', 'hex');
  tiff.writeUInt16LE(orientation, 18);
  return tiff;
}

type Field = { readonly tag: number; readonly type: number; readonly count: number; readonly at: number };

class DirectoryReader {
  readonly facts: PictureFact[] = [];
  readonly xmp: Uint8Array[] = [];
  readonly iptc: Uint8Array[] = [];
  /** The first is that of the picture; a small picture beside it has its own. */
  orientation: number | null = null;
  private readonly buffer: Buffer;
  private readonly little: boolean;
  private fields = 0;

  constructor(bytes: Uint8Array) {
    this.buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.little = this.buffer[0] === 0x49;
  }

  read(): void {
    if (this.buffer.length < 8) return;
    const waiting = [{ at: this.long(4), isPosition: false }];
    const read = new Set<number>();
    while (waiting.length > 0 && read.size < MOST_DIRECTORIES) {
      const next = waiting.pop();
      if (next === undefined || next.at === 0 || read.has(next.at)) continue;
      read.add(next.at);
      const { fields, following } = this.directory(next.at);
      if (!next.isPosition) waiting.push({ at: following, isPosition: false });
      if (next.isPosition) this.takePosition(fields);
      else for (const field of fields) this.take(field, (at, isPosition) => waiting.push({ at, isPosition }));
    }
  }

  private directory(at: number): { fields: readonly Field[]; following: number } {
    const fields: Field[] = [];
    const count = this.word(at);
    for (let index = 0; index < count && this.fields < MOST_FIELDS; index += 1) {
      this.fields += 1;
      const entry = at + 2 + index * 12;
      if (entry + 12 > this.buffer.length) break;
      const [type, size] = [this.word(entry + 2), this.long(entry + 4)];
      const bytes = (SIZES[type] ?? 0) * size;
      fields.push({ tag: this.word(entry), type, count: size, at: bytes <= 4 ? entry + 8 : this.long(entry + 8) });
    }
    return { fields, following: this.long(at + 2 + count * 12) };
  }

  private take(field: Field, follow: (at: number, isPosition: boolean) => void): void {
    const { tag, at } = field;
    if (DEEPER.has(tag) || tag === POSITION) follow(this.long(at), tag === POSITION);
    else if (tag === ORIENTATION) this.orientation ??= this.word(at);
    else if (tag === XMP) this.xmp.push(this.bytesOf(field));
    else if (tag === IPTC) this.iptc.push(this.bytesOf(field));
    const known = FIELDS[tag];
    if (known === undefined) return;
    const text = textOf(this.bytesOf(field), known.wide === true);
    if (text !== '') this.facts.push({ kind: known.kind, text });
  }

  private takePosition(fields: readonly Field[]): void {
    const degrees = (tag: number): string | null => {
      const field = fields.find((one) => one.tag === tag);
      if (field === undefined) return null;
      const parts = [0, 1, 2].map((part) => this.long(field.at + part * 8) / (this.long(field.at + part * 8 + 4) || 1));
      return ((parts[0] ?? 0) + (parts[1] ?? 0) / 60 + (parts[2] ?? 0) / 3600).toFixed(5);
    };
    const reference = (tag: number): string => {
      const field = fields.find((one) => one.tag === tag);
      return field === undefined ? '' : textOf(this.buffer.subarray(field.at, field.at + 1), false);
    };
    const [latitude, longitude] = [degrees(LATITUDE), degrees(LONGITUDE)];
    if (latitude === null || longitude === null) return;
    const text = `${latitude}°${reference(LATITUDE - 1)} ${longitude}°${reference(LONGITUDE - 1)}`;
    this.facts.push({ kind: 'position', text });
  }

  private bytesOf({ type, count, at }: Field): Uint8Array {
    const length = (SIZES[type] ?? 0) * count;
    return at < 0 || at + length > this.buffer.length ? new Uint8Array() : this.buffer.subarray(at, at + length);
  }

  private word(at: number): number {
    if (at < 0 || at + 2 > this.buffer.length) return 0;
    return this.little ? this.buffer.readUInt16LE(at) : this.buffer.readUInt16BE(at);
  }

  private long(at: number): number {
    if (at < 0 || at + 4 > this.buffer.length) return 0;
    return this.little ? this.buffer.readUInt32LE(at) : this.buffer.readUInt32BE(at);
  }
}

/** Not `Buffer.toString`: on an odd number of bytes at an odd place that one of Node 24 writes beyond its own memory. */
const UTF_16 = new TextDecoder('utf-16le');

/** Words of cameras are ASCII by the standard, and whatever the system spoke in truth; some are marked with their code. */
function textOf(bytes: Uint8Array, wide: boolean): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (wide) return clean(UTF_16.decode(buffer));
  const mark = buffer.subarray(0, 8).toString('latin1');
  if (mark.startsWith('UNICODE')) return clean(UTF_16.decode(buffer.subarray(8)));
  return clean(decoded(mark.startsWith('ASCII') ? buffer.subarray(8) : buffer));
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function clean(text: string): string {
  return text.replaceAll('\0', '').trim();
}
