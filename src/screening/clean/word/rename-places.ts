import type { XmlElement } from '../../../platform/documents/raw/index.ts';
import { withoutIdentifiers } from '../../without-identifiers.ts';

/** 书签改名: a place in the text whose name tells a number is called by another, and so is it by the links that lead there. `names`: those of all parts, old and new. */
export function renamePlaces(root: XmlElement, names: Map<string, string>): void {
  for (const element of root.descendantList) {
    if (element.name === 'w:bookmarkStart') rename(element, 'w:name', names);
    else if (element.name === 'w:hyperlink') rename(element, 'w:anchor', names);
  }
}

function rename(element: XmlElement, attribute: string, names: Map<string, string>): void {
  const name = element.attribute(attribute) ?? '';
  // A mask stands in it already, and is no part of a name, or it tells a number that is joined to other signs.
  if (!name.includes('*') && !name.includes('×') && withoutIdentifiers(tellsAlone(name)) === tellsAlone(name)) return;
  const known = names.get(name) ?? `mark${names.size + 1}`;
  names.set(name, known);
  element.setAttribute(attribute, known);
}

/** Letters beside a number make it a part of a longer word; in a name they are none. */
function tellsAlone(name: string): string {
  return name.replaceAll(/[\p{L}_]+(?=\d{11})/gu, ' ');
}
