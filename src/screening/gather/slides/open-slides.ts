import type { Editable, OfficePackage, XmlElement } from '../../../platform/documents/raw/index.ts';
import type { HiddenKind } from '../../finding.ts';
import { attemptPart } from '../attempt-part.ts';
import { cellContext } from '../cell-context.ts';
import { Collector } from '../collector.ts';
import { gatherCharts } from '../office/charts.ts';
import { gatherEmbedded } from '../office/embedded.ts';
import { gatherLinks } from '../office/links.ts';
import { gatherLooseText } from '../office/loose-text.ts';
import { gatherLostParts } from '../office/lost-parts.ts';
import { gatherPictures } from '../office/pictures.ts';
import { gatherProperties } from '../office/properties.ts';
import { gatherTracesOfPlace } from '../office/traces-of-place.ts';
import type { OpenedFile } from '../opened-file.ts';
import type { OpenInner } from '../open-inner.ts';
import { hiddenShape, slideSizeIn, type SlideSize } from './shape-sight.ts';

/** 打开演示文稿: the boxes and tables of every slide, seen or left out of the show, what the speaker is to say, comments, and what its parts say besides. */
export async function openSlides(parts: OfficePackage, openInner: OpenInner): Promise<OpenedFile> {
  const collector = new Collector();
  const main = parts.related('', 'officeDocument') ?? 'ppt/presentation.xml';
  const targets = new Map(parts.relations(main).map(({ id, target }) => [id, target]));
  const known = new Set<Editable>();
  const presentation = parts.xml(main)?.root;
  const size = presentation === undefined ? null : slideSizeIn(presentation);
  let number = 0;
  for (const element of presentation?.descendants() ?? []) {
    const part = element.name === 'p:sldId' ? targets.get(element.attribute('r:id') ?? '') : undefined;
    if (part === undefined) continue;
    number += 1;
    attemptPart(collector, `第${number}页`, () => gatherSlide(parts, part, { number, collector, known, size }));
  }
  gatherTracesOfPlace(parts, main, collector);
  gatherCharts(parts, collector);
  gatherProperties(parts, collector);
  gatherPictures(parts, collector);
  gatherLinks(parts, collector);
  await gatherEmbedded(parts, collector, openInner);
  gatherLooseText(parts, known, collector);
  gatherLostParts(parts, collector);
  return { gathered: collector.finish(), origins: [], raw: { kind: 'closed', format: 'pptx' } };
}

type Telling = {
  readonly number: number;
  readonly collector: Collector;
  readonly known: Set<Editable>;
  readonly size: SlideSize;
};

function gatherSlide(parts: OfficePackage, part: string, telling: Telling): void {
  const root = parts.xml(part)?.root;
  const { number, collector } = telling;
  if (root === undefined) return collector.leaveUnread(`第${number}页`, 'damaged');
  const place = `第${number}页`;
  const isLeftOut = root.attribute('show') === '0' || root.attribute('show') === 'false';
  const hiddenBy = isLeftOut ? 'hidden_text' : null;
  sayBoxes(root, { place, hiddenBy }, telling);
  if (isLeftOut) collector.hide('hidden_text', textOf(root, telling), place);
  for (const { type, target, isExternal } of parts.relations(part)) {
    if (isExternal || (type !== 'notesSlide' && type !== 'comments')) continue;
    const beside = parts.xml(target)?.root;
    const at = `${place} ${type === 'comments' ? '批注' : '备注'}`;
    const text = beside === undefined ? '' : textOf(beside, telling);
    collector.say({ text, place: at, part: 'comment', hiddenBy: 'comment' });
    // The number of the slide alone is no note.
    if (/\p{L}/u.test(text)) collector.hide('comment', text, at);
  }
}

/** Boxes and tables of a slide, those in groups too. */
function sayBoxes(
  root: XmlElement,
  { place, hiddenBy }: { place: string; hiddenBy: HiddenKind | null },
  telling: Telling,
): void {
  let boxes = 0;
  let tables = 0;
  for (const element of root.descendantList) {
    if (element.name === 'p:txBody') {
      boxes += 1;
      const text = textOf(element, telling);
      const at = `${place} 文本框${boxes}`;
      const own = hiddenBy === null ? hiddenShape(element, telling.size) : null;
      telling.collector.say({ text, place: at, part: 'text_box', hiddenBy: hiddenBy ?? own });
      if (own !== null && text.trim() !== '') telling.collector.hide(own, text.trim(), at);
    } else if (element.name === 'a:tbl') {
      tables += 1;
      const at = `${place} 表${tables}`;
      const own = hiddenBy === null ? hiddenShape(element, telling.size) : null;
      sayTable(element, { place: at, hiddenBy: hiddenBy ?? own }, telling);
      if (own !== null) telling.collector.hide(own, textOf(element, telling), at);
    }
  }
}

function sayTable(
  table: XmlElement,
  { place, hiddenBy }: { place: string; hiddenBy: HiddenKind | null },
  telling: Telling,
): void {
  const number = telling.collector.nextTable();
  const rows = table.elementList.filter(({ name }) => name === 'a:tr');
  for (const [row, element] of rows.entries()) {
    const cells = element.elementList
      .filter(({ name }) => name === 'a:tc')
      .map((cell, column) => ({ column, text: textOf(cell, telling) }));
    for (const cell of cells) {
      const at = `${place} 第${row + 1}行 第${cell.column + 1}列`;
      const context = cellContext(cell, { table: number, row: row + 1, cells });
      telling.collector.say({ text: cell.text, place: at, part: 'cell', hiddenBy, cell: context });
    }
  }
}

/** The paragraphs below an element, one a line; comments of slides hold their text bare. */
function textOf(root: XmlElement, { known }: Telling): string {
  const lines: string[] = [];
  for (const element of [root, ...root.descendantList]) {
    const isBare = element.name.endsWith(':text');
    if (element.name !== 'a:p' && !isBare) continue;
    let line = '';
    for (const one of isBare ? [element] : element.descendantList) {
      if (one.name === 'a:br') line += '\n';
      if (one.name !== 'a:t' && one !== element) continue;
      if (one === element && !isBare) continue;
      for (const node of one.children) if (!('name' in node)) known.add(node);
      line += one.text;
    }
    if (line.trim() !== '') lines.push(line);
  }
  return lines.join('\n');
}
