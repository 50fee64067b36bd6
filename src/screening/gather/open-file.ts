import { err, ok, type Result } from '../../base/result.ts';
import { readPaper, type Unreadable } from '../../platform/documents/index.ts';
import {
  OfficePackage,
  recognise,
  withinLimits,
  type Meter,
  type Recognised,
} from '../../platform/documents/raw/index.ts';
import { unreadReason } from './attempt-part.ts';
import { Collector } from './collector.ts';
import { gatherPaper } from './gather-paper.ts';
import type { OpenInner } from './open-inner.ts';
import type { OpenedFile } from './opened-file.ts';
import { openWord } from './word/open-word.ts';

/** 打开待筛文件: all that a file says, seen or hidden, with the raw parts in which a clean copy can be made; or why it cannot be read at all. */
export async function openFile(bytes: Uint8Array, name: string): Promise<Result<OpenedFile, Unreadable>> {
  return openAt(bytes, name, { depth: 0, files: { left: MOST_FILES } });
}

/** Files inside files inside a file: more is nobody's wish. */
const DEEPEST = 4;

/** Files that one file may hold, however deep. */
const MOST_FILES = 500;

type Nesting = { readonly depth: number; readonly files: { left: number } };

async function openAt(bytes: Uint8Array, name: string, nesting: Nesting): Promise<Result<OpenedFile, Unreadable>> {
  const opened = await withinLimits(bytes, async (meter): Promise<Result<OpenedFile, Unreadable>> => {
    const recognised = await recognise(bytes, name, meter);
    if (!recognised.ok) return recognised;
    return openRecognised(recognised.value, { bytes, name, meter, nesting });
  });
  return opened.ok ? opened.value : opened;
}

type Opening = { readonly bytes: Uint8Array; readonly name: string; readonly nesting: Nesting; readonly meter: Meter };

async function openRecognised(file: Recognised, opening: Opening): Promise<Result<OpenedFile, Unreadable>> {
  switch (file.format) {
    case 'docx':
      return ok(await openWord(new OfficePackage(file.archive, opening.meter), innerOf(opening)));
    case 'xlsx': {
      const { openWorkbook } = await import('./workbook/open-workbook.ts');
      const parts = new OfficePackage(file.archive, opening.meter);
      return ok(await openWorkbook(parts, { meter: opening.meter, openInner: innerOf(opening) }));
    }
    default:
      return openPaper(opening, file.format);
  }
}

/** Files inside this one, one floor deeper. */
function innerOf({ nesting }: Opening): OpenInner {
  return async (bytes, name) => {
    if (nesting.depth >= DEEPEST) return err('too_deep');
    if (nesting.files.left <= 0) return err('too_large');
    nesting.files.left -= 1;
    const opened = await openAt(bytes, name, { ...nesting, depth: nesting.depth + 1 });
    return opened.ok ? ok(opened.value.gathered) : err(unreadReason(opened.reason));
  };
}

/** What is shown, of a format whose raw parts are not looked into. */
async function openPaper({ bytes, name }: Opening, format: string): Promise<Result<OpenedFile, Unreadable>> {
  const paper = await readPaper(bytes, name);
  if (!paper.ok) return paper;
  const collector = new Collector();
  gatherPaper(paper.value, collector);
  return ok({ gathered: collector.finish(null), origins: collector.origins, raw: { kind: 'closed', format } });
}
