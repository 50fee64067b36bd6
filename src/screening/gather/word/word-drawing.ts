import type { Editable, XmlElement } from '../../../platform/documents/raw/index.ts';

/** 图形: the boxes of text in a drawing, texts set as art, and what is said of a picture where it cannot be seen. */
export type WordDrawing = {
  readonly boxes: readonly { readonly content: XmlElement; readonly ground: string | null }[];
  readonly artTexts: readonly Editable[];
  readonly descriptions: readonly Editable[];
  /** True for a drawing that is switched off. */
  readonly isHidden: boolean;
};

/** Reads a drawing, new or old, with all that is grouped in it; boxes inside boxes are read with their box. */
export function drawingIn(element: XmlElement): WordDrawing {
  const boxes: { content: XmlElement; ground: string | null }[] = [];
  const artTexts: Editable[] = [];
  const descriptions: Editable[] = [];
  const look = (one: XmlElement, ground: string | null): void => {
    for (const child of one.elements()) {
      if (child.name === 'w:txbxContent') {
        boxes.push({ content: child, ground });
        continue;
      }
      if (child.name === 'mc:AlternateContent') {
        const shown = child.child('mc:Choice') ?? child.child('mc:Fallback');
        if (shown !== undefined) look(shown, ground);
        continue;
      }
      if (child.name === 'v:textpath' && child.attribute('string') !== undefined) {
        artTexts.push(child.editableAttribute('string'));
      }
      for (const name of DESCRIBES[child.name] ?? []) {
        const said = child.attribute(name) ?? '';
        if (said.trim() !== '') descriptions.push(child.editableAttribute(name));
      }
      look(child, groundOf(child) ?? ground);
    }
  };
  look(element, null);
  return { boxes, artTexts, descriptions, isHidden: isSwitchedOff(element) };
}

/** Switched off in the list of objects, or by the look of the old form. */
function isSwitchedOff(drawing: XmlElement): boolean {
  for (const frame of drawing.elements()) {
    if (frame.child('wp:docPr')?.attribute('hidden') === '1') return true;
    if (frame.name.startsWith('v:') && /visibility\s*:\s*hidden/iu.test(frame.attribute('style') ?? '')) return true;
  }
  return false;
}

/** Attributes that say what a picture is: its words for the blind, its title, the name of the file it was. */
const DESCRIBES: Readonly<Record<string, readonly string[] | undefined>> = {
  'wp:docPr': ['descr', 'title'],
  'pic:cNvPr': ['descr', 'title', 'name'],
  'v:shape': ['alt', 'title'],
  'v:imagedata': ['o:title'],
};

/** The colour that a shape is filled with, where it says one itself. */
function groundOf(shape: XmlElement): string | null {
  if (shape.name === 'wps:wsp') {
    return shape.child('wps:spPr')?.child('a:solidFill')?.child('a:srgbClr')?.attribute('val') ?? null;
  }
  if (!/^v:(?:shape|rect|roundrect|oval)$/u.test(shape.name) || shape.attribute('filled') === 'f') return null;
  const stated = /^#([0-9a-f]{6})/iu.exec(shape.attribute('fillcolor') ?? '')?.[1];
  return (
    stated ?? (shape.attribute('fillcolor') === undefined && shape.attribute('type') === undefined ? 'FFFFFF' : null)
  );
}
