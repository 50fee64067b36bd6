import { pictureFormat, withoutPictureFacts } from '../../../platform/documents/picture/index.ts';
import { attempt, type PagePiece } from '../../../platform/documents/raw/index.ts';
import { attemptPart } from '../attempt-part.ts';
import type { Collector } from '../collector.ts';
import { gatherPicture } from '../image/open-picture.ts';
import type { HiddenStretch } from '../opened-file.ts';
import type { OpenInner } from '../open-inner.ts';

/** A file that is written into the page as an address, and where it stands. */
export type WrittenFile = { readonly piece: PagePiece; readonly place: string };

const DATA = /^\s*data:([^;,]*)((?:;[^;,]*)*),([\s\S]*)$/iu;

/** Kinds that hold no text and say nothing of themselves: type faces, sounds, pictures that are not looked into. */
const SILENT =
  /^(?:font|audio|video)\/|^application\/(?:x-)?font|^image\/(?:gif|webp|bmp|x-icon|vnd\.microsoft\.icon|avif)/iu;

const ENDINGS: Readonly<Record<string, string | undefined>> = {
  'application/pdf': 'pdf',
  'application/msword': 'doc',
  'application/vnd.ms-excel': 'xls',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/zip': 'zip',
  'text/html': 'html',
  'text/csv': 'csv',
  'image/svg+xml': 'html',
};

/** 写在网页里的文件: what photographs say of themselves, and what documents say; a clean copy keeps the pictures without it. */
export async function openWrittenFiles(
  files: readonly WrittenFile[],
  { collector, openInner, hidden }: { collector: Collector; openInner: OpenInner; hidden: HiddenStretch[] },
): Promise<void> {
  for (const { piece, place } of files) {
    const [, type = '', options = '', content = ''] = DATA.exec(piece.text) ?? [];
    const bytes = /;\s*base64\s*$/iu.test(options) ? Buffer.from(content, 'base64') : Buffer.from(plain(content));
    const at = `${place} 内嵌文件`;
    const format = pictureFormat(bytes);
    if (format !== null) {
      const before = collector.passages.length + collector.hidden.length;
      attemptPart(collector, at, () => gatherPicture(bytes, format, collector, `${at} > `));
      if (collector.passages.length + collector.hidden.length === before) continue;
      const bare = format === 'TIFF' ? null : attempt(() => withoutPictureFacts(bytes, format));
      const by = bare?.ok === true ? `data:${type};base64,${Buffer.from(bare.value).toString('base64')}` : '#';
      hidden.push({ from: piece.from, to: piece.to, by });
    } else if (bytes.length > 0 && !SILENT.test(type)) {
      const inner = await openInner(bytes, `file.${ENDINGS[type.toLowerCase()] ?? ''}`);
      // A drawing is seen; any other file lies behind a link.
      const hiddenBy = /^image\//iu.test(type) ? null : 'embedded';
      if (inner.ok) collector.takeOver(inner.value, { place: at, hiddenBy });
      else collector.leaveUnread(at, inner.reason);
      if (hiddenBy === null) continue;
      collector.hide('embedded', type, at);
      hidden.push({ from: piece.from, to: piece.to, by: '#' });
    }
  }
}

function plain(content: string): string {
  try {
    return decodeURIComponent(content);
  } catch {
    return content;
  }
}
