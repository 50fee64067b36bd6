import { Binary, damaged } from './binary.ts';

/** 复合文件: the streams of an OLE2 file, by name, as far as they stand in its root. */
export type CompoundFile = { readonly names: readonly string[]; readonly stream: (name: string) => Uint8Array | null };

type Entry = { readonly name: string; readonly isStream: boolean; readonly start: number; readonly size: number };

const ENTRY = 128;
const MINI_SECTOR = 64;
const LONGS_IN_HEADER = 109;
/** The highest number that is a sector; what lies above has a meaning of its own: free, end of chain. */
const LAST_SECTOR = 0xfffffff9;

/** 打开复合文件. Every chain of sectors is followed no further than the file has sectors, so that a circle ends. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const file = new Binary(bytes);
  const shift = file.word(30);
  if (shift !== 9 && shift !== 12) throw damaged();
  const size = 2 ** shift;
  const sectors = Math.ceil(bytes.length / size);
  const offsetOf = (sector: number) => (sector + 1) * size;

  const table = allocationTable(file, { size, sectors, offsetOf });
  const chainOf = (start: number, next: (sector: number) => number, most: number): readonly number[] => {
    const chain: number[] = [];
    for (let sector = start; sector <= LAST_SECTOR; sector = next(sector)) {
      if (chain.length > most) throw damaged();
      chain.push(sector);
    }
    return chain;
  };
  const large = (start: number) => chainOf(start, (sector) => table[sector] ?? LAST_SECTOR + 1, sectors);
  const joined = (chain: readonly number[]) => join(chain.map((sector) => lastPart(file, offsetOf(sector), size)));

  const entries = readEntries(new Binary(joined(large(file.long(48)))));
  const [root] = entries;
  const mini = root === undefined ? new Binary(new Uint8Array()) : new Binary(joined(large(root.start)));
  const miniTable = new Binary(joined(large(file.long(60))));
  const cutOff = file.long(56);

  return {
    names: entries.filter(({ isStream }) => isStream).map(({ name }) => name),
    stream: (name) => {
      const entry = entries.find((one) => one.isStream && one.name === name);
      if (entry === undefined) return null;
      if (entry.size >= cutOff) return joined(large(entry.start)).subarray(0, entry.size);
      const nextMini = (sector: number) =>
        sector * 4 + 4 <= miniTable.length ? miniTable.long(sector * 4) : LAST_SECTOR + 1;
      const chain = chainOf(entry.start, nextMini, Math.ceil(mini.length / MINI_SECTOR));
      return join(chain.map((sector) => lastPart(mini, sector * MINI_SECTOR, MINI_SECTOR))).subarray(0, entry.size);
    },
  };
}

type Sectors = { readonly size: number; readonly sectors: number; readonly offsetOf: (sector: number) => number };

/** The table that says which sector follows which; its own sectors are listed in the header and, in large files, in a chain behind it. */
function allocationTable(file: Binary, { size, sectors, offsetOf }: Sectors): Uint32Array {
  const places: number[] = [];
  for (let index = 0; index < LONGS_IN_HEADER; index += 1) places.push(file.long(76 + index * 4));
  let more = file.long(68);
  for (let count = 0; more <= LAST_SECTOR; count += 1) {
    if (count > sectors) throw damaged();
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

function readEntries(directory: Binary): readonly Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const length = Math.min(directory.word(at + 64), 64);
    const name = Buffer.from(directory.part(at, Math.max(length - 2, 0))).toString('utf16le');
    const isStream = directory.byte(at + 66) === 2;
    entries.push({ name, isStream, start: directory.long(at + 116), size: directory.long(at + 120) });
  }
  return entries;
}

/** The last sector of a file may be cut short. */
function lastPart(file: Binary, from: number, length: number): Uint8Array {
  if (from >= file.length) throw damaged();
  return file.part(from, Math.min(length, file.length - from));
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts);
}
