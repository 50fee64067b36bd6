import { boxAround, rightOf } from './boxes.ts';
import type { Margins } from './paragraphs.ts';
import type { TextLine } from './text-lines.ts';

/** A line of running text with the place in the order of reading, and the edges of its column where it stands in one of two. */
export type OrderedLine = { readonly line: TextLine; readonly at: number; readonly margins: Margins | null };

/** So many lines with one gap in common are two columns; each column takes up this share of the breadth. */
const FEWEST_LINES = 4;
const SHARE = 0.3;

/** 分栏: running text in two columns is read down the left one, then down the right one. */
export function inReadingOrder(lines: readonly TextLine[]): readonly OrderedLine[] {
  const ordered: OrderedLine[] = [];
  for (let from = 0; from < lines.length;) {
    const gap = commonGap(lines, from);
    if (!gap) {
      const line = lines[from];
      if (line) ordered.push({ line, at: line.top + line.height / 2, margins: null });
      from += 1;
      continue;
    }
    ordered.push(...unfolded(lines.slice(from, gap.end), (gap.left + gap.right) / 2));
    from = gap.end;
  }
  return ordered;
}

type Gap = { readonly left: number; readonly right: number; readonly end: number };

/** The gap that this line and those that follow have in common, if they are two columns of text. */
function commonGap(lines: readonly TextLine[], from: number): Gap | null {
  let [left, right, end] = [-Infinity, Infinity, from];
  for (; end < lines.length; end++) {
    const gap = widestGap(lines[end]);
    if (!gap || Math.max(left, gap.left) >= Math.min(right, gap.right)) break;
    [left, right] = [Math.max(left, gap.left), Math.min(right, gap.right)];
  }
  if (end - from < FEWEST_LINES) return null;
  const box = boxAround(lines.slice(from, end));
  const isBroad = left - box.left >= SHARE * box.width && rightOf(box) - right >= SHARE * box.width;
  return isBroad ? { left, right, end } : null;
}

function widestGap(line: TextLine | undefined): { readonly left: number; readonly right: number } | null {
  let widest: { readonly left: number; readonly right: number } | null = null;
  line?.texts.forEach((text, index) => {
    const next = line.texts[index + 1];
    if (!next || next.left - rightOf(text) <= line.size) return;
    if (!widest || next.left - rightOf(text) > widest.right - widest.left)
      widest = { left: rightOf(text), right: next.left };
  });
  return widest;
}

function unfolded(lines: readonly TextLine[], middle: number): readonly OrderedLine[] {
  const last = lines.at(-1);
  const end = last ? last.top + last.height / 2 : 0;
  const half = (isOwn: (left: number) => boolean) =>
    lines.flatMap((line): readonly TextLine[] => {
      const texts = line.texts.filter(({ left }) => isOwn(left));
      return texts.length > 0 ? [{ ...boxAround(texts), texts, size: line.size }] : [];
    });
  return [half((left) => left < middle), half((left) => left >= middle)].flatMap((column, nth) => {
    const box = boxAround(column);
    const margins = { left: box.left, right: rightOf(box) };
    // The right column comes behind the left one, before whatever stands below both.
    return column.map((line, index) => ({
      line,
      at: nth === 0 ? line.top + line.height / 2 : end + (index + 1) / 1000,
      margins,
    }));
  });
}
