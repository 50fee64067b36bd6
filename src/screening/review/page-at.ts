import type { RawFile } from '../gather/opened-file.ts';
import type { PageCover, PdfPageTrace } from '../gather/pdf/pdf-traces.ts';

/** A page or picture on which rectangles can be drawn. */
export type CoverablePage = {
  readonly width: number;
  readonly height: number;
  readonly covers: PageCover[];
  /** Of a page of a PDF: its signs. */
  readonly trace: PdfPageTrace | null;
};

/** The id of a page; `within` is that of the file of an archive in which it stands: `2.`, for the second. */
export const pageId = (within: string, page: number): string => `${within}p${page}`;

export const memberId = (within: string, index: number): string => `${within}${index + 1}.`;

/** 页面: the page or picture of a sheet's id; null where the file has none. `sizeOf` tells how large a picture is as it is shown. */
export function pageAt(
  raw: RawFile,
  id: string,
  sizeOf: (bytes: Uint8Array, format: 'JPEG' | 'PNG') => { readonly width: number; readonly height: number } | null,
): CoverablePage | null {
  const [, member, rest = ''] = /^(\d{1,6})\.(.+)$/u.exec(id) ?? [];
  if (member !== undefined) {
    const inner = raw.kind === 'archive' ? raw.members[Number(member) - 1] : undefined;
    return inner === undefined ? null : pageAt(inner.opened.raw, rest, sizeOf);
  }
  const number = Number(/^p(\d{1,6})$/u.exec(id)?.[1]);
  if (raw.kind === 'pdf') {
    const trace = raw.pages[number - 1];
    return trace === undefined ? null : { width: trace.width, height: trace.height, covers: trace.covers, trace };
  }
  if (raw.kind !== 'picture' || number !== 1) return null;
  const size = sizeOf(raw.bytes, raw.format);
  return size === null ? null : { ...size, covers: raw.covers, trace: null };
}
