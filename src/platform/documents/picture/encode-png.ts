import { crc32, deflateSync } from 'node:zlib';

/** Points of a picture: grey, grey with alpha, red-green-blue, or these with alpha; a byte each. */
export type PngPoints = {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 2 | 3 | 4;
  readonly points: Uint8Array;
};

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLOURS = { 1: 0, 3: 2, 2: 4, 4: 6 } as const;

/** 写 PNG: points as a PNG; `kept` are chunks of another picture that say how its colours are meant. */
export function encodePng(
  { width, height, channels, points }: PngPoints,
  kept: readonly { readonly type: string; readonly content: Uint8Array }[] = [],
): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  header[9] = COLOURS[channels];
  const row = width * channels;
  // Each row after a byte that says how it is written: with what stands above it taken off.
  const rows = Buffer.alloc((row + 1) * height);
  for (let y = 0; y < height; y += 1) {
    const to = y * (row + 1);
    rows[to] = y === 0 ? 0 : UP;
    for (let x = 0; x < row; x += 1) {
      const above = y === 0 ? 0 : (points[(y - 1) * row + x] ?? 0);
      rows[to + 1 + x] = (points[y * row + x] ?? 0) - above;
    }
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    ...kept.map(({ type, content }) => chunk(type, content)),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const UP = 2;

function chunk(type: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
