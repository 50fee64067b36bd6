import type { Engine } from './engine.ts';
import { Scratch } from './scratch.ts';

/** 目标: a page of the same file, counted from 0, and the height on it, in the page's own space, where one is told. */
export type PdfDestination = { readonly page: number; readonly top: number | null };

/** 书签: a name in the list beside the pages; `depth` from 0, in the order in which the list is read. */
export type PdfBookmark = {
  readonly title: string;
  readonly depth: number;
  readonly isOpen: boolean;
  readonly destination: PdfDestination | null;
};

const MOST_BOOKMARKS = 5_000;
const DEEPEST = 32;

export function bookmarksOf(engine: Engine, document: number): readonly PdfBookmark[] {
  const scratch = new Scratch(engine);
  const found: PdfBookmark[] = [];
  const seen = new Set<number>();
  const waiting: { mark: number; depth: number }[] = [
    { mark: engine.FPDFBookmark_GetFirstChild(document, 0), depth: 0 },
  ];
  for (let next = waiting.pop(); next !== undefined && found.length < MOST_BOOKMARKS; next = waiting.pop()) {
    const { mark, depth } = next;
    if (mark === 0 || depth > DEEPEST || seen.has(mark)) continue;
    seen.add(mark);
    found.push({
      title: scratch.text((at, length) => engine.FPDFBookmark_GetTitle(mark, at, length)),
      depth,
      isOpen: engine.FPDFBookmark_GetCount(mark) > 0,
      destination: destinationOf(engine, document, targetOf(engine, document, mark)),
    });
    waiting.push({ mark: engine.FPDFBookmark_GetNextSibling(document, mark), depth });
    waiting.push({ mark: engine.FPDFBookmark_GetFirstChild(document, mark), depth: depth + 1 });
  }
  scratch.free();
  return found;
}

/** A bookmark leads to its place itself, or by an action. */
function targetOf(engine: Engine, document: number, mark: number): number {
  const own = engine.FPDFBookmark_GetDest(document, mark);
  const action = own === 0 ? engine.FPDFBookmark_GetAction(mark) : 0;
  return action === 0 ? own : placeOfAction(engine, document, action);
}

const GO_TO = 1;

/** Only within this file: other actions start programs or open other files. */
export function placeOfAction(engine: Engine, document: number, action: number): number {
  return engine.FPDFAction_GetType(action) === GO_TO ? engine.FPDFAction_GetDest(document, action) : 0;
}

export function destinationOf(engine: Engine, document: number, target: number): PdfDestination | null {
  const page = target === 0 ? -1 : engine.FPDFDest_GetDestPageIndex(document, target);
  if (page < 0) return null;
  const scratch = new Scratch(engine);
  const at = scratch.take(32);
  const isTold = engine.FPDFDest_GetLocationInPage(target, at, at + 4, at + 8, at + 12, at + 16, at + 20);
  const hasTop = isTold && scratch.long(at + 4) === 1;
  const top = hasTop ? scratch.float(at + 16) : null;
  scratch.free();
  return { page, top };
}
