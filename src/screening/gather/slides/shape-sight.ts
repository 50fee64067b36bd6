import type { XmlElement } from '../../../platform/documents/raw/index.ts';
import type { HiddenKind } from '../../finding.ts';

/** Width and height of the slides, in the file's own measure; null where it does not say. */
export type SlideSize = { readonly width: number; readonly height: number } | null;

export function slideSizeIn(presentation: XmlElement): SlideSize {
  const size = presentation.child('p:sldSz');
  const [width, height] = [Number(size?.attribute('cx')), Number(size?.attribute('cy'))];
  return width > 0 && height > 0 ? { width, height } : null;
}

/** 图形是否看得见: switched off in the list of objects, or lying wholly outside of the slide. Places in a group are told from the group, so they are not judged. */
export function hiddenShape(content: XmlElement, size: SlideSize): HiddenKind | null {
  const shape = shapeOf(content);
  if (shape === null) return null;
  for (const properties of shape.elements()) {
    if (properties.child('p:cNvPr')?.attribute('hidden') === '1') return 'hidden_text';
  }
  const place = shape.child('p:spPr')?.child('a:xfrm') ?? shape.child('p:xfrm');
  if (place === undefined || size === null || shape.parent?.name === 'p:grpSp') return null;
  const [left, top] = [numberIn(place, 'a:off', 'x'), numberIn(place, 'a:off', 'y')];
  const [right, bottom] = [left + numberIn(place, 'a:ext', 'cx'), top + numberIn(place, 'a:ext', 'cy')];
  return right <= 0 || bottom <= 0 || left >= size.width || top >= size.height ? 'outside_page' : null;
}

function shapeOf(content: XmlElement): XmlElement | null {
  let at: XmlElement | null = content.parent;
  while (at !== null && at.name !== 'p:sp' && at.name !== 'p:graphicFrame') at = at.parent;
  return at;
}

function numberIn(place: XmlElement, child: string, name: string): number {
  return Number(place.child(child)?.attribute(name) ?? 0);
}
