import type { OpenedFile } from '../../gather/opened-file.ts';
import { withoutIdentifiers } from '../../without-identifiers.ts';
import type { ScreenedForReview } from '../named-findings.ts';
import { memberId } from '../page-at.ts';
import type { Block, Sheet, SheetRow } from '../sheet.ts';
import { roomOfFile, type Room } from './choose-lines.ts';
import { gridSheets } from './grid-sheets.ts';
import { markPassages } from './mark-passages.ts';
import type { Marked } from './sheet-lines.ts';
import { arranged, textSheets } from './text-sheets.ts';

/** 各页: a file as a person sees it, and for each finding the first sheet on which it is marked. */
export async function sheetsOf(
  opened: OpenedFile,
  screened: ScreenedForReview,
): Promise<{ readonly sheets: readonly Sheet[]; readonly sheetOf: ReadonlyMap<string, string> }> {
  const { gathered, findings } = screened;
  const marked: Marked = { gathered, marks: markPassages(gathered, findings) };
  const sheets = await sheetsOfPart(opened, {
    whole: { opened, screened, marked, room: roomOfFile() },
    from: 0,
    within: '',
    member: null,
    prefix: '',
  });
  const sheetOf = new Map<string, string>();
  const counted = sheets.map((sheet): Sheet => {
    const there = findingsOn(sheet);
    for (const id of there) if (!sheetOf.has(id)) sheetOf.set(id, sheet.id);
    return { ...sheet, findings: there.size };
  });
  return { sheets: counted, sheetOf };
}

/** A file, or one of an archive: `from` is its first passage among all. */
type Part = {
  readonly whole: {
    readonly opened: OpenedFile;
    readonly screened: ScreenedForReview;
    readonly marked: Marked;
    readonly room: Room;
  };
  readonly from: number;
  readonly within: string;
  readonly member: string | null;
  /** What stands before its places: 压缩包“x” > . */
  readonly prefix: string;
};

async function sheetsOfPart({ raw, gathered }: OpenedFile, part: Part): Promise<readonly Sheet[]> {
  const { from, within, member, prefix } = part;
  const { marked, room, screened, opened } = part.whole;
  const indices = Array.from({ length: gathered.passages.length }, (_, index) => from + index);
  const around = { marked, naming: { within, member }, room };
  switch (raw.kind) {
    case 'archive': {
      const sheets: Sheet[] = [];
      for (const [index, one] of raw.members.entries()) {
        const name = withoutIdentifiers(one.name.text);
        sheets.push(
          ...(await sheetsOfPart(one.opened, {
            ...part,
            from: from + one.from,
            within: memberId(within, index),
            member: member === null ? name : `${member} > ${name}`,
            prefix: `${prefix}压缩包“${one.name.text}” > `,
          })),
        );
      }
      return sheets;
    }
    case 'pdf': {
      const { pageMarks } = await import('./page-marks.ts');
      const { pageSheets } = await import('./page-sheets.ts');
      const here = { origins: opened.origins, from, count: gathered.passages.length, prefix };
      const boxes = pageMarks(raw, screened.findings, here);
      return pageSheets(raw, indices, { marked, room, boxes, naming: { within, member, prefix } });
    }
    case 'picture': {
      const { pictureSheet } = await import('./picture-sheet.ts');
      const sheet = pictureSheet(raw, indices, around);
      if (sheet !== null) return [sheet];
      return textSheets(arranged(indices, marked), marked, {
        naming: { id: `${within}t`, title: '图片信息', member },
        room,
      });
    }
    case 'workbook':
      return gridSheets(indices, marked, { naming: { within, member, isWorkbook: true }, room });
    default: {
      const isTable = raw.kind === 'text' && gathered.passages.every(({ cell }) => cell !== null);
      if (isTable) return gridSheets(indices, marked, { naming: { within, member, isWorkbook: false }, room });
      return textSheets(arranged(indices, marked), marked, {
        naming: { id: `${within}t`, title: '正文', member },
        room,
      });
    }
  }
}

function findingsOn(sheet: Sheet): ReadonlySet<string> {
  const ids = new Set<string>();
  const addRows = (rows: readonly SheetRow[]): void => {
    for (const row of rows) {
      if (row.kind === 'gap') continue;
      for (const { segments } of row.cells) for (const { findings } of segments) for (const id of findings) ids.add(id);
    }
  };
  const addBlocks = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.kind === 'table') addRows(block.rows);
      else if (block.kind === 'paragraph')
        for (const { findings } of block.segments) for (const id of findings) ids.add(id);
    }
  };
  addBlocks(sheet.around);
  if (sheet.kind === 'text') addBlocks(sheet.blocks);
  else if (sheet.kind === 'grid') addRows(sheet.rows);
  else for (const { finding } of sheet.marks) ids.add(finding);
  return ids;
}
