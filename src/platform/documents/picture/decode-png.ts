import { inflateSync } from 'node:zlib';
import { Refusal } from '../refusal.ts';
import type { PngPoints } from './encode-png.ts';
import type { PngChunk } from './png.ts';

/** Larger pictures are not painted in: forty million points. */
export const MOST_POINTS = 40_000_000;

type Header = {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colour: number;
  readonly isInterlaced: boolean;
};

/** 读 PNG 的点: every kind of PNG as points of a byte a channel. */
export function decodePng(chunks: readonly PngChunk[]): PngPoints {
  const header = headerOf(chunks);
  const { width, height, colour } = header;
  const palette = contentOf(chunks, 'PLTE');
  const transparent = contentOf(chunks, 'tRNS');
  const hasAlpha = colour === 4 || colour === 6 || transparent !== null;
  const isGrey = colour === 0 || colour === 4;
  const channels = isGrey ? (hasAlpha ? 2 : 1) : hasAlpha ? 4 : 3;
  const points = new Uint8Array(width * height * channels);
  const put = pointWriter(header, { points, channels, palette, transparent });
  const bits = (SAMPLES[colour] ?? 0) * header.depth;
  const passes = header.isInterlaced ? ADAM7 : [{ x: 0, y: 0, stepX: 1, stepY: 1 }];
  const sizes = passes.map(({ x, y, stepX, stepY }) => ({
    columns: Math.max(0, Math.ceil((width - x) / stepX)),
    rows: Math.max(0, Math.ceil((height - y) / stepY)),
  }));
  const total = sizes.reduce((sum, { columns, rows }) => sum + rowLength(columns, bits) * rows, 0);
  const raw = inflated(
    Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ content }) => content)),
    total,
  );
  let at = 0;
  for (const [index, pass] of passes.entries()) {
    const { columns, rows } = sizes[index] ?? { columns: 0, rows: 0 };
    const length = Math.max(0, rowLength(columns, bits) - 1);
    let above: Uint8Array = new Uint8Array(length);
    if (columns === 0) continue;
    for (let row = 0; row < rows; row += 1) {
      const line = raw.subarray(at + 1, at + 1 + length);
      unfilter(raw[at] ?? 0, line, { above, step: Math.max(1, bits >> 3) });
      for (let column = 0; column < columns; column += 1) {
        put(line, column, (pass.y + row * pass.stepY) * width + pass.x + column * pass.stepX);
      }
      above = line;
      at += length + 1;
    }
  }
  return { width, height, channels, points };
}

/** 图片大小: width and height as the header says them. */
export function headerOf(chunks: readonly PngChunk[]): Header {
  const header = contentOf(chunks, 'IHDR');
  if (header === null || header.length < 13) throw new Refusal({ kind: 'damaged', format: 'PNG' });
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth, colour] = [header[8] ?? 0, header[9] ?? 0];
  const isKnown = SAMPLES[colour] !== undefined && [1, 2, 4, 8, 16].includes(depth);
  if (width === 0 || height === 0 || !isKnown) throw new Refusal({ kind: 'damaged', format: 'PNG' });
  if (width * height > MOST_POINTS) throw new Refusal({ kind: 'too_much_inside', what: 'unpacked_size' });
  return { width, height, depth, colour, isInterlaced: header[12] === 1 };
}

/** Samples of a point by the kind of colour: grey, colour, palette, grey with alpha, colour with alpha. */
const SAMPLES: Readonly<Record<number, number | undefined>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const PALETTE = 3;

const ADAM7 = [
  { x: 0, y: 0, stepX: 8, stepY: 8 },
  { x: 4, y: 0, stepX: 8, stepY: 8 },
  { x: 0, y: 4, stepX: 4, stepY: 8 },
  { x: 2, y: 0, stepX: 4, stepY: 4 },
  { x: 0, y: 2, stepX: 2, stepY: 4 },
  { x: 1, y: 0, stepX: 2, stepY: 2 },
  { x: 0, y: 1, stepX: 1, stepY: 2 },
] as const;

const rowLength = (columns: number, bits: number): number => (columns === 0 ? 0 : Math.ceil((columns * bits) / 8) + 1);

function contentOf(chunks: readonly PngChunk[], type: string): Buffer | null {
  return chunks.find((chunk) => chunk.type === type)?.content ?? null;
}

function inflated(packed: Buffer, total: number): Buffer {
  let raw: Buffer;
  try {
    raw = inflateSync(packed, { maxOutputLength: total + SLACK });
  } catch {
    throw new Refusal({ kind: 'damaged', format: 'PNG' });
  }
  if (raw.length < total) throw new Refusal({ kind: 'damaged', format: 'PNG' });
  return raw;
}

/** Some programs write a little more than there is. */
const SLACK = 65_536;

function unfilter(filter: number, line: Uint8Array, { above, step }: { above: Uint8Array; step: number }): void {
  if (filter === 0) return;
  for (let at = 0; at < line.length; at += 1) {
    const left = at < step ? 0 : (line[at - step] ?? 0);
    const up = above[at] ?? 0;
    const corner = at < step ? 0 : (above[at - step] ?? 0);
    line[at] = ((line[at] ?? 0) + predicted(filter, left, up, corner)) & 0xff;
  }
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const guess = left + up - corner;
      const [byLeft, byUp, byCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
      if (byLeft <= byUp && byLeft <= byCorner) return left;
      return byUp <= byCorner ? up : corner;
    }
    default:
      throw new Refusal({ kind: 'damaged', format: 'PNG' });
  }
}

type Target = {
  readonly points: Uint8Array;
  readonly channels: number;
  readonly palette: Buffer | null;
  readonly transparent: Buffer | null;
};

/** Writes one point of a row to its place among the points. */
function pointWriter(
  { depth, colour }: Header,
  { points, channels, palette, transparent }: Target,
): (line: Uint8Array, column: number, at: number) => void {
  const samples = SAMPLES[colour] ?? 1;
  const most = depth >= 8 ? 255 : (1 << depth) - 1;
  const sample = (line: Uint8Array, index: number): number => {
    if (depth === 8) return line[index] ?? 0;
    if (depth === 16) return ((line[index * 2] ?? 0) << 8) | (line[index * 2 + 1] ?? 0);
    const bit = index * depth;
    return ((line[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & most;
  };
  const toByte = (value: number): number => (depth === 16 ? value >> 8 : depth === 8 ? value : (value * 255) / most);
  const hasAlphaOfItsOwn = colour === 4 || colour === 6;
  return (line, column, at) => {
    const to = at * channels;
    if (colour === PALETTE) {
      const entry = sample(line, column);
      for (let part = 0; part < 3; part += 1) points[to + part] = palette?.[entry * 3 + part] ?? 0;
      if (channels === 4) points[to + 3] = transparent?.[entry] ?? 255;
      return;
    }
    let isKey = transparent !== null && !hasAlphaOfItsOwn;
    for (let part = 0; part < samples; part += 1) {
      const value = sample(line, column * samples + part);
      if (isKey && transparent !== null)
        isKey = transparent.length >= part * 2 + 2 && value === transparent.readUInt16BE(part * 2);
      points[to + part] = toByte(value);
    }
    if (!hasAlphaOfItsOwn && channels > samples) points[to + samples] = isKey ? 0 : 255;
  };
}
