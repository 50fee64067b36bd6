import { deflateSync } from 'node:zlib';
import { encodeJpeg } from '../picture/encode-jpeg.ts';

/** A page as points: four bytes a point, blue first; rows one below the other. */
export type PagePoints = {
  readonly width: number;
  readonly height: number;
  readonly stride: number;
  readonly bytes: Uint8Array;
};

/** 打包的图片: a picture as a PDF holds it. */
export type PackedPicture = {
  readonly width: number;
  readonly height: number;
  readonly isGrey: boolean;
  readonly bits: 4 | 8;
  readonly filter: 'FlateDecode' | 'DCTDecode';
  readonly bytes: Uint8Array;
};

/**
 * 打包图片: letters and lines on paper are told by sixteen levels a colour, point by point, and pack well; scans and photographs, in which each point differs
 * from the next, become a JPEG. Grey letters take a third of the room.
 */
export function packPicture(points: PagePoints): PackedPicture {
  const { width, height } = points;
  const { isGrey, isFlat } = looksOf(points);
  if (isFlat) {
    const bytes = deflateSync(levelsOf(points, isGrey));
    return { width, height, isGrey, bits: 4, filter: 'FlateDecode', bytes };
  }
  const bytes = encodeJpeg({ width, height, points: redFirst(points) }, QUALITY);
  return { width, height, isGrey: false, bits: 8, filter: 'DCTDecode', bytes };
}

/** Letters stay sharp. */
const QUALITY = 85;

/** Of so many points each is as the one before it. */
const FLAT = 0.8;

function looksOf({ width, height, stride, bytes }: PagePoints): { isGrey: boolean; isFlat: boolean } {
  let isGrey = true;
  let same = 0;
  for (let y = 0; y < height; y += 1) {
    let last = -1;
    let [lastBlue, lastGreen, lastRed] = [-1, -1, -1];
    for (let at = y * stride; at < y * stride + width * 4; at += 4) {
      const blue = bytes[at] ?? 0;
      const green = bytes[at + 1] ?? 0;
      const red = bytes[at + 2] ?? 0;
      // Most points of a page are as the one before.
      if (blue === lastBlue && green === lastGreen && red === lastRed) {
        same += 1;
        continue;
      }
      lastBlue = blue;
      lastGreen = green;
      lastRed = red;
      if (red !== green || green !== blue) isGrey = false;
      const colour = ((LEVELS[blue] ?? 0) << 8) | ((LEVELS[green] ?? 0) << 4) | (LEVELS[red] ?? 0);
      if (colour === last) same += 1;
      last = colour;
    }
  }
  return { isGrey, isFlat: same >= FLAT * width * height };
}

/** The nearest of sixteen levels of each part of a colour. */
const LEVELS = Uint8Array.from({ length: 256 }, (_, part) => Math.round(part / 17));

/** Two levels a byte; each row begins with a byte of its own. */
function levelsOf({ width, height, stride, bytes }: PagePoints, isGrey: boolean): Uint8Array {
  const row = Math.ceil((width * (isGrey ? 1 : 3)) / 2);
  const packed = new Uint8Array(row * height);
  for (let y = 0; y < height; y += 1) {
    let half = y * row * 2;
    const put = (part: number): void => {
      const level = LEVELS[part] ?? 0;
      packed[half >> 1] = half % 2 === 0 ? level << 4 : (packed[half >> 1] ?? 0) | level;
      half += 1;
    };
    for (let at = y * stride; at < y * stride + width * 4; at += 4) {
      if (!isGrey) put(bytes[at + 2] ?? 0);
      put(bytes[at + 1] ?? 0);
      if (!isGrey) put(bytes[at] ?? 0);
    }
  }
  return packed;
}

/** Rows close together, each point with red first. */
function redFirst({ width, height, stride, bytes }: PagePoints): Uint8Array {
  const points = new Uint8Array(width * height * 4);
  for (let y = 0, to = 0; y < height; y += 1) {
    for (let at = y * stride; at < y * stride + width * 4; at += 4, to += 4) {
      points[to] = bytes[at + 2] ?? 0;
      points[to + 1] = bytes[at + 1] ?? 0;
      points[to + 2] = bytes[at] ?? 0;
      points[to + 3] = 255;
    }
  }
  return points;
}
