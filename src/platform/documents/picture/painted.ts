import { decode } from 'jpeg-js';
import { Refusal } from '../refusal.ts';
import { decodePng, MOST_POINTS } from './decode-png.ts';
import { encodeJpeg } from './encode-jpeg.ts';
import { encodePng } from './encode-png.ts';
import { jpegParts } from './jpeg.ts';
import { pngChunks } from './png.ts';
import { turnedUpright } from './turned.ts';

/** 画布: the points of a picture as it is shown, four bytes each: red, green, blue, alpha. */
export type Canvas = { readonly width: number; readonly height: number; readonly points: Uint8Array };

/** 涂改图片: the same picture, upright, with what was painted on it, in its own format and without what it says of itself. */
export function paintedPicture(bytes: Uint8Array, format: 'JPEG' | 'PNG', paint: (canvas: Canvas) => void): Uint8Array {
  return format === 'JPEG' ? paintedJpeg(bytes, paint) : paintedPng(bytes, paint);
}

/** As photographs are saved. */
const QUALITY = 92;

function paintedJpeg(bytes: Uint8Array, paint: (canvas: Canvas) => void): Uint8Array {
  const { orientation, width, height, profile } = jpegParts(bytes);
  if (width * height > MOST_POINTS) throw new Refusal({ kind: 'too_much_inside', what: 'unpacked_size' });
  const canvas = turnedUpright(decodedJpeg(bytes), orientation);
  paint(canvas);
  const data = encodeJpeg(canvas, QUALITY);
  // The profile of its colours comes behind the first segment.
  const first = 4 + data.readUInt16BE(4);
  return Buffer.concat([data.subarray(0, first), ...profile, data.subarray(first)]);
}

/** The decoder tells damage by errors of every kind: whatever it throws is taken for that. */
function decodedJpeg(bytes: Uint8Array): Canvas {
  try {
    const { width, height, data } = decode(bytes, {
      useTArray: true,
      formatAsRGBA: true,
      tolerantDecoding: false,
      maxResolutionInMP: MOST_POINTS / 1_000_000,
      maxMemoryUsageInMB: MOST_MEMORY,
    });
    return { width, height, points: data };
  } catch (fault) {
    if (fault instanceof Error) throw new Refusal({ kind: 'damaged', format: 'JPEG' });
    throw fault;
  }
}

const MOST_MEMORY = 640;

/** Chunks that say how the colours of a picture are meant, and how large it is on paper. */
const KEPT = new Set(['gAMA', 'cHRM', 'sRGB', 'iCCP', 'cICP', 'pHYs']);

/** Grey stays grey, and what could be seen through stays so. Moving pictures become their first. */
function paintedPng(bytes: Uint8Array, paint: (canvas: Canvas) => void): Uint8Array {
  const chunks = pngChunks(bytes);
  const { width, height, channels, points } = decodePng(chunks);
  const count = width * height;
  const canvas: Canvas = { width, height, points: new Uint8Array(count * 4) };
  const isGrey = channels < 3;
  const hasAlpha = channels === 2 || channels === 4;
  for (let at = 0; at < count; at += 1) {
    for (let part = 0; part < 3; part += 1) {
      canvas.points[at * 4 + part] = points[at * channels + (isGrey ? 0 : part)] ?? 0;
    }
    canvas.points[at * 4 + 3] = hasAlpha ? (points[at * channels + channels - 1] ?? 0) : 255;
  }
  paint(canvas);
  for (let at = 0; at < count; at += 1) {
    for (let part = 0; part < (isGrey ? 1 : 3); part += 1)
      points[at * channels + part] = canvas.points[at * 4 + part] ?? 0;
    if (hasAlpha) points[at * channels + channels - 1] = canvas.points[at * 4 + 3] ?? 0;
  }
  return encodePng(
    { width, height, channels, points },
    chunks.filter(({ type }) => KEPT.has(type)),
  );
}
