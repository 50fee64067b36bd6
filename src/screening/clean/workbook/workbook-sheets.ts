import type { OfficePackage, XmlElement } from '../../../platform/documents/raw/index.ts';
import { stateHiding } from '../../gather/workbook/sheet-hiding.ts';

/** A sheet that stays; `index`: its place among all sheets before any was removed. */
export type KeptSheet = { readonly part: string; readonly root: XmlElement; readonly index: number };

/** 去除隐藏的工作表: the sheets that stay, and the names of those that went. */
export function removeHiddenSheets(
  parts: OfficePackage,
  main: string,
  workbook: XmlElement,
): { sheets: readonly KeptSheet[]; removed: readonly string[] } {
  const sheets: KeptSheet[] = [];
  const removed: string[] = [];
  const kept: number[] = [];
  for (const [index, sheet] of (workbook.child('sheets')?.elementList ?? []).entries()) {
    const relation = parts.relations(main).find(({ id }) => id === sheet.attribute('r:id'));
    if (stateHiding(sheet.attribute('state')) !== null) {
      removed.push(sheet.attribute('name') ?? '');
      if (relation !== undefined) parts.removeRelation(main, relation);
      sheet.remove();
      continue;
    }
    kept.push(index);
    const root = relation === undefined ? undefined : parts.xml(relation.target)?.root;
    if (relation !== undefined && root !== undefined) sheets.push({ part: relation.target, root, index });
  }
  for (const view of workbook.child('bookViews')?.elements() ?? []) {
    const active = kept.indexOf(Number(view.attribute('activeTab') ?? 0));
    view.setAttribute('activeTab', active > 0 ? String(active) : null);
    view.setAttribute('firstSheet', null);
  }
  if (removed.length > 0) for (const { root } of sheets) takeMentions(root, removed);
  return { sheets, removed };
}

/** Names that make the print look as it does. */
const OF_PRINT = new Set(['_xlnm.Print_Area', '_xlnm.Print_Titles']);

/** 名称: with frozen formulas only the areas of the print are needed; each points to its sheet by number. */
export function keepNames(
  workbook: XmlElement,
  { sheets, isFrozen }: { sheets: readonly KeptSheet[]; isFrozen: boolean },
): void {
  for (const name of workbook.child('definedNames')?.elementList ?? []) {
    const sheet = name.attribute('localSheetId');
    const place = sheet === undefined ? -1 : sheets.findIndex(({ index }) => index === Number(sheet));
    const isOutside = name.text.includes('[') || name.text.includes('#REF!');
    const isKept = OF_PRINT.has(name.attribute('name') ?? '') ? place >= 0 && !isOutside : !isFrozen && !isOutside;
    if (!isKept || (sheet !== undefined && place < 0)) name.remove();
    else if (place >= 0) name.setAttribute('localSheetId', String(place));
  }
}

/** Rules for entries and for looks that ask a sheet that is gone. */
function takeMentions(root: XmlElement, removed: readonly string[]): void {
  for (const list of ['dataValidations', 'conditionalFormatting']) {
    for (const holder of root.elementList.filter(({ name }) => name === list)) {
      for (const rule of holder.elementList) if (removed.some((name) => rule.text.includes(name))) rule.remove();
      if (holder.elementList.length === 0) holder.remove();
      else if (holder.attribute('count') !== undefined) holder.setAttribute('count', String(holder.elementList.length));
    }
  }
}
