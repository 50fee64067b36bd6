import type { Paper } from '../../../base/paper.ts';
import type { Meter } from '../meter.ts';
import { Refusal } from '../refusal.ts';
import type { Archive } from '../zip.ts';
import { BodyReader } from './body-reader.ts';
import { ListLabels } from './list-labels.ts';
import { readNumbering } from './numbering.ts';
import { scanPart } from './part.ts';
import { readStyles } from './styles.ts';

/** 读取 docx: the body of the document, without headers, footers, notes and comments. */
export function readDocx(archive: Archive, meter: Meter): Paper {
  const body = archive.part(bodyName(archive, meter));
  if (body === null) throw new Refusal({ kind: 'damaged', format: 'docx' });
  const styles = readStyles(archive.part('word/styles.xml'), meter);
  const lists = readNumbering(archive.part('word/numbering.xml'), (style) => styles.of(style).list, meter);
  const reader = new BodyReader({ styles, labels: new ListLabels(lists), meter });
  scanPart(body, reader, meter);
  return reader.finish();
}

const USUAL = 'word/document.xml';

/** Some systems number the part (`word/document2.xml`); the package then says which it is. */
function bodyName(archive: Archive, meter: Meter): string {
  const relations = archive.names.has(USUAL) ? null : archive.part('_rels/.rels');
  let name = USUAL;
  if (relations === null) return name;
  const open = (element: string, attributes: Readonly<Record<string, string | undefined>>): void => {
    const isBody = element === 'Relationship' && attributes['Type']?.endsWith('/officeDocument') === true;
    if (isBody) name = attributes['Target']?.replace(/^\//, '') ?? USUAL;
  };
  scanPart(relations, { open, close: () => undefined }, meter);
  return name;
}
