import { XmlElement } from '../../../platform/documents/raw/index.ts';

/** Elements that hold what was deleted or moved away. */
const DELETED = new Set(['w:del', 'w:moveFrom']);

/** Elements around what was added or moved here: what is in them stays. */
const ADDED = new Set(['w:ins', 'w:moveTo']);

/** What a change leaves beside text: earlier looks, ends of moved stretches. */
const TRACES = new Set([
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:tblGridChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:numberingChange',
  'w:cellIns',
  'w:cellMerge',
  'w:moveFromRangeStart',
  'w:moveFromRangeEnd',
  'w:moveToRangeStart',
  'w:moveToRangeEnd',
  'w:customXmlInsRangeStart',
  'w:customXmlInsRangeEnd',
  'w:customXmlDelRangeStart',
  'w:customXmlDelRangeEnd',
  'w:customXmlMoveFromRangeStart',
  'w:customXmlMoveFromRangeEnd',
  'w:customXmlMoveToRangeStart',
  'w:customXmlMoveToRangeEnd',
  'w:delText',
  'w:delInstrText',
]);

/** 接受修订: deleted text goes, added text stays, and nothing tells that there were changes. */
export function acceptChanges(root: XmlElement): void {
  joinParagraphs(root);
  for (const element of root.descendantList) {
    const isRowMark = element.parent?.name === 'w:trPr';
    const isTextMark = element.parent?.name === 'w:rPr';
    if (element.name === 'w:cellDel') cellOf(element)?.remove();
    else if (TRACES.has(element.name)) element.remove();
    else if (DELETED.has(element.name)) {
      if (isRowMark) rowOf(element)?.remove();
      else element.remove();
    } else if (ADDED.has(element.name)) {
      if (isRowMark || isTextMark) element.remove();
      else element.unwrap();
    }
  }
}

/** A paragraph whose end was deleted goes on in the one behind it. */
function joinParagraphs(root: XmlElement): void {
  const ended = root.descendantList.filter(({ name }) => name === 'w:p').filter(isEndDeleted);
  for (const paragraph of ended.toReversed()) {
    const { parent } = paragraph;
    const siblings = parent === null ? [] : [...parent.elements()];
    const next = siblings.slice(siblings.indexOf(paragraph) + 1).find(({ name }) => name === 'w:p' || name === 'w:tbl');
    if (next?.name !== 'w:p') continue;
    const content = paragraph.children.filter((child) => !(child instanceof XmlElement && child.name === 'w:pPr'));
    const at = next.children.findIndex((child) => child instanceof XmlElement && child.name === 'w:pPr') + 1;
    for (const child of content) child.parent = next;
    next.children.splice(at, 0, ...content);
    paragraph.children = [];
    paragraph.remove();
  }
}

function isEndDeleted(paragraph: XmlElement): boolean {
  const mark = paragraph.child('w:pPr')?.child('w:rPr');
  return mark?.child('w:del') !== undefined || mark?.child('w:moveFrom') !== undefined;
}

function rowOf(mark: XmlElement): XmlElement | null {
  return mark.parent?.parent ?? null;
}

function cellOf(mark: XmlElement): XmlElement | null {
  return mark.parent?.parent ?? null;
}
