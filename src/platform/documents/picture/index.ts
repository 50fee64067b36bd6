import { readIptc, readXmp } from './embedded-words.ts';
import { readExif } from './exif.ts';
import { readJpeg, withoutJpegFacts } from './jpeg.ts';
import type { Canvas } from './painted.ts';
import type { PictureFact } from './picture-facts.ts';
import { readPng, withoutPngFacts } from './png.ts';

export { readXmp } from './embedded-words.ts';
export { encodePng } from './encode-png.ts';
export type { Canvas } from './painted.ts';
export type { PictureFact, PictureFactKind } from './picture-facts.ts';
export { pictureSize } from './picture-size.ts';

export type PictureFormat = 'JPEG' | 'PNG' | 'TIFF';

/** 图片格式: told by the first bytes; null for what is no picture that is looked into. */
export function pictureFormat(bytes: Uint8Array): PictureFormat | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8)).toString('latin1');
  if (head.startsWith('\u00FF\u00D8\u00FF')) return 'JPEG';
  if (head.startsWith('\u0089PNG\r\n\u001A\n')) return 'PNG';
  return /^(?:II\*\0|MM\0\*)/u.test(head) ? 'TIFF' : null;
}

/** 图片信息: what a picture says beside what it shows: where it was taken, by whom, with what. */
export function readPicture(bytes: Uint8Array, format: PictureFormat): readonly PictureFact[] {
  switch (format) {
    case 'JPEG':
      return readJpeg(bytes);
    case 'PNG':
      return readPng(bytes);
    case 'TIFF': {
      const { facts, xmp, iptc } = readExif(bytes);
      return [...facts, ...xmp.flatMap(readXmp), ...iptc.flatMap(readIptc)];
    }
  }
}

/** 去除图片信息: the same picture, point by point, that says nothing. A TIFF, whose points lie between what it says, is not written. */
export function withoutPictureFacts(bytes: Uint8Array, format: Exclude<PictureFormat, 'TIFF'>): Uint8Array {
  return format === 'JPEG' ? withoutJpegFacts(bytes) : withoutPngFacts(bytes);
}

/** 涂改图片: the same picture, upright, with what was painted on it, in its own format and without what it says of itself. */
export async function paintedPicture(
  bytes: Uint8Array,
  format: 'JPEG' | 'PNG',
  paint: (canvas: Canvas) => void,
): Promise<Uint8Array> {
  const painted = await import('./painted.ts');
  return painted.paintedPicture(bytes, format, paint);
}
