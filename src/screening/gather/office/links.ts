import type { Editable, OfficePackage, Relation } from '../../../platform/documents/raw/index.ts';
import type { Collector } from '../collector.ts';
import { isInsideLink } from '../inside-link.ts';
import { PassageText } from '../passage-text.ts';

/** An address that leads out of a part. */
export type OutwardLink = { readonly part: string; readonly relation: Relation };

/** 外部链接: every address that leads out of the file: links of the text, linked pictures, templates, data of other workbooks. */
export function outwardLinks(parts: OfficePackage): readonly OutwardLink[] {
  const from = ['', ...parts.reachable()];
  return from.flatMap((part) =>
    parts.relations(part).flatMap((relation) => (relation.isExternal ? [{ part, relation }] : [])),
  );
}

/** Says what the addresses are, and which lead to the inside. */
export function gatherLinks(parts: OfficePackage, collector: Collector): void {
  for (const [index, { relation }] of outwardLinks(parts).entries()) {
    const place = `外部链接${index + 1}`;
    const text = new PassageText();
    text.append(readable(relation.target), addressOf(relation));
    collector.say({ text: text.text, place, part: 'property', hiddenBy: 'external_link' }, text.origin);
    // A workbook that formulas look up is told with what they looked up.
    if (isInsideLink(relation.target) && !relation.type.startsWith('externalLink'))
      collector.hide('external_link', readable(relation.target), place);
  }
}

function addressOf({ element, target }: Relation): Editable {
  let text = readable(target);
  return {
    get text() {
      return text;
    },
    set text(changed: string) {
      text = changed;
      element.setAttribute('Target', encodeURI(changed));
    },
  };
}

/** Chinese in an address is mostly written in percent signs. */
export function readable(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
