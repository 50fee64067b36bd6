import { pictureFormat } from '../../../platform/documents/picture/index.ts';
import type { OfficePackage } from '../../../platform/documents/raw/index.ts';
import { attemptPart } from '../attempt-part.ts';
import type { Collector } from '../collector.ts';
import { gatherPicture } from '../image/open-picture.ts';

/** 文件中的图片: photographs put into a document keep what their camera wrote into them. */
export function gatherPictures(parts: OfficePackage, collector: Collector): void {
  for (const name of parts.names) {
    if (!/\.(?:jpe?g|png|tiff?)$/iu.test(name)) continue;
    const place = `图片“${name.slice(name.lastIndexOf('/') + 1)}”`;
    attemptPart(collector, place, () => {
      const bytes = parts.bytes(name);
      const format = bytes === null ? null : pictureFormat(bytes);
      if (bytes !== null && format !== null) gatherPicture(bytes, format, collector, `${place} > `);
    });
  }
}
