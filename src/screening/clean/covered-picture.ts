import { paintedPicture } from '../../platform/documents/picture/index.ts';
import type { RawFile } from '../gather/opened-file.ts';
import { coverBar, coverWithLabels, type Bar } from './bars.ts';

/** 盖住的图片: the picture with bars painted over what a person covered; nothing of it is left under them. */
export async function coveredPicture({
  bytes,
  format,
  covers,
}: Extract<RawFile, { kind: 'picture' }>): Promise<Uint8Array> {
  const bars = covers.map(({ box, label }): Bar => coverBar(box, { scale: 1, label, room: 0 }));
  const paint = await coverWithLabels(bars);
  return paintedPicture(bytes, format, ({ width, height, points }) =>
    paint({ width, height, stride: width * 4, bytes: points }),
  );
}
