import type { Binary } from '../compound/binary.ts';
import { propertiesIn } from './properties.ts';

type Merge = 'restart' | 'continue' | null;

/** 一行的格线: where its cells begin and end, in twentieths of a point, and which go on from above or from the left. */
export type RowLayout = { readonly edges: readonly number[]; readonly cells: readonly CellLayout[] };
export type CellLayout = { across: Merge; down: Merge };

const DEFINITION = 0xd608;
const MERGE_ACROSS = 0x5624;
const MERGE_DOWN = 0xd62b;
const CELL = 20;

/** 读一行的格线 out of the properties of the mark that ends it; null where they define none. */
export function readRowLayout(list: Uint8Array): RowLayout | null {
  let layout: RowLayout | null = null;
  for (const { number, value } of propertiesIn(list)) {
    if (number === DEFINITION) layout = define(value);
    else if (layout !== null && number === MERGE_DOWN && value.length >= 2) {
      const cell = layout.cells[value.byte(0)];
      if (cell !== undefined) cell.down = mergeOf(value.byte(1));
    } else if (layout !== null && number === MERGE_ACROSS) {
      for (const [index, cell] of layout.cells.entries()) {
        if (index === value.byte(0)) cell.across = 'restart';
        else if (index > value.byte(0) && index < value.byte(1)) cell.across = 'continue';
      }
    }
  }
  return layout;
}

function define(value: Binary): RowLayout | null {
  if (value.length === 0) return null;
  const count = value.byte(0);
  if (1 + (count + 1) * 2 > value.length) return null;
  const edges = Array.from({ length: count + 1 }, (_, index) => value.signedWord(1 + index * 2));
  const cells = Array.from({ length: count }, (_, index): CellLayout => {
    const at = 1 + (count + 1) * 2 + index * CELL;
    // Cells at the end that say nothing of themselves may be left out.
    const flags = at + 2 <= value.length ? value.word(at) : 0;
    const across = flags & 3;
    return { across: across === 1 ? 'continue' : across === 0 ? null : 'restart', down: mergeOf((flags >> 5) & 3) };
  });
  return { edges, cells };
}

function mergeOf(flags: number): Merge {
  if (flags === 0) return null;
  return flags === 1 ? 'continue' : 'restart';
}
