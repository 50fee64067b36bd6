import { crc32, deflateSync } from 'node:zlib';

/** A real PNG of one grey point, with further chunks where a test needs them. */
export function pngOf(chunks: readonly { readonly type: string; readonly content: Uint8Array }[] = []): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(1, 0);
  header.writeUInt32BE(1, 4);
  header[8] = 8;
  const all = [
    { type: 'IHDR', content: header },
    ...chunks,
    { type: 'IDAT', content: deflateSync(Buffer.from([0, 128])) },
    { type: 'IEND', content: Buffer.alloc(0) },
  ];
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), ...all.map(chunk)]);
}

function chunk({ type, content }: { type: string; content: Uint8Array }): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** A real JPEG of one grey point, with further segments before its data and bytes behind its end. */
export function jpegOf(
  segments: readonly { readonly marker: number; readonly content: Uint8Array }[] = [],
  tail = '',
): Uint8Array {
  const framed = segments.map(({ marker, content }) => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(content.length + 2, 2);
    return Buffer.concat([head, content]);
  });
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...framed, Buffer.from(ONE_POINT, 'hex'), Buffer.from(tail)]);
}

/** Tables and data of one point, from the table of its colours to its end. */
const ONE_POINT =
  'ffdb004300' +
  '01'.repeat(64) +
  'ffc0000b080001000101011100' +
  'ffc4001400010000000000000000000000000000000a' +
  'ffc40014100100000000000000000000000000000000' +
  'ffda0008010100003f0000ffd9';

/** The EXIF of a photograph: an artist, a position where one is given, a turn. */
export function exifOf({
  artist = '',
  position = false,
  orientation = 1,
}: {
  artist?: string;
  position?: boolean;
  orientation?: number;
}): Uint8Array {
  const words = Buffer.from(`${artist}\0`);
  const fields = 3;
  const directory = Buffer.alloc(2 + fields * 12 + 4);
  const wordsAt = 8 + directory.length;
  const positionAt = wordsAt + words.length + (words.length % 2);
  directory.writeUInt16LE(fields, 0);
  const field = (index: number, [tag, type, count, value]: readonly [number, number, number, number]): void => {
    directory.writeUInt16LE(tag, 2 + index * 12);
    directory.writeUInt16LE(type, 4 + index * 12);
    directory.writeUInt32LE(count, 6 + index * 12);
    directory.writeUInt32LE(value, 10 + index * 12);
  };
  field(0, [0x0112, 3, 1, orientation]);
  field(1, [0x013b, 2, words.length, wordsAt]);
  field(2, [0x8825, 4, 1, position ? positionAt : 0]);
  const head = Buffer.from('49492a0008000000', 'hex');
  const padding = Buffer.alloc(words.length % 2);
  return Buffer.concat([
    Buffer.from('Exif\0\0', 'latin1'),
    head,
    directory,
    words,
    padding,
    position ? positionFields(positionAt) : Buffer.alloc(0),
  ]);
}

/** 23°39'36" N, 116°37'12" E. */
function positionFields(at: number): Buffer {
  const directory = Buffer.alloc(2 + 4 * 12 + 4);
  directory.writeUInt16LE(4, 0);
  const valuesAt = at + directory.length;
  const entries: readonly (readonly [number, number, number, number])[] = [
    [1, 2, 2, 0x4e],
    [2, 5, 3, valuesAt],
    [3, 2, 2, 0x45],
    [4, 5, 3, valuesAt + 24],
  ];
  for (const [index, [tag, type, count, value]] of entries.entries()) {
    directory.writeUInt16LE(tag, 2 + index * 12);
    directory.writeUInt16LE(type, 4 + index * 12);
    directory.writeUInt32LE(count, 6 + index * 12);
    directory.writeUInt32LE(value, 10 + index * 12);
  }
  const values = Buffer.alloc(48);
  for (const [index, value] of [23, 1, 39, 1, 36, 1, 116, 1, 37, 1, 12, 1].entries())
    values.writeUInt32LE(value, index * 4);
  return Buffer.concat([directory, values]);
}
