import { damaged, type Binary, type OldFormat } from './binary.ts';

/** The highest number that is a sector; what lies above has a meaning of its own: free, end of chain. */
export const LAST_SECTOR = 0xfffffff9;

const LONGS_IN_HEADER = 109;

type Sectors = {
  readonly size: number;
  readonly sectors: number;
  readonly offsetOf: (sector: number) => number;
  readonly format: OldFormat;
};

/** 扇区表: which sector follows which; its own sectors are listed in the header and, in large files, in a chain behind it. */
export function allocationTable(file: Binary, { size, sectors, offsetOf, format }: Sectors): Uint32Array {
  const places: number[] = [];
  for (let index = 0; index < LONGS_IN_HEADER; index += 1) places.push(file.long(76 + index * 4));
  let more = file.long(68);
  for (let count = 0; more <= LAST_SECTOR; count += 1) {
    if (count > sectors) throw damaged(format);
    const at = offsetOf(more);
    for (let index = 0; index < size / 4 - 1; index += 1) places.push(file.long(at + index * 4));
    more = file.long(at + size - 4);
  }
  const table = new Uint32Array(Math.min(places.length * (size / 4), sectors + size)).fill(0xffffffff);
  let filled = 0;
  for (const place of places) {
    if (place > LAST_SECTOR) continue;
    const at = offsetOf(place);
    for (let index = 0; index < size / 4 && filled < table.length; index += 1) {
      const from = at + index * 4;
      table[filled] = from + 4 <= file.length ? file.long(from) : 0xffffffff;
      filled += 1;
    }
  }
  return table;
}
