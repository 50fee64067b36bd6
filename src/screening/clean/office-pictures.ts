import { pictureFormat, withoutPictureFacts } from '../../platform/documents/picture/index.ts';
import type { OfficePackage } from '../../platform/documents/raw/index.ts';

/** 图片: photographs lose what their camera wrote into them. */
export function cleanPictures(parts: OfficePackage): void {
  for (const name of parts.reachable()) {
    if (!/\.(?:jpe?g|png)$/iu.test(name)) continue;
    const bytes = parts.bytes(name);
    const format = bytes === null ? null : pictureFormat(bytes);
    if (bytes !== null && format !== null && format !== 'TIFF') parts.set(name, withoutPictureFacts(bytes, format));
  }
}
