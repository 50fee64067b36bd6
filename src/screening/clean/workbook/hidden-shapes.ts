import type { OfficePackage } from '../../../platform/documents/raw/index.ts';
import type { KeptSheet } from './workbook-sheets.ts';

/** 去除隐藏的图形: shapes that are switched off go with the anchor that held them; one in a group goes alone. */
export function removeHiddenShapes(parts: OfficePackage, sheets: readonly KeptSheet[]): void {
  for (const { part } of sheets) {
    for (const { type, target, isExternal } of parts.relations(part)) {
      if (type !== 'drawing' || isExternal) continue;
      for (const shape of parts.xml(target)?.root.descendantList ?? []) {
        if (shape.name !== 'xdr:sp') continue;
        const hidden = shape.child('xdr:nvSpPr')?.child('xdr:cNvPr')?.attribute('hidden');
        if (hidden !== '1' && hidden !== 'true') continue;
        if (shape.parent?.name.endsWith('Anchor') === true) shape.parent.remove();
        else shape.remove();
      }
    }
  }
}
