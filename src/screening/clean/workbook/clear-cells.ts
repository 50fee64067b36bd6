import type { XmlElement } from '../../../platform/documents/raw/index.ts';
import { parseReference } from '../../../platform/documents/cells/index.ts';
import type { CellStyle } from '../../gather/workbook/cell-styles.ts';
import { sheetHiding } from '../../gather/workbook/sheet-hiding.ts';

/** 清空隐藏的单元格: what stands in hidden rows and columns, under merged cells or in the colour of the paper. True where anything was there. */
export function clearHiddenCells(sheet: XmlElement, styles: (style: string | undefined) => CellStyle): boolean {
  const hiding = sheetHiding(sheet);
  let isEmptied = false;
  let row = 0;
  for (const element of sheet.child('sheetData')?.elements() ?? []) {
    row = Number(element.attribute('r') ?? row + 1);
    if (hiding.row(element)) {
      isEmptied = clearRow(element) || isEmptied;
      continue;
    }
    let column = 0;
    for (const cell of element.elements()) {
      column = parseReference(cell.attribute('r') ?? '')?.column ?? column + 1;
      const goes = hiding.column(column) || hiding.covered(row, column) || styles(cell.attribute('s')).isUnseen;
      if (!goes || cell.children.length === 0) continue;
      cell.children = [];
      cell.setAttribute('t', null);
      isEmptied = true;
    }
  }
  return isEmptied;
}

/** What a row keeps: its number, and that it is hidden. Its height, its looks and how many cells it had would tell what stood there. */
const KEPT = new Set(['r', 'hidden', 'outlineLevel', 'collapsed']);

function clearRow(row: XmlElement): boolean {
  const hadContent = row.elementList.some(({ children }) => children.length > 0);
  row.children = [];
  for (const { name } of row.attributes()) if (!KEPT.has(name)) row.setAttribute(name, null);
  return hadContent;
}
