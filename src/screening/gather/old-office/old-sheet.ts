import type { XlsCell, XlsSheet } from '../../../platform/documents/xls/index.ts';
import { sayReference, type Area } from '../../../platform/documents/cells/index.ts';
import type { Meter } from '../../../platform/documents/raw/index.ts';
import type { HiddenKind } from '../../finding.ts';
import { cellContext, type RowCell } from '../cell-context.ts';
import type { Collector } from '../collector.ts';
import { isInsideLink } from '../inside-link.ts';
import { areasByRow } from '../workbook/sheet-hiding.ts';
import { headerText } from '../workbook/print-codes.ts';
import { gatherOldDrawings } from './old-objects.ts';

type Telling = {
  readonly name: string;
  readonly hiddenBy: HiddenKind | null;
  readonly collector: Collector;
  readonly meter: Meter;
};

type ToldCell = RowCell & { readonly hiddenBy: HiddenKind | null };

/** A hiding is told with the beginning of what it hides. */
const MOST_TOLD = 20;
const LONGEST_TOLD = 200;

/** 旧版工作表: every cell that holds anything, seen or hidden, and what stands around the cells. */
export function gatherOldSheet(sheet: XlsSheet, { name, hiddenBy, collector, meter }: Telling): void {
  gatherCells(sheet, { name, hiddenBy, collector, meter });
  const place = `工作表“${name}”`;
  for (const { row, column, author, text } of sheet.notes) {
    const at = `${place} ${sayReference(row, column)} 批注`;
    collector.say({ text, place: at, part: 'comment', hiddenBy: 'comment' });
    collector.say({ text: author, place: `${place} 批注作者`, part: 'property', hiddenBy: 'comment' });
    collector.hide('comment', text.trim(), at);
  }
  for (const [index, text] of sheet.boxes.entries())
    collector.say({ text, place: `${place} 文本框${index + 1}`, part: 'text_box', hiddenBy });
  const shown = sheet.chartTexts.join('\n');
  collector.say({ text: shown, place: `${place} 图表`, part: 'text_box', hiddenBy });
  collector.say({ text: headerText(sheet.header), place: `${place} 页眉`, part: 'header', hiddenBy });
  collector.say({ text: headerText(sheet.footer), place: `${place} 页脚`, part: 'footer', hiddenBy });
  for (const { row, column, address } of sheet.links) {
    const at = `${place} ${sayReference(row, column)} 链接`;
    collector.say({ text: address, place: at, part: 'property', hiddenBy: 'external_link' });
    if (isInsideLink(address)) collector.hide('external_link', address, at);
  }
  for (const { texts } of sheet.validations)
    for (const text of texts)
      collector.say({ text, place: `${place} 数据验证`, part: 'property', hiddenBy: 'hidden_text' });
  // A column of formulas says the same in every row.
  const told = new Set<string>();
  for (const { row, column, text } of sheet.formulaTexts) {
    if (told.has(text)) continue;
    told.add(text);
    const at = `${place} ${sayReference(row, column)} 公式`;
    collector.say({ text, place: at, part: 'property', hiddenBy: 'hidden_text' });
  }
  gatherOldDrawings(sheet.drawing, { collector, within: `${place} ` });
}

function gatherCells(sheet: XlsSheet, { name, hiddenBy: sheetHiddenBy, collector, meter }: Telling): void {
  const place = `工作表“${name}”`;
  const table = collector.nextTable();
  const areasOf = areasByRow(sheet.merged);
  const hiddenColumns = new Map<number, string[]>();
  const sheetTexts: string[] = [];
  for (const [row, stored] of rowsOf(sheet.cells)) {
    const isHiddenRow = sheet.hiddenRows.has(row) || (sheet.hidesOtherRows && !sheet.toldRows.has(row));
    const rowHiddenBy = sheetHiddenBy ?? (isHiddenRow ? 'hidden_row' : null);
    const cells = stored.map(({ column, text, isUnseen }): ToldCell => {
      meter.step();
      const isAside = sheet.hiddenColumns.some(({ from, to }) => column >= from && column <= to);
      const layout = rowHiddenBy ?? (isAside ? 'hidden_column' : null);
      const own = layout ?? (isUnseen || isCovered(areasOf(row), row, column) ? 'hidden_text' : null);
      return { column: column - 1, text, hiddenBy: own };
    });
    for (const cell of cells) {
      const at = `${place} ${sayReference(row, cell.column + 1)}`;
      const context = cellContext(cell, { table, row, cells });
      collector.say({ text: cell.text, place: at, part: 'cell', hiddenBy: cell.hiddenBy, cell: context });
      if (cell.hiddenBy === 'hidden_text') collector.hide('hidden_text', cell.text, at);
      if (cell.hiddenBy === 'hidden_column') {
        const told = hiddenColumns.get(cell.column + 1) ?? [];
        if (told.length < MOST_TOLD) told.push(cell.text);
        hiddenColumns.set(cell.column + 1, told);
      }
    }
    const texts = cells.map(({ text }) => text);
    if (rowHiddenBy === 'hidden_row') collector.hide('hidden_row', joined(texts), `${place} 第${row}行`);
    if (sheetHiddenBy !== null && sheetTexts.length < MOST_TOLD) sheetTexts.push(...texts);
  }
  for (const [column, texts] of hiddenColumns)
    collector.hide('hidden_column', joined(texts), `${place} ${sayReference(1, column).replace(/\d+$/u, '')}列`);
  if (sheetHiddenBy !== null && sheetTexts.length > 0) collector.hide(sheetHiddenBy, joined(sheetTexts), place);
}

/** Rows in their order, and the cells of each in theirs. */
function rowsOf(cells: readonly XlsCell[]): readonly (readonly [number, readonly XlsCell[]])[] {
  const rows = new Map<number, XlsCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return [...rows]
    .toSorted(([one], [other]) => one - other)
    .map(([row, stored]) => [row, stored.toSorted((one, other) => one.column - other.column)] as const);
}

function isCovered(areas: readonly Area[] | undefined, row: number, column: number): boolean {
  return (areas ?? []).some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && !(row === top && column === left),
  );
}

function joined(texts: readonly string[]): string {
  return texts.slice(0, MOST_TOLD).join(' ').slice(0, LONGEST_TOLD);
}
