import type { OfficePackage } from '../../../platform/documents/raw/index.ts';
import { textsInFormula } from '../../gather/workbook/formula-texts.ts';
import { isInsideLink } from '../../gather/inside-link.ts';
import type { KeptSheet } from './workbook-sheets.ts';

/** Formulas of the columns of a table. */
const OF_TABLES = new Set(['calculatedColumnFormula', 'totalsRowFormula']);

/** A formula of the sheet names a path or a machine of the inside. */
export function leadsInside({ root }: KeptSheet): boolean {
  for (const row of root.child('sheetData')?.elements() ?? []) {
    for (const cell of row.elements())
      if (textsInFormula(cell.child('f')?.text ?? '').some((text) => isInsideLink(text))) return true;
  }
  return false;
}

/** 公式变为数值: every formula of a sheet gives way to the value that it shows. One that shows none leaves an empty cell. */
export function freezeFormulas(parts: OfficePackage, { part, root }: KeptSheet): void {
  for (const row of root.child('sheetData')?.elements() ?? []) {
    for (const cell of row.elements()) {
      const formula = cell.child('f');
      if (formula === undefined) continue;
      formula.remove();
      // Numbers of values that came of themselves point into lists that go.
      cell.setAttribute('cm', null);
      cell.setAttribute('vm', null);
      if (cell.child('v') === undefined && cell.child('is') === undefined) cell.setAttribute('t', null);
    }
  }
  for (const { type, target, isExternal } of parts.relations(part)) {
    const table = type === 'table' && !isExternal ? parts.xml(target)?.root : undefined;
    for (const one of table?.descendantList ?? []) if (OF_TABLES.has(one.name)) one.remove();
  }
}
