import { err, ok, type Result } from '../../base/result.ts';
import { writeZip } from '../../platform/documents/raw/index.ts';
import { withoutPictureFacts } from '../../platform/documents/picture/index.ts';
import type { OpenedFile, RawFile } from '../gather/opened-file.ts';
import { becomesPicture } from '../gather/pdf/pdf-traces.ts';
import { applyMasks } from './apply-masks.ts';
import { cleanPage, cleanText } from './clean-text.ts';
import type { MaskedSpan } from './masked-span.ts';
import type { NoCopy } from './no-copy.ts';

/** 制作清洁副本: masks what is to be masked and takes out what is hidden. The opened file is used up by it. Whether it is clean is proved elsewhere. */
export async function makeCleanCopy(
  opened: OpenedFile,
  masks: readonly MaskedSpan[],
): Promise<Result<Uint8Array, NoCopy>> {
  const closed = closedFormat(opened.raw);
  if (closed !== null) return err({ kind: 'format', format: closed });
  applyMasks(opened.origins, masks);
  const faceless = pagesWithoutFaces(opened.raw);
  if (faceless.length > 0) return err({ kind: 'type_faces', pages: faceless });
  return ok(await cleaned(opened.raw, masks.length > 0));
}

/** 不能制作副本的格式: the format in the file of which no copy is made; null where there is none. */
export function closedFormat(raw: RawFile): string | null {
  if (raw.kind === 'closed') return raw.format;
  if (raw.kind !== 'archive') return null;
  for (const { opened } of raw.members) {
    const closed = closedFormat(opened.raw);
    if (closed !== null) return closed;
  }
  return null;
}

function pagesWithoutFaces(raw: RawFile): readonly number[] {
  if (raw.kind === 'archive') return raw.members.flatMap(({ opened }) => pagesWithoutFaces(opened.raw));
  if (raw.kind !== 'pdf') return [];
  return raw.pages.flatMap((page, index) => (becomesPicture(page) && !page.hasAllFonts ? [index + 1] : []));
}

/** What makes copies of office files is loaded when one is made. */
async function cleaned(raw: RawFile, isMasked: boolean): Promise<Uint8Array> {
  switch (raw.kind) {
    case 'word': {
      const { cleanWord } = await import('./word/clean-word.ts');
      return cleanWord(raw.parts, raw.traces);
    }
    case 'workbook': {
      const { cleanWorkbook } = await import('./workbook/clean-workbook.ts');
      return cleanWorkbook(raw.parts, { main: raw.main, isMasked });
    }
    case 'page':
      return cleanPage(raw);
    case 'text':
      return cleanText(raw);
    case 'pdf': {
      const { cleanPdf } = await import('./pdf/clean-pdf.ts');
      return cleanPdf(raw);
    }
    case 'picture': {
      if (raw.covers.length === 0) return withoutPictureFacts(raw.bytes, raw.format);
      const { coveredPicture } = await import('./covered-picture.ts');
      return coveredPicture(raw);
    }
    case 'archive': {
      const parts: { name: string; bytes: Uint8Array }[] = [];
      for (const { name, opened } of raw.members) {
        parts.push({ name: name.text, bytes: await cleaned(opened.raw, isMasked) });
      }
      return writeZip(parts);
    }
    case 'closed':
      throw new Error('A closed format is refused before a copy is made');
  }
}
