import type { OfficePackage, XmlElement } from '../../../platform/documents/raw/index.ts';
import type { Collector } from '../collector.ts';
import { attemptPart } from '../attempt-part.ts';
import { cellContext, type RowCell } from '../cell-context.ts';

/** 数据透视表缓存: the copy of the source data that a pivot table keeps, row by row, and the words that it has kept of rows since deleted. */
export function gatherPivotCaches(parts: OfficePackage, workbook: string, collector: Collector): void {
  let number = 0;
  for (const { type, target, isExternal } of parts.relations(workbook)) {
    if (type !== 'pivotCacheDefinition' || isExternal) continue;
    number += 1;
    const place = `数据透视表缓存${number}`;
    collector.hide('pivot_cache', place, place);
    attemptPart(collector, place, () => gatherCache(parts, target, { place, collector }));
  }
}

function gatherCache(
  parts: OfficePackage,
  part: string,
  { place, collector }: { place: string; collector: Collector },
): void {
  const fields = [...(parts.xml(part)?.root.child('cacheFields')?.elements() ?? [])];
  const items = fields.map((field) => [...(field.child('sharedItems')?.elements() ?? [])].map(valueOf));
  const table = collector.nextTable();
  const told = items.map(() => new Set<number>());
  const records = parts.related(part, 'pivotCacheRecords');
  let row = 0;
  const say = (cells: readonly RowCell[]): void => {
    row += 1;
    for (const cell of cells) {
      const context = cellContext(cell, { table, row, cells });
      collector.say({ text: cell.text, place, part: 'cell', hiddenBy: 'pivot_cache', cell: context });
    }
  };
  say(fields.map((field, column) => ({ column, text: field.attribute('name') ?? '' })));
  for (const record of (records === null ? null : parts.xml(records)?.root)?.elements() ?? []) {
    say(
      [...record.elements()].map((value, column) => {
        const index = value.name === 'x' ? Number(value.attribute('v')) : null;
        if (index !== null) told[column]?.add(index);
        return { column, text: index === null ? valueOf(value) : (items[column]?.[index] ?? '') };
      }),
    );
  }
  for (const [column, list] of items.entries()) {
    for (const [index, text] of list.entries()) {
      if (told[column]?.has(index) !== true) say([{ column, text }]);
    }
  }
}

function valueOf(value: XmlElement): string {
  return value.attribute('v') ?? '';
}
