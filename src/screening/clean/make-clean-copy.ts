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
  if (closed !== null) return err({ kind: 'format', ...closed });
  applyMasks(opened.origins, masks);
  const faceless = pagesWithoutFaces(opened.raw);
  if (faceless !== null) return err({ kind: 'type_faces', ...faceless });
  return ok(await cleaned(opened.raw, masks.length > 0));
}

/** Where in a file: the name of the file inside it; null for the file itself. */
type Within = { readonly member: string | null };

/** 不做副本的格式: the format in the file of which no copy is made; null where there is none. */
export function closedFormat(raw: RawFile): ({ readonly format: string } & Within) | null {
  if (raw.kind === 'closed') return { format: raw.format, member: null };
  return raw.kind === 'archive' ? inMembers(raw.members, closedFormat) : null;
}

function pagesWithoutFaces(raw: RawFile): ({ readonly pages: readonly number[] } & Within) | null {
  if (raw.kind === 'archive') return inMembers(raw.members, pagesWithoutFaces);
  if (raw.kind !== 'pdf') return null;
  const pages = raw.pages.flatMap((page, index) => (becomesPicture(page) && !page.hasAllFonts ? [index + 1] : []));
  return pages.length === 0 ? null : { pages, member: null };
}

type Members = Extract<RawFile, { kind: 'archive' }>['members'];

/** The first of the files inside that gives a reason, with its name in front. */
function inMembers<Reason extends Within>(members: Members, reasonOf: (raw: RawFile) => Reason | null): Reason | null {
  for (const { name, opened } of members) {
    const reason = reasonOf(opened.raw);
    if (reason !== null)
      return { ...reason, member: reason.member === null ? name.text : `${name.text} > ${reason.member}` };
  }
  return null;
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
      const parts = new Map<string, Uint8Array>();
      for (const { name, opened } of raw.members) {
        parts.set(freeName(name.text, parts), await cleaned(opened.raw, isMasked));
      }
      return writeZip([...parts].map(([name, bytes]) => ({ name, bytes })));
    }
    case 'closed':
      throw new Error('A closed format is refused before a copy is made');
  }
}

/** Names that told two numbers may be one when they are masked. */
function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  const dot = name.lastIndexOf('.');
  const [bare, ending] = dot > name.lastIndexOf('/') ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${bare}（${number}）${ending}`;
  return free;
}
