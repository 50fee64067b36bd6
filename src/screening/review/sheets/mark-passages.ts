import type { Gathered, Passage } from '../../passage.ts';
import type { NamedFinding } from '../named-findings.ts';

/** A stretch of a passage that belongs to a finding. */
export type Mark = { readonly start: number; readonly end: number; readonly finding: string };

/** 标记: the stretches of each passage that findings are about; what is hidden is marked whole. */
export function markPassages(
  { passages }: Gathered,
  findings: readonly NamedFinding[],
): ReadonlyMap<number, readonly Mark[]> {
  const marks = new Map<number, Mark[]>();
  const add = (passage: number, mark: Mark): void => {
    const list = marks.get(passage);
    if (list === undefined) marks.set(passage, [mark]);
    else list.push(mark);
  };
  const hidings = new Map<string, { id: string; text: string }[]>();
  for (const { id, told } of findings) {
    if (told.kind === 'hit') {
      for (const { passage, start, end } of [...told.hit.spans, ...(told.hit.details ?? [])])
        add(passage, { start, end, finding: id });
    } else if (told.kind === 'hidden') {
      const key = keyOf(told.thing.kind, told.thing.place);
      const list = hidings.get(key);
      if (list === undefined) hidings.set(key, [{ id, text: told.thing.text }]);
      else list.push({ id, text: told.thing.text });
    }
  }
  if (hidings.size === 0) return marks;
  for (const [index, passage] of passages.entries()) {
    for (const id of hidingsOf(passage, hidings)) add(index, { start: 0, end: passage.text.length, finding: id });
  }
  return marks;
}

const keyOf = (kind: string, place: string): string => `${kind} ${place}`;

/** The hidings that a passage is a part of. Of several in one place the one that says the same. */
function hidingsOf(
  { hiddenBy, place, text }: Passage,
  hidings: ReadonlyMap<string, readonly { readonly id: string; readonly text: string }[]>,
): readonly string[] {
  if (hiddenBy === null) return [];
  for (const around of placesAround(place)) {
    const there = hidings.get(keyOf(hiddenBy, around));
    if (there === undefined) continue;
    const same = there.filter((one) => one.text === text.trim());
    return (same.length > 0 ? same : there).map(({ id }) => id);
  }
  return [];
}

/** A place and what it is in, from the inside out: the cell, its row, its column, its sheet; the file in the file. */
function* placesAround(place: string): Generator<string> {
  yield place;
  const [, sheet, letters, row] = /^(.*) ([A-Z]{1,3})(\d+)(?: 批注)?$/u.exec(place) ?? [];
  if (sheet !== undefined) {
    yield `${sheet} 第${row}行`;
    yield `${sheet} ${letters}列`;
    yield sheet;
  }
  const inRow = /^(.*) 第\d+列$/u.exec(place)?.[1];
  if (inRow !== undefined) yield inRow;
  const parts = place.split(' > ');
  for (let count = parts.length - 1; count > 0; count -= 1) yield parts.slice(0, count).join(' > ');
}
