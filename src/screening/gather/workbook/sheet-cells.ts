import type { XmlElement } from '../../../platform/documents/raw/index.ts';
import { parseReference, sayReference } from '../../../platform/documents/cells/index.ts';
import type { Meter } from '../../../platform/documents/raw/index.ts';
import type { HiddenKind } from '../../finding.ts';
import type { Collector } from '../collector.ts';
import type { PassageText } from '../passage-text.ts';
import { cellContext, type RowCell } from '../cell-context.ts';
import type { CellStyle } from './cell-styles.ts';
import { readCell } from './cell-text.ts';
import { FormulaTexts } from './formula-texts.ts';
import type { SharedTexts } from './shared-texts.ts';
import { sheetHiding } from './sheet-hiding.ts';

/** What all sheets of a workbook have in common. */
export type SheetContext = {
  readonly collector: Collector;
  readonly meter: Meter;
  readonly shared: SharedTexts;
  readonly styles: (style: string | undefined) => CellStyle;
  readonly from1904: boolean;
};

type SheetCell = RowCell & { readonly content: PassageText; readonly hiddenBy: HiddenKind | null };

/** 逐格: every cell of a sheet that holds anything, seen or hidden. `sheetHiddenBy`: what hides the whole sheet. */
export function gatherCells(
  sheet: XmlElement,
  { name, sheetHiddenBy }: { readonly name: string; readonly sheetHiddenBy: HiddenKind | null },
  context: SheetContext,
): void {
  const { collector, meter } = context;
  const hiding = sheetHiding(sheet);
  const place = `工作表“${name}”`;
  const table = collector.nextTable();
  const hiddenColumns = new Map<number, string[]>();
  const sheetTexts: string[] = [];
  const formulas = new FormulaTexts(collector);
  let row = 0;
  for (const element of sheet.child('sheetData')?.elements() ?? []) {
    row = Number(element.attribute('r') ?? row + 1);
    const hiddenBy = sheetHiddenBy ?? (hiding.row(element) ? 'hidden_row' : null);
    const cells: SheetCell[] = [];
    let column = 0;
    for (const cell of element.elements()) {
      column = parseReference(cell.attribute('r') ?? '')?.column ?? column + 1;
      meter.step();
      const style = context.styles(cell.attribute('s'));
      const layout = hiddenBy ?? (hiding.column(column) ? 'hidden_column' : null);
      const own = layout ?? (style.isUnseen || hiding.covered(row, column) ? 'hidden_text' : null);
      formulas.take(cell, `${place} ${sayReference(row, column)}`);
      const content = readCell(cell, { ...context, style, leaves: own !== null });
      if (content.isBlank) continue;
      meter.addCells(1);
      meter.addText(content.text.length);
      cells.push({ column: column - 1, text: content.text, content, hiddenBy: own });
    }
    if (cells.length === 0) continue;
    for (const cell of cells) {
      const reference = `${place} ${sayReference(row, cell.column + 1)}`;
      collector.say(
        {
          text: cell.text,
          place: reference,
          part: 'cell',
          hiddenBy: cell.hiddenBy,
          cell: cellContext(cell, { table, row, cells }),
        },
        cell.content.origin,
      );
      if (cell.hiddenBy === 'hidden_text') collector.hide('hidden_text', cell.text, reference);
      if (cell.hiddenBy === 'hidden_column') add(hiddenColumns, cell.column + 1, cell.text);
    }
    const texts = cells.map(({ text }) => text);
    if (hiddenBy === 'hidden_row') collector.hide('hidden_row', joined(texts), `${place} 第${row}行`);
    if (sheetHiddenBy !== null && sheetTexts.length < MOST_TOLD) sheetTexts.push(...texts);
  }
  for (const [column, texts] of hiddenColumns) {
    collector.hide('hidden_column', joined(texts), `${place} ${sayReference(1, column).replace(/\d+$/u, '')}列`);
  }
  if (sheetHiddenBy !== null && sheetTexts.length > 0) collector.hide(sheetHiddenBy, joined(sheetTexts), place);
}

/** A hiding is told with the beginning of what it hides. */
const MOST_TOLD = 20;
const LONGEST_TOLD = 200;

function joined(texts: readonly string[]): string {
  return texts.slice(0, MOST_TOLD).join(' ').slice(0, LONGEST_TOLD);
}

function add(lists: Map<number, string[]>, key: number, text: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [text]);
  else if (list.length < MOST_TOLD) list.push(text);
}
