import { encode } from 'jpeg-js';
import type { Canvas } from './painted.ts';

/** 写 JPEG: a picture of continuous tones, as scans and photographs are. `quality` from 1 to 100. */
export function encodeJpeg({ width, height, points }: Canvas, quality: number): Buffer {
  return encode({ width, height, data: points }, quality).data;
}
