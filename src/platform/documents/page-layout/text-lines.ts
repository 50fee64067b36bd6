import type { Box, LaidText } from '../../../base/laid-page.ts';
import { boxAround, bottomOf, middleY, rightOf } from './boxes.ts';
import { isFigure } from './figures.ts';

/** 文字行: texts that stand on one line, from left to right. */
export type TextLine = Box & { readonly texts: readonly LaidText[]; readonly size: number };

/**
 * 排成行: puts texts together that stand on one line, from the top down: those that share so much of the height of the lower one. Texts
 * written downwards are lines of their own.
 */
export function textLines(texts: readonly LaidText[], shared = 0.5): readonly TextLine[] {
  const sorted = texts.toSorted((one, other) => middleY(one) - middleY(other));
  const lines: { texts: LaidText[]; top: number; bottom: number }[] = [];
  for (const text of sorted) {
    const line = lines.findLast((one, index) => index >= lines.length - 3 && isOnLine(text, one, shared));
    if (line && text.downwards !== true) {
      line.texts.push(text);
      // A high sign must not draw the lines above and below into one.
      if (line.texts.length === 1 || text.height < line.bottom - line.top)
        [line.top, line.bottom] = [text.top, bottomOf(text)];
    } else lines.push({ texts: [text], top: text.top, bottom: bottomOf(text) });
  }
  return lines.map((line) => {
    const inOrder = line.texts.toSorted((one, other) => one.left - other.left);
    return { ...boxAround(inOrder), texts: inOrder, size: Math.max(...inOrder.map(({ size }) => size)) };
  });
}

function isOnLine(
  text: LaidText,
  line: { readonly texts: readonly LaidText[]; readonly top: number; readonly bottom: number },
  shared: number,
): boolean {
  if (line.texts[0]?.downwards === true) return false;
  const common = Math.min(bottomOf(text), line.bottom) - Math.max(text.top, line.top);
  return common >= shared * Math.min(text.height, line.bottom - line.top);
}

/** The text of a line; a gap between two texts is a blank where words want one, and a tab in a line with figures side by side. */
export function saidOf({ texts }: { readonly texts: readonly LaidText[] }): string {
  const isRow = texts.some((text, index) => areTwoFigures(texts[index - 1], text));
  let said = '';
  let last: LaidText | null = null;
  for (const text of texts) {
    if (last) {
      const gap = (text.left - rightOf(last)) / text.size;
      if (areTwoFigures(last, text) || (isRow && gap > FAR)) said += '\t';
      else if (gap > FAR || (gap > WORD && isLatin(said, text.text))) said += ' ';
    }
    said += text.text;
    last = text;
  }
  return said;
}

/** Two figures in one place are not one figure. */
const areTwoFigures = (one: LaidText | undefined, other: LaidText): boolean =>
  one !== undefined &&
  other.left - rightOf(one) > FIGURE_GAP * other.size &&
  isFigure(one.text) &&
  isFigure(other.text);

const WORD = 0.15;
const FAR = 0.9;
const FIGURE_GAP = 0.35;

/** Whether two pieces are joined by a blank: both are of words in Latin letters or figures. */
export const isLatin = (before: string, after: string): boolean =>
  /[\p{Script=Latin}\d,.;:)]$/u.test(before) && /^[\p{Script=Latin}\d(]/u.test(after);
