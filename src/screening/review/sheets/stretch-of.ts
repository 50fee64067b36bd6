import type { Passage } from '../../passage.ts';
import type { Segment, Stretch } from '../sheet.ts';
import type { Mark } from './mark-passages.ts';

/** What is shown of a text between two findings, at its beginning and at its end. */
const SHOWN_AT_ENDS = 600;

/** 分段: a passage cut where findings begin and end; of long text without any only the ends are shown. */
export function stretchOf(passage: number, { text, place, hiddenBy }: Passage, marks: readonly Mark[] = []): Stretch {
  return { passage, place, hiddenBy, segments: cut(text, marks).flatMap(shortened) };
}

function cut(text: string, marks: readonly Mark[]): readonly Segment[] {
  const edges = new Set([0, text.length]);
  for (const { start, end } of marks) edges.add(start).add(end);
  const places = [...edges].sort((one, other) => one - other);
  const starts = marks.toSorted((one, other) => one.start - other.start);
  const segments: Segment[] = [];
  let open: readonly Mark[] = [];
  let next = 0;
  for (const [index, from] of places.entries()) {
    const to = places[index + 1];
    if (to === undefined) break;
    open = open.filter(({ end }) => end > from);
    while ((starts[next]?.start ?? Number.POSITIVE_INFINITY) <= from) {
      const mark = starts[next];
      if (mark !== undefined && mark.end > from) open = [...open, mark];
      next += 1;
    }
    const findings = [...new Set(open.map(({ finding }) => finding))];
    segments.push({ text: text.slice(from, to), findings, leftOut: 0 });
  }
  return segments;
}

function shortened(segment: Segment): readonly Segment[] {
  const { text, findings } = segment;
  if (text.length <= 2 * SHOWN_AT_ENDS) return [segment];
  const leftOut = text.length - 2 * SHOWN_AT_ENDS;
  return [
    { text: text.slice(0, SHOWN_AT_ENDS), findings, leftOut },
    { text: text.slice(-SHOWN_AT_ENDS), findings, leftOut: 0 },
  ];
}
