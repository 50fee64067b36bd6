import { Binary } from '../compound/binary.ts';

/** One property of a paragraph, of characters or of a row: its number, and where its value stands. */
export type Property = { readonly number: number; readonly value: Binary };

const TABLE_DEFINITION = 0xd608;
const TAB_CHANGES = 0xc615;
/** Bytes of a value by the three highest bits of the number; null: the value says its own length. */
const LENGTHS: readonly (number | null)[] = [1, 1, 2, 4, 2, 2, null, 3];

/** 属性表: the properties one after the other; what is cut off at the end is left out. */
export function* propertiesIn(list: Uint8Array): Generator<Property> {
  const bytes = new Binary(list);
  let at = 0;
  while (at + 2 < bytes.length) {
    const number = bytes.word(at);
    at += 2;
    const fixed = LENGTHS[number >> 13] ?? null;
    const [head, length] = fixed === null ? lengthOf(bytes, at, number) : ([0, fixed] as const);
    if (at + head + length > bytes.length) return;
    yield { number, value: new Binary(bytes.part(at + head, length)) };
    at += head + length;
  }
}

/** How many bytes say the length, and the length. */
function lengthOf(bytes: Binary, at: number, number: number): readonly [number, number] {
  if (number === TABLE_DEFINITION && at + 2 <= bytes.length) return [2, Math.max(bytes.word(at) - 1, 0)];
  const said = bytes.byte(at);
  if (number === TAB_CHANGES && said === 255) {
    const deleted = bytes.byte(at + 1);
    const added = bytes.byte(at + 2 + deleted * 4);
    return [1, 2 + deleted * 4 + added * 3];
  }
  return [1, said];
}
