import type { Block, Paper, UnseenPart } from '../../../base/paper.ts';
import { damaged } from '../compound/binary.ts';
import { openCompoundFile } from '../compound/compound-file.ts';
import type { Meter } from '../meter.ts';
import { tableOf, unseenRows, type SheetCells } from '../xlsx/sheet-table.ts';
import { readSheet } from './sheet-reader.ts';
import type { XlsSheet } from './sheet.ts';
import { readGlobals } from './workbook.ts';

/** 读取旧版工作簿（.xls）: each visible sheet that holds anything, as one table. */
export function readXls(bytes: Uint8Array, meter: Meter): Paper {
  const file = openCompoundFile(bytes, 'xls');
  const stream = file.stream('Workbook') ?? file.stream('Book');
  if (stream === null) throw damaged('xls');
  const globals = readGlobals(stream, meter);
  const blocks: Block[] = [];
  const unseen: UnseenPart[] = [];
  for (const { name, at, state } of globals.sheets) {
    if (state !== 'seen') {
      unseen.push({ sheet: name, rows: 'all' });
      continue;
    }
    const sheet = cellsOf(readSheet(globals, at));
    unseen.push(...unseenRows(sheet, name));
    const table = tableOf(sheet, name, meter);
    if (table !== null) blocks.push(table);
  }
  return unseen.length === 0 ? { blocks } : { blocks, unseen };
}

function cellsOf({ cells, merged, hiddenColumns, hiddenRows, hidesOtherRows, toldRows }: XlsSheet): SheetCells {
  const rows = new Map<number, Map<number, string>>();
  const unseen = new Set(hiddenRows);
  for (const { row, column, text } of cells) {
    const stored = rows.get(row);
    if (stored === undefined) rows.set(row, new Map([[column, text]]));
    else stored.set(column, text);
    if (hidesOtherRows && !toldRows.has(row)) unseen.add(row);
  }
  return { rows, merged, hiddenColumns, hiddenRows: unseen };
}
