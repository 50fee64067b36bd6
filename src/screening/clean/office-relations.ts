import type { OfficePackage, XmlElement } from '../../platform/documents/raw/index.ts';
import { outwardLinks, readable } from '../gather/office/links.ts';
import { isInsideLink } from '../gather/inside-link.ts';

/** 保留的关系: those that documents and workbooks have alike and that make them look as they do. */
export const KEPT_IN_ALL: readonly string[] = [
  'officeDocument',
  'core-properties',
  'extended-properties',
  'styles',
  'theme',
  'themeOverride',
  'image',
  'hyperlink',
  'chart',
  'chartUserShapes',
  'chartStyle',
  'chartColorStyle',
  'chartEx',
  'diagramData',
  'diagramLayout',
  'diagramQuickStyle',
  'diagramColors',
  'diagramDrawing',
];

/** Attributes by which an element leads to another part. */
const LEADS = ['r:id', 'r:embed', 'r:link', 'r:href', 'r:pict', 'r:dm', 'r:cs', 'r:lo', 'r:qs'] as const;

/**
 * 去除关系: takes away every relation of a type that is not named, and every link to the inside, and with them the elements that used them; what only they led to
 * is then no longer part of the package.
 */
export function keepRelations(parts: OfficePackage, kept: ReadonlySet<string>): void {
  const inside = new Set(
    outwardLinks(parts)
      .filter(({ relation }) => isInsideLink(readable(relation.target)))
      .map(({ relation }) => relation),
  );
  const seen = new Set<string>();
  for (const part of ['', ...parts.reachable()]) {
    if (seen.has(part)) continue;
    seen.add(part);
    const gone = parts.relations(part).filter((one) => !kept.has(one.type) || inside.has(one));
    for (const relation of gone) parts.removeRelation(part, relation);
    if (gone.length === 0 || part === '' || !/\.(?:xml|vml)$/iu.test(part)) continue;
    const root = parts.xml(part)?.root;
    if (root !== undefined) takeUsers(root, new Set(gone.map(({ id }) => id)));
  }
}

function takeUsers(root: XmlElement, gone: ReadonlySet<string>): void {
  for (const element of root.descendantList) {
    for (const name of LEADS) {
      const id = element.attribute(name);
      if (id === undefined || !gone.has(id)) continue;
      if (element.name === 'w:hyperlink') element.unwrap();
      else if (name === 'r:link' || name === 'r:href' || element.name === 'pageSetup') element.setAttribute(name, null);
      else element.remove();
      break;
    }
  }
}
