import type { Engine } from './engine.ts';
import type { Box } from '../../../base/laid-page.ts';
import { attachmentOf, type PdfAttachment } from './attachments.ts';
import { destinationOf, placeOfAction, type PdfDestination } from './destinations.ts';
import { Scratch } from './scratch.ts';

/** 注释: something laid over a page. `kind` as the format calls it. */
export type PdfAnnotation = {
  readonly kind: PdfAnnotationKind;
  readonly contents: string;
  readonly author: string;
  /** What a field of a form holds. */
  readonly value: string;
  /** Where a link leads out of the file. */
  readonly address: string;
  /** Where a link leads within the file. */
  readonly destination: PdfDestination | null;
  readonly attachment: PdfAttachment | null;
  /** Where it lies, as the page is shown, and in the page's own space: left, bottom, right, top. */
  readonly box: Box;
  readonly corners: Corners;
  readonly isHidden: boolean;
};

export type Corners = readonly [number, number, number, number];

export type PdfAnnotationKind = 'note' | 'link' | 'free_text' | 'mark' | 'field' | 'attachment' | 'popup' | 'other';

/** The numbers of the kinds that are told apart; marks are highlights, lines and stamps. */
const KINDS: Readonly<Record<number, PdfAnnotationKind | undefined>> = {
  1: 'note',
  2: 'link',
  3: 'free_text',
  4: 'mark',
  5: 'mark',
  6: 'mark',
  7: 'mark',
  8: 'mark',
  9: 'mark',
  10: 'mark',
  11: 'mark',
  12: 'mark',
  13: 'mark',
  14: 'mark',
  15: 'mark',
  16: 'popup',
  17: 'attachment',
  20: 'field',
};

const HIDDEN = 0x02;
const NOT_SHOWN = 0x20;
const MOST_ANNOTATIONS = 20_000;

export function annotationsOf(engine: Engine, page: number, file: FileHandles): readonly PdfAnnotation[] {
  const count = Math.min(engine.FPDFPage_GetAnnotCount(page), MOST_ANNOTATIONS);
  const annotations: PdfAnnotation[] = [];
  for (let index = 0; index < count; index += 1) {
    const annotation = engine.FPDFPage_GetAnnot(page, index);
    if (annotation === 0) {
      annotations.push(UNKNOWN);
      continue;
    }
    annotations.push(annotationOf(engine, annotation, file));
    engine.FPDFPage_CloseAnnot(annotation);
  }
  return annotations;
}

const UNKNOWN: PdfAnnotation = {
  kind: 'other',
  contents: '',
  author: '',
  value: '',
  address: '',
  destination: null,
  attachment: null,
  box: { left: 0, top: 0, width: 0, height: 0 },
  corners: [0, 0, 0, 0],
  isHidden: false,
};

/** The file and its forms, and how a place on the page is shown. */
type FileHandles = {
  readonly document: number;
  readonly form: number;
  readonly place: (left: number, bottom: number, right: number, top: number) => Box;
};

function annotationOf(engine: Engine, annotation: number, { document, form, place }: FileHandles): PdfAnnotation {
  const scratch = new Scratch(engine);
  const word = (key: string): string =>
    scratch.text((at, length) => engine.FPDFAnnot_GetStringValue(annotation, key, at, length)).trim();
  const valueIn = (): string =>
    scratch.text((at, length) => engine.FPDFAnnot_GetFormFieldValue(form, annotation, at, length)).trim();
  try {
    const kind = KINDS[engine.FPDFAnnot_GetSubtype(annotation)] ?? 'other';
    const corners = cornersOf(engine, annotation, scratch);
    const file = kind === 'attachment' ? engine.FPDFAnnot_GetFileAttachment(annotation) : 0;
    return {
      kind,
      contents: word('Contents'),
      author: word('T'),
      value: kind === 'field' && form !== 0 ? valueIn() : '',
      address: kind === 'link' ? addressOf(engine, annotation, document) : '',
      destination: kind === 'link' ? insideOf(engine, annotation, document) : null,
      attachment: file === 0 ? null : attachmentOf(engine, file),
      box: place(...corners),
      corners,
      isHidden: (engine.FPDFAnnot_GetFlags(annotation) & (HIDDEN | NOT_SHOWN)) !== 0,
    };
  } finally {
    scratch.free();
  }
}

/** Left, top, right, bottom is the engine's order. */
function cornersOf(engine: Engine, annotation: number, scratch: Scratch): Corners {
  const at = scratch.take(16);
  if (!engine.FPDFAnnot_GetRect(annotation, at)) return [0, 0, 0, 0];
  return [scratch.float(at), scratch.float(at + 12), scratch.float(at + 8), scratch.float(at + 4)];
}

function insideOf(engine: Engine, annotation: number, document: number): PdfDestination | null {
  const link = engine.FPDFAnnot_GetLink(annotation);
  const own = link === 0 ? 0 : engine.FPDFLink_GetDest(document, link);
  const action = link === 0 || own !== 0 ? 0 : engine.FPDFLink_GetAction(link);
  return destinationOf(engine, document, action === 0 ? own : placeOfAction(engine, document, action));
}

function addressOf(engine: Engine, annotation: number, document: number): string {
  const link = engine.FPDFAnnot_GetLink(annotation);
  const action = link === 0 ? 0 : engine.FPDFLink_GetAction(link);
  if (action === 0) return '';
  const address = wordOf(engine, (at, length) => engine.FPDFAction_GetURIPath(document, action, at, length));
  return address === '' ? wordOf(engine, (at, length) => engine.FPDFAction_GetFilePath(action, at, length)) : address;
}

const LONGEST_ADDRESS = 10_000;

/** A text that a function writes in bytes, with the zero at the end. */
function wordOf(engine: Engine, write: (at: number, length: number) => number): string {
  const length = write(0, 0);
  if (length <= 1 || length > LONGEST_ADDRESS) return '';
  const scratch = new Scratch(engine);
  const at = scratch.take(length);
  write(at, length);
  const text = new TextDecoder().decode(engine.memory().HEAPU8.slice(at, at + length - 1));
  scratch.free();
  return text;
}
