import { middleX, middleY, rightOf } from './boxes.ts';
import { isNumbered } from './numbering.ts';
import { saidOf, type TextLine } from './text-lines.ts';

/** How a label of several lines stands beside its figures. */
type Standing = 'middle' | 'first';
const STANDINGS: readonly Standing[] = ['middle', 'first'];

/** What each further line of a label costs. */
const EXTRA_LINE = 0.1;
/** More lines than this no label has. */
const MOST_LINES = 6;
/** What a line costs that belongs to no row of figures, in heights of a line; a little more than a label a little off its figures. */
const ALONE = 0.7;
/** Lines of one label follow one another within so many sizes. */
const STEP = 2.8;
/** A line that goes on leaves less room than this, in sizes, in its column. */
const LEFT_FREE = 2.3;
/** A label that misses its figures by more than this, in heights of a line, is none of theirs. */
const FARTHEST = 0.4;

/**
 * 标签归行: which lines of labels belong to which row of figures. A label may take several lines, and its figures stand at the height
 * of its middle or its first line, the same way through the table. Answers for each row its lines, and the lines of none.
 */
export function attachLabels(
  lines: readonly TextLine[],
  rows: readonly number[],
): { readonly ofRow: readonly (readonly TextLine[])[]; readonly alone: readonly TextLine[] } {
  const isRight = endTogether(lines);
  const full = lines.map((line) => isFull(line, lines, isRight));
  const [middle, first] = STANDINGS.map((standing) => cheapest({ lines, full, rows, standing }));
  // A line below a row may be its second one, or another row without figures: one such line proves nothing.
  const best = first && middle && first.cost + ALONE / 2 < middle.cost ? first : middle;
  const ofRow = rows.map(
    (_, index) => best?.taken[index]?.map((line) => lines[line]).filter((line) => line !== undefined) ?? [],
  );
  const attached = new Set(ofRow.flat());
  return { ofRow, alone: lines.filter((line) => !attached.has(line)) };
}

type Question = {
  readonly lines: readonly TextLine[];
  readonly full: readonly boolean[];
  readonly rows: readonly number[];
  readonly standing: Standing;
};

type Plan = { readonly cost: number; readonly taken: Readonly<Record<number, readonly number[]>> };

/** The cheapest way to give each row some of the lines, all in order. */
function cheapest({ lines, full, rows, standing }: Question): Plan {
  const [width, height] = [lines.length + 1, rows.length + 1];
  const cost = new Float64Array(width * height).fill(Infinity);
  const step = new Int8Array(width * height);
  for (let row = 0; row < height; row++) {
    for (let line = 0; line < width; line++) {
      const here = row * width + line;
      const consider = (from: number, price: number, way: number) => {
        const sum = (cost[from] ?? Infinity) + price;
        if (sum < (cost[here] ?? Infinity)) [cost[here], step[here]] = [sum, way];
      };
      if (row === 0 && line === 0) cost[here] = 0;
      // -1: the line stands alone; 0: the row has no label; n: the row takes the last n lines.
      if (line > 0) consider(here - 1, ALONE, -1);
      if (row > 0) consider(here - width, ALONE / 2, 0);
      const most = row > 0 ? Math.min(MOST_LINES, line) : 0;
      for (let count = 1; count <= most; count++) {
        if (count > 1 && !(full[line - count] && isOneLabel(lines, line - count))) break;
        // The end of a page may cut the last row, and its figures stay with the first line.
        const label = lines.slice(line - count, line);
        const figures = rows[row - 1] ?? 0;
        const price = Math.min(
          priceOf(label, figures, standing),
          row === rows.length ? priceOf(label, figures, 'first') : Infinity,
        );
        consider(here - width - count, price, count);
      }
    }
  }
  const taken: Record<number, readonly number[]> = {};
  let [row, line] = [rows.length, lines.length];
  while (row > 0 || line > 0) {
    const way = step[row * width + line] ?? 0;
    if (way > 0) taken[row - 1] = Array.from({ length: way }, (_, index) => line - way + index);
    if (way < 0) line -= 1;
    else [row, line] = [row - 1, line - way];
  }
  return { cost: cost[width * height - 1] ?? Infinity, taken };
}

/** Whether a line may go on in the next one: near, under it, and not numbered anew. */
function isOneLabel(lines: readonly TextLine[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !next || middleY(next) - middleY(line) > STEP * next.size || isNumbered(saidOf(next))) return false;
  return isInColumn(line, next, next.size);
}

/** Whether two lines begin, end or have their middle at one place, within so much. */
const isInColumn = (one: TextLine, other: TextLine, within: number): boolean =>
  Math.abs(other.left - one.left) <= within ||
  Math.abs(middleX(other) - middleX(one)) <= within ||
  Math.abs(rightOf(other) - rightOf(one)) <= within / 2;

/** Whether labels end at one place: more of them do than begin at one, or have their middle there. */
function endTogether(lines: readonly TextLine[]): boolean {
  const most = (place: (line: TextLine) => number) => {
    const met = new Map<number, number>();
    for (const line of lines) {
      const at = Math.round(place(line) / 2);
      met.set(at, (met.get(at) ?? 0) + 1);
    }
    return [...met.values()].reduce((one, other) => Math.max(one, other), 0);
  };
  const ends = most(rightOf);
  return ends > most(({ left }) => left) && ends > most(middleX);
}

/** Whether a line takes up its column, as the widest line that stands under or over it does. */
function isFull(line: TextLine, lines: readonly TextLine[], isRight: boolean): boolean {
  const near = lines.filter(
    (other) =>
      Math.abs(other.left - line.left) <= line.size ||
      Math.abs(middleX(other) - middleX(line)) <= line.size / 2 ||
      (isRight && Math.abs(rightOf(other) - rightOf(line)) <= line.size / 2),
  );
  const widest = Math.max(...near.slice(0, 1000).map(({ width }) => width));
  return line.width >= widest - LEFT_FREE * line.size;
}

function priceOf(label: readonly TextLine[], figures: number, standing: Standing): number {
  const [first, last] = [label[0], label.at(-1)];
  if (!first || !last) return Infinity;
  const at = standing === 'middle' ? (middleY(first) + middleY(last)) / 2 : middleY(first);
  const off = Math.abs(at - figures) / first.size;
  return off > FARTHEST ? Infinity : off + EXTRA_LINE * (label.length - 1);
}
