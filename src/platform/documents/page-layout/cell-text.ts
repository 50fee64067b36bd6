import type { Box, LaidText } from '../../../base/laid-page.ts';
import { rightOf } from './boxes.ts';
import { isLatin, saidOf, textLines, type TextLine } from './text-lines.ts';

/** What a line of figures may hold when a narrow column broke it. */
const FIGURES = /^[\d,.，．+\-－]+$/u;
/** The most that a cell keeps free beside a full line, in points. */
const MARGINS = 12;

/** 格内文字: the text of one cell. Lines that the column broke are joined; others are parted by `\n`, figures that are not one figure by a tab. */
export function textOfCell(texts: readonly LaidText[], cell: Box): string {
  const [only, second] = texts;
  if (!only) return '';
  if (!second) return only.text;
  const upright = texts.filter(({ downwards }) => downwards === true);
  // Columns of signs that stand below one another are read from right to left.
  if (upright.length === texts.length)
    return upright
      .toSorted((one, other) => other.left - one.left)
      .map(({ text }) => text)
      .join('');
  const lines = textLines(texts);
  let said = saidOf(lines[0] ?? { texts: [] });
  for (let index = 1; index < lines.length; index++) {
    const [before, line] = [lines[index - 1], lines[index]];
    if (!before || !line) continue;
    const next = saidOf(line);
    said += joint({ before, line, cell, said, next }) + next;
  }
  return said;
}

type Break = {
  readonly before: TextLine;
  readonly line: TextLine;
  readonly cell: Box;
  readonly said: string;
  readonly next: string;
};

/** What stands between two lines of a cell: nothing where the column broke the text. */
function joint({ before, line, cell, said, next }: Break): string {
  const free = cell.width - before.width;
  const last = said.slice(said.lastIndexOf('\n') + 1);
  if (FIGURES.test(last) && FIGURES.test(next)) return free <= MARGINS + 0.6 * before.size ? '' : '\t';
  // One sign a line: a label written downwards.
  if (last.length <= 2 && next.length <= 2 && before.width <= 2.2 * before.size) return '';
  const isFull =
    free <= MARGINS + 2.2 * before.size || rightOf(cell) - rightOf(before) <= MARGINS / 2 + 1.2 * before.size;
  if (!isFull) return '\n';
  return isLatin(last, next) && line.size > 0 ? ' ' : '';
}
