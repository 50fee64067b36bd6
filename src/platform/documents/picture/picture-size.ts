import { Refusal } from '../refusal.ts';
import { headerOf, MOST_POINTS } from './decode-png.ts';
import { jpegParts } from './jpeg.ts';
import { pngChunks } from './png.ts';

/** 图片大小: width and height of a picture as it is shown, upright; null for one that does not tell or is too large to be painted in. */
export function pictureSize(
  bytes: Uint8Array,
  format: 'JPEG' | 'PNG',
): { readonly width: number; readonly height: number } | null {
  try {
    const { width, height, orientation } =
      format === 'JPEG' ? jpegParts(bytes) : { ...headerOf(pngChunks(bytes)), orientation: 1 };
    if (width * height > MOST_POINTS || width * height === 0) return null;
    return orientation > 4 ? { width: height, height: width } : { width, height };
  } catch (fault) {
    if (fault instanceof Refusal) return null;
    throw fault;
  }
}
