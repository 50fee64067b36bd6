import type { Span } from '../hit.ts';
import type { View } from '../view.ts';

/**
 * 连续数字: a text in which a number may stand: a passage, or what neighbouring passages make together where a number goes on from one
 * to the next (a line that breaks, a row of small boxes).
 */
export type Stretch = {
  readonly text: string;
  readonly pieces: readonly Piece[];
};

/** `from`: where it begins in the stretch; `start`: where it begins in its passage. */
type Piece = { readonly passage: number; readonly from: number; readonly start: number; readonly length: number };

/** The places of `[start, end)` of a stretch in its passages, one a passage. */
export function spansOf({ pieces }: Stretch, start: number, end: number): readonly Span[] {
  return pieces
    .map(({ passage, from, start: offset, length }) => ({
      passage,
      start: offset + Math.max(0, start - from),
      end: offset + Math.min(length, end - from),
    }))
    .filter((span) => span.end > span.start);
}

/** Every stretch of a file in which figures stand: passages by themselves, then what crosses from one into the next. */
export function stretchesOf(view: View): readonly Stretch[] {
  const known = KNOWN.get(view);
  if (known !== undefined) return known;
  const stretches = [...alone(view), ...acrossCells(view), ...acrossLines(view)];
  KNOWN.set(view, stretches);
  return stretches;
}

/** Those with fifteen figures or more: what identity numbers and bank cards have at least. */
export function longStretchesOf(view: View): readonly Stretch[] {
  const known = LONG.get(view);
  if (known !== undefined) return known;
  const stretches = stretchesOf(view).filter(({ text }) => ENOUGH_FIGURES.test(text));
  LONG.set(view, stretches);
  return stretches;
}

const ENOUGH_FIGURES = /(?:\d[\s\-._·]{0,4}){14}\d/u;

/** Whether a stretch joins several passages; a number in it counts only when it crosses a border. */
export function isJoined({ pieces }: Stretch): boolean {
  return pieces.length > 1;
}

const KNOWN = new WeakMap<View, readonly Stretch[]>();
const LONG = new WeakMap<View, readonly Stretch[]>();

function alone({ texts }: View): readonly Stretch[] {
  return texts.flatMap((text, passage) =>
    /\d/u.test(text) ? [{ text, pieces: [{ passage, from: 0, start: 0, length: text.length }] }] : [],
  );
}

/** Parts of a number: figures with an X, blanks and hyphens. */
const NUMBER_PART = /^[\s-]*\d[\d\s-]{0,17}[\dXx]?[\s-]*$|^\s*[\dXx]\s*$/u;

/** Neighbouring cells with parts of numbers under one heading, or after one label. */
function acrossCells(view: View): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const seen = new Set<number>();
  for (const [index, text] of view.texts.entries()) {
    if (text.length > 24 || !/\d/u.test(text) || seen.has(index) || !view.passages[index]?.cell) continue;
    if (!NUMBER_PART.test(text) || text.trim().length >= 18) continue;
    const group = [index];
    const row = view.rowOf(index);
    for (let at = view.positionInRow(index) + 1; at < row.length; at += 1) {
      const next = row[at];
      if (next === undefined || !NUMBER_PART.test(view.texts[next] ?? '')) break;
      if (!isUnderOneHeading(view, index, next)) break;
      group.push(next);
      seen.add(next);
    }
    if (group.length > 1)
      stretches.push(
        join(
          view,
          group.map((passage) => ({ passage, start: 0 })),
        ),
      );
  }
  return stretches;
}

/** The same head above both, or none above the later ones, or a label before the first that is meant for all. */
function isUnderOneHeading(view: View, first: number, later: number): boolean {
  const own = view.headsOf(first);
  const heads = view.headsOf(later);
  if (own === heads) return true;
  const others = heads.join('|');
  if (others === '') return true;
  return own.length > 0 ? own.join('|') === others : view.labelLeftOf(first) !== '';
}

/** A line that ends in figures before one that begins with them. */
function acrossLines(view: View): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const [passage, text] of view.texts.entries()) {
    const next = passage + 1;
    const from = view.passages[passage];
    const to = view.passages[next];
    if (!from || !to || from.cell || to.cell || from.part !== to.part) continue;
    if (!/\d[\s-]*$/u.test(text) || !/^[\s]*[\dXx]/u.test(view.texts[next] ?? '')) continue;
    const tail = /[\d\s-]*$/u.exec(text)?.[0].length ?? 0;
    stretches.push(
      join(view, [
        { passage, start: text.length - tail },
        { passage: next, start: 0 },
      ]),
    );
  }
  return stretches;
}

function join(view: View, parts: readonly { readonly passage: number; readonly start: number }[]): Stretch {
  let text = '';
  const pieces: Piece[] = [];
  for (const { passage, start } of parts) {
    const own = (view.texts[passage] ?? '').slice(start);
    pieces.push({ passage, from: text.length, start, length: own.length });
    text += own;
  }
  return { text, pieces };
}
