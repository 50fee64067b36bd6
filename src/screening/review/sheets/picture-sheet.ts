import { pictureSize, withoutPictureFacts } from '../../../platform/documents/picture/index.ts';
import { attempt } from '../../../platform/documents/raw/index.ts';
import type { RawFile } from '../../gather/opened-file.ts';
import { pageId } from '../page-at.ts';
import type { PageSheet } from '../sheet.ts';
import type { Room } from './choose-lines.ts';
import type { Marked } from './sheet-lines.ts';
import { blocksOf } from './text-sheets.ts';

/** 图片页: a picture as it is shown, upright, in its own points, and beside it what it says. Null where it cannot be drawn. */
export function pictureSheet(
  { bytes, format }: Extract<RawFile, { kind: 'picture' }>,
  indices: readonly number[],
  {
    marked,
    naming,
    room,
  }: {
    readonly marked: Marked;
    readonly naming: { readonly within: string; readonly member: string | null };
    readonly room: Room;
  },
): PageSheet | null {
  const size = pictureSize(bytes, format);
  if (size === null) return null;
  const image = attempt(() => withoutPictureFacts(bytes, format));
  if (!image.ok) return null;
  return {
    kind: 'page',
    id: pageId(naming.within, 1),
    title: '图片',
    member: naming.member,
    findings: 0,
    around: blocksOf(
      indices.filter((index) => marked.marks.has(index)),
      marked,
      room,
    ).flat(),
    page: { page: 1, ...size, texts: [], lines: [] },
    image: { mediaType: format === 'JPEG' ? 'image/jpeg' : 'image/png', bytes: image.value },
    marks: [],
  };
}
