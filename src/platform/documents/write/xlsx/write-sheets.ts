import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import type { BlockToWrite, DocumentToWrite, TableToWrite } from '../document.ts';
import { FIT_TO_PAGE } from './fit-to-page.ts';
import { sheetNames } from './sheet-names.ts';
import { headingRow, tableRows } from './sheet-table.ts';
import { textRow } from './sheet-text.ts';

/**
 * 写 xlsx: a document as a workbook: each table on a sheet of its own in the layout of the form, under the headings that stand directly
 * before it; the text before, between and behind the tables on sheets of one wide column.
 */
export async function writeSheets({ blocks }: DocumentToWrite): Promise<Uint8Array> {
  const sheets = sheetsOf(blocks);
  const names = sheetNames(sheets.map(nameOf));
  return writeExcelFile(
    sheets.map((sheet, index) => ({
      sheet: names[index] ?? '',
      data: [...rowsOf(sheet)],
      columns: widthsOf(sheet).map((width) => ({ width })),
      ...(sheet.table !== null &&
        sheet.table.columnWidths.length > MOST_UPRIGHT && { orientation: 'landscape' as const }),
    })),
    { fontFamily: '宋体', fontSize: 11, features: [FIT_TO_PAGE] },
  ).toBuffer();
}

/** A table of more columns is printed on a page laid across. */
const MOST_UPRIGHT = 10;

type TextBlock = Exclude<BlockToWrite, TableToWrite>;
type Sheet = { readonly texts: readonly TextBlock[]; readonly table: TableToWrite | null };

function sheetsOf(blocks: readonly BlockToWrite[]): readonly Sheet[] {
  const sheets: Sheet[] = [];
  let texts: TextBlock[] = [];
  for (const block of blocks) {
    if (block.kind !== 'table') {
      texts.push(block);
      continue;
    }
    const from = texts.findLastIndex(({ kind }) => kind !== 'heading') + 1;
    if (from > 0) sheets.push({ texts: texts.slice(0, from), table: null });
    sheets.push({ texts: texts.slice(from), table: block });
    texts = [];
  }
  if (texts.length > 0 || sheets.length === 0) sheets.push({ texts, table: null });
  return sheets;
}

function nameOf({ texts, table }: Sheet): string {
  return table?.caption ?? texts.find(({ kind }) => kind === 'heading')?.text ?? texts[0]?.text ?? '';
}

function rowsOf(sheet: Sheet): SheetData {
  const { texts, table } = sheet;
  if (table === null) return texts.flatMap((text) => textRow(text, TEXT_WIDTH));
  const widths = widthsOf(sheet);
  return [...texts.map(({ text }) => headingRow(text, widths.length)), ...tableRows(table, widths)];
}

/** Widths in characters; the columns of a table share as much as the page is wide. */
function widthsOf({ table }: Sheet): readonly number[] {
  if (table === null) return [TEXT_WIDTH];
  const shares = table.columnWidths.reduce((sum, share) => sum + share, 0);
  const whole = Math.max(TABLE_WIDTH, table.columnWidths.length * NARROWEST);
  return table.columnWidths.map((share) => Math.round((share * whole) / shares));
}

/** Characters across an upright page: text as wide as it is, a table a little wider, as it is made smaller for printing. */
const TEXT_WIDTH = 72;
const TABLE_WIDTH = 88;
const NARROWEST = 9;
