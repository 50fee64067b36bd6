import type { OfficePackage } from '../../platform/documents/raw/index.ts';
import { isInsideLink } from '../gather/inside-link.ts';

/** Properties that name people or places of the inside, what the file was before, or the sheets that it had. */
const PERSONAL = new Set([
  'dc:creator',
  'cp:lastModifiedBy',
  'cp:revision',
  'Manager',
  'HyperlinkBase',
  'HLinks',
  'TotalTime',
  'HeadingPairs',
  'TitlesOfParts',
]);

/** 属性: names of people go; the title, and the name of a body as company, stay. */
export function cleanProperties(parts: OfficePackage): void {
  for (const type of ['core-properties', 'extended-properties']) {
    const part = parts.related('', type);
    const root = part === null ? null : (parts.xml(part)?.root ?? null);
    for (const property of root?.elementList ?? []) {
      const isInside = property.name === 'Template' && isInsideLink(property.text);
      if (PERSONAL.has(property.name) || isInside) property.remove();
    }
  }
}
