import type { OfficePackage, XmlElement } from '../../../platform/documents/raw/index.ts';
import type { KeptSheet } from './workbook-sheets.ts';

/** 在用的共享字符串: those that a cell still shows, in their order; the others are gone, and the cells count anew. */
export function keepUsedStrings(parts: OfficePackage, main: string, sheets: readonly KeptSheet[]): void {
  const part = parts.related(main, 'sharedStrings');
  const root = part === null ? undefined : parts.xml(part)?.root;
  if (root === undefined) return;
  const strings = root.elementList.filter(({ name }) => name === 'si');
  const numbers = new Map<number, number>();
  const used: typeof strings = [];
  let count = 0;
  for (const { root: sheet } of sheets) {
    for (const row of sheet.child('sheetData')?.elements() ?? []) {
      for (const cell of row.elements()) {
        const value = cell.attribute('t') === 's' ? cell.child('v') : undefined;
        const string = strings[Number(value?.text)];
        if (value === undefined || string === undefined) continue;
        const old = Number(value.text);
        const number = numbers.get(old) ?? used.length;
        if (number === used.length) used.push(string);
        numbers.set(old, number);
        value.setText(String(number));
        count += 1;
      }
    }
  }
  for (const string of used) takeReadings(string);
  root.children = used;
  root.setAttribute('count', String(count));
  root.setAttribute('uniqueCount', String(used.length));
}

/** How a text was typed in or is to be read aloud: nobody sees it. */
function takeReadings(string: XmlElement): void {
  for (const element of string.elementList) if (READINGS.has(element.name)) element.remove();
}

const READINGS = new Set(['rPh', 'phoneticPr']);
