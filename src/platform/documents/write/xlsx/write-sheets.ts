import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import type { BlockToWrite, DocumentToWrite, TableToWrite } from '../document.ts';
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
      columns: widthsOf(sheet),
      ...(sheet.table !== null && sheet.table.columnWidths.length > 4 && { orientation: 'landscape' as const }),
    })),
    { fontFamily: '宋体', fontSize: 11 },
  ).toBuffer();
}

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

function rowsOf({ texts, table }: Sheet): SheetData {
  if (table === null) return texts.flatMap(textRow);
  const width = table.columnWidths.length;
  return [...texts.map(({ text }) => headingRow(text, width)), ...tableRows(table)];
}

/** Widths in characters; the columns of a table share as much as the text is wide. */
function widthsOf({ table }: Sheet): { width: number }[] {
  if (table === null) return [{ width: TEXT_WIDTH }];
  const shares = table.columnWidths.reduce((sum, share) => sum + share, 0);
  const whole = Math.max(TEXT_WIDTH, table.columnWidths.length * NARROWEST);
  return table.columnWidths.map((share) => ({ width: Math.round((share * whole) / shares) }));
}

const TEXT_WIDTH = 96;
const NARROWEST = 9;
