import type { Box } from '../../base/laid-page.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { pictureSize } from '../../platform/documents/picture/index.ts';
import type { OpenedFile } from '../gather/opened-file.ts';
import { isCovered } from '../gather/pdf/cover-signs.ts';
import { TracedSign, type PageCover } from '../gather/pdf/pdf-traces.ts';
import type { OwnMask } from './decision.ts';
import { pageAt } from './page-at.ts';

/** A rectangle that was noted: how its place is told, and the texts under it. */
export type CoveredBox = { readonly place: string; readonly unseen: readonly string[] };

/** 盖住一块: notes a rectangle on its page, and gives what stands under it; or why it cannot be. */
export function boxCovered(
  { sheet, box }: Extract<OwnMask, { kind: 'box' }>,
  { opened, label }: { readonly opened: OpenedFile; readonly label: string | null },
): Result<CoveredBox, 'no_such_place' | 'outside'> {
  const page = pageAt(opened.raw, sheet, pictureSize);
  if (page === null) return err('no_such_place');
  const inside = within(box, page);
  if (inside === null) return err('outside');
  const cover: PageCover = { box: inside, label };
  page.covers.push(cover);
  const number = /p(\d+)$/u.exec(sheet)?.[1] ?? '1';
  const { left, top, width, height } = inside;
  return ok({
    place: `${page.trace === null ? '图片' : `第${number}页`} (${[left, top, width, height].map(Math.round).join(',')})`,
    unseen: page.trace === null ? [] : coveredTexts(opened, new Set(page.trace.signs), cover),
  });
}

/** The part of a box that lies on the page; null where none does, or where it is no box. */
function within(
  { left, top, width, height }: Box,
  page: { readonly width: number; readonly height: number },
): Box | null {
  if (![left, top, width, height].every(Number.isFinite) || width <= 0 || height <= 0) return null;
  const [fromX, fromY] = [Math.max(0, left), Math.max(0, top)];
  const [toX, toY] = [Math.min(page.width, left + width), Math.min(page.height, top + height)];
  return toX > fromX && toY > fromY ? { left: fromX, top: fromY, width: toX - fromX, height: toY - fromY } : null;
}

/** Stretches of text under a rectangle, as they are looked for afterwards. */
function coveredTexts(
  { gathered, origins }: OpenedFile,
  signs: ReadonlySet<TracedSign>,
  cover: PageCover,
): readonly string[] {
  return origins.flatMap((origin, passage) => {
    const texts: string[] = [];
    let run: { start: number; end: number } | null = null;
    const close = (): void => {
      const text = run === null ? '' : (gathered.passages[passage]?.text.slice(run.start, run.end) ?? '');
      if (text !== '') texts.push(text);
      run = null;
    };
    for (const { editable, from, length } of origin) {
      const isUnder = editable instanceof TracedSign && signs.has(editable) && isCovered(editable, cover);
      if (!isUnder) close();
      else if (run === null) run = { start: from, end: from + length };
      else run.end = from + length;
    }
    close();
    return texts;
  });
}
