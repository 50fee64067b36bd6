import { err, ok, type Result } from '../../base/result.ts';
import { decodeText, readPaper, type Unreadable } from '../../platform/documents/index.ts';
import { pictureFormat } from '../../platform/documents/picture/index.ts';
import {
  declaredCharset,
  endingOf,
  looksLikeHtml,
  OfficePackage,
  openArchive,
  recognise,
  signatureOf,
  withinLimits,
  type Meter,
  type Recognised,
} from '../../platform/documents/raw/index.ts';
import type { Gathered } from '../passage.ts';
import { unreadReason } from './attempt-part.ts';
import { gatherPaper } from './gather-paper.ts';
import { openArchiveFile } from './archive/open-archive.ts';
import { openPicture } from './image/open-picture.ts';
import type { OpenInner, OpenWhole } from './open-inner.ts';
import { openPage } from './page/open-page.ts';
import { openCsv } from './text/open-csv.ts';
import { openLines } from './text/open-lines.ts';
import type { OpenedFile } from './opened-file.ts';
import { openWord } from './word/open-word.ts';

/** 打开待筛文件: all that a file says, seen or hidden, with the raw parts in which a clean copy can be made; or why it cannot be read at all. */
export async function openFile(bytes: Uint8Array, name: string): Promise<Result<OpenedFile, Unreadable>> {
  return openAt(bytes, name, { depth: 0, files: { left: MOST_FILES } });
}

/** 只收内容: what it says alone; its raw parts, which take many times the room, are let go. */
export async function gatherFile(bytes: Uint8Array, name: string): Promise<Result<Gathered, Unreadable>> {
  const opened = await openFile(bytes, name);
  return opened.ok ? ok(opened.value.gathered) : opened;
}

/** Files inside files inside a file: more is nobody's wish. */
const DEEPEST = 4;

/** Files that one file may hold, however deep. */
const MOST_FILES = 500;

type Nesting = { readonly depth: number; readonly files: { left: number } };

type Opening = { readonly bytes: Uint8Array; readonly name: string; readonly nesting: Nesting; readonly meter: Meter };

async function openAt(bytes: Uint8Array, name: string, nesting: Nesting): Promise<Result<OpenedFile, Unreadable>> {
  const opened = await withinLimits(bytes, async (meter): Promise<Result<OpenedFile, Unreadable>> => {
    const opening = { bytes, name, nesting, meter };
    const picture = pictureFormat(bytes);
    if (picture !== null) return ok(openPicture(bytes, picture));
    const text = await openText(opening);
    if (text !== null) return text;
    if (signatureOf(bytes).kind === 'ole') {
      const { openOldOffice } = await import('./old-office/open-old-office.ts');
      const old = await openOldOffice(bytes, { meter, openInner: innerOf(opening) });
      if (old !== null) return ok(old);
    }
    const recognised = await recognise(bytes, name, meter);
    if (recognised.ok) return openRecognised(recognised.value, opening);
    if (recognised.reason.kind !== 'not_supported') return recognised;
    if (recognised.reason.format === 'pptx') {
      const { openSlides } = await import('./slides/open-slides.ts');
      const parts = new OfficePackage(await openArchive(bytes, 'pptx', meter), meter);
      return ok(await openSlides(parts, innerOf(opening)));
    }
    if (recognised.reason.format !== 'zip') return recognised;
    return ok(await openArchiveFile(await openArchive(bytes, 'zip', meter), wholeOf(opening)));
  });
  return opened.ok ? opened.value : opened;
}

async function openRecognised(file: Recognised, opening: Opening): Promise<Result<OpenedFile, Unreadable>> {
  const { meter } = opening;
  switch (file.format) {
    case 'docx':
      return ok(await openWord(new OfficePackage(file.archive, meter), innerOf(opening)));
    case 'xlsx': {
      const { openWorkbook } = await import('./workbook/open-workbook.ts');
      return ok(await openWorkbook(new OfficePackage(file.archive, meter), { meter, openInner: innerOf(opening) }));
    }
    case 'pdf': {
      const { openPdf } = await import('./pdf/open-pdf.ts');
      return ok(await openPdf(opening.bytes, opening.name, innerOf(opening)));
    }
    default:
      return openPaper(opening, file.format);
  }
}

const TEXT_ENDINGS = new Set(['txt', 'md', 'markdown', 'csv', 'html', 'htm', '']);

/** Pages and texts are opened as they stand, letter by letter; what is neither goes on to the other formats. */
async function openText(opening: Opening): Promise<Result<OpenedFile, Unreadable> | null> {
  const { bytes, name, meter } = opening;
  const ending = endingOf(name);
  if (signatureOf(bytes).kind !== 'text') return null;
  const decoded = decodeText(bytes, declaredCharset(bytes));
  if (!decoded.ok) return TEXT_ENDINGS.has(ending) ? decoded : null;
  const text = decoded.value;
  if (looksLikeHtml(text, ending)) return ok(await openPage(text, { bytes, meter, openInner: innerOf(opening) }));
  // Systems write tables as text and call them .xls, so that a spreadsheet program opens them.
  if (ending === 'csv' || ending === 'xls') return ok(openCsv(text, { bytes, meter }));
  const isMarkdown = ending === 'md' || ending === 'markdown';
  return isMarkdown || ending === 'txt' || ending === '' ? ok(openLines(text, { bytes, isMarkdown })) : null;
}

/** Files inside this one, one floor deeper. */
function wholeOf({ nesting }: Opening): OpenWhole {
  return async (bytes, name) => {
    if (nesting.depth >= DEEPEST) return err('too_deep');
    if (nesting.files.left <= 0) return err('too_large');
    nesting.files.left -= 1;
    const opened = await openAt(bytes, name, { ...nesting, depth: nesting.depth + 1 });
    return opened.ok ? opened : err(unreadReason(opened.reason));
  };
}

function innerOf(opening: Opening): OpenInner {
  const whole = wholeOf(opening);
  return async (bytes, name) => {
    const opened = await whole(bytes, name);
    return opened.ok ? ok(opened.value.gathered) : opened;
  };
}

/** What is shown, of a format whose raw parts are not looked into. */
async function openPaper({ bytes, name }: Opening, format: string): Promise<Result<OpenedFile, Unreadable>> {
  const paper = await readPaper(bytes, name);
  if (!paper.ok) return paper;
  return ok({ gathered: gatherPaper(paper.value), origins: [], raw: { kind: 'closed', format } });
}
