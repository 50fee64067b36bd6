import { Binary, damaged, utf16Text, type OldFormat } from './binary.ts';
import { allocationTable, LAST_SECTOR } from './allocation-table.ts';

/** 复合文件: the streams of an OLE2 file, or of a storage in it, by name; storages hold embedded objects and programs. */
export type CompoundFile = {
  readonly names: readonly string[];
  readonly stream: (name: string) => Uint8Array | null;
  readonly storages: readonly { readonly name: string; readonly file: CompoundFile }[];
  /** Streams of the directory to which nothing leads from its root; told of the root alone. */
  readonly lost: readonly string[];
};

type Entry = {
  readonly name: string;
  readonly kind: number;
  readonly start: number;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
};

const ENTRY = 128;
const MINI_SECTOR = 64;
const NO_ENTRY = 0xffffffff;
const STORAGE = 1;
const STREAM = 2;
/** Storages one inside the other; office programs go four deep. */
const DEEPEST = 16;

/** 打开复合文件. Every chain of sectors is followed no further than the file has sectors, so that a circle ends. */
export function openCompoundFile(bytes: Uint8Array, format: OldFormat = 'doc'): CompoundFile {
  const file = new Binary(bytes, format);
  const shift = file.word(30);
  if (shift !== 9 && shift !== 12) throw damaged(format);
  const size = 2 ** shift;
  const sectors = Math.ceil(bytes.length / size);
  const offsetOf = (sector: number) => (sector + 1) * size;

  const table = allocationTable(file, { size, sectors, offsetOf, format });
  const chainOf = (start: number, next: (sector: number) => number, most: number): readonly number[] => {
    const chain: number[] = [];
    for (let sector = start; sector <= LAST_SECTOR; sector = next(sector)) {
      if (chain.length > most) throw damaged(format);
      chain.push(sector);
    }
    return chain;
  };
  const large = (start: number) => chainOf(start, (sector) => table[sector] ?? LAST_SECTOR + 1, sectors);
  const lastPart = (from: Binary, at: number, length: number): Uint8Array => {
    if (at >= from.length) throw damaged(format);
    // The last sector of a file may be cut short.
    return from.part(at, Math.min(length, from.length - at));
  };
  const joined = (chain: readonly number[]) =>
    Buffer.concat(chain.map((sector) => lastPart(file, offsetOf(sector), size)));

  const entries = readEntries(new Binary(joined(large(file.long(48))), format));
  const [root] = entries;
  const mini = new Binary(root === undefined ? new Uint8Array() : joined(large(root.start)), format);
  const miniTable = new Binary(joined(large(file.long(60))), format);
  const cutOff = file.long(56);
  const contentOf = (entry: Entry): Uint8Array => {
    if (entry.size >= cutOff) return whole(joined(large(entry.start)), entry, format);
    const nextMini = (sector: number) =>
      sector * 4 + 4 <= miniTable.length ? miniTable.long(sector * 4) : LAST_SECTOR + 1;
    const chain = chainOf(entry.start, nextMini, Math.ceil(mini.length / MINI_SECTOR));
    const parts = chain.map((sector) => lastPart(mini, sector * MINI_SECTOR, MINI_SECTOR));
    return whole(Buffer.concat(parts), entry, format);
  };
  const reached = new Set<Entry>();
  const opened = storageOf(root, { entries, reached, contentOf, format });
  const lost = entries.filter((entry) => entry.kind === STREAM && !reached.has(entry)).map(({ name }) => name);
  return { ...opened, lost };
}

type Directory = {
  readonly entries: readonly Entry[];
  readonly reached: Set<Entry>;
  readonly contentOf: (entry: Entry) => Uint8Array;
  readonly format: OldFormat;
};

function storageOf(root: Entry | undefined, directory: Directory, depth = 0): CompoundFile {
  if (depth > DEEPEST) throw damaged(directory.format);
  const members = root === undefined ? [] : membersOf(root, directory);
  const streams = new Map<string, Entry>();
  for (const entry of members) if (entry.kind === STREAM && !streams.has(entry.name)) streams.set(entry.name, entry);
  return {
    names: [...streams.keys()],
    stream: (name) => {
      const entry = streams.get(name);
      return entry === undefined ? null : directory.contentOf(entry);
    },
    storages: members
      .filter(({ kind }) => kind === STORAGE)
      .map((entry) => ({ name: entry.name, file: storageOf(entry, directory, depth + 1) })),
    lost: [],
  };
}

/** The entries of a storage hang together as a tree; each is taken once, so that a circle ends. */
function membersOf({ child }: Entry, { entries, reached, format }: Directory): readonly Entry[] {
  const members: Entry[] = [];
  const waiting = [child];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at === NO_ENTRY) continue;
    const entry = entries[at];
    // A directory that is cut off would hide what its last entries hold.
    if (entry === undefined) throw damaged(format);
    if (reached.has(entry)) continue;
    reached.add(entry);
    if (entry.kind === STORAGE || entry.kind === STREAM) members.push(entry);
    waiting.push(entry.left, entry.right);
  }
  return members;
}

function readEntries(directory: Binary): readonly Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const length = Math.min(directory.word(at + 64), 64);
    entries.push({
      name: utf16Text(directory.part(at, Math.max(length - 2, 0))),
      kind: directory.byte(at + 66),
      left: directory.long(at + 68),
      right: directory.long(at + 72),
      child: directory.long(at + 76),
      start: directory.long(at + 116),
      size: directory.long(at + 120),
    });
  }
  return entries;
}

/** A chain that ends before its stream does is cut off. */
function whole(bytes: Uint8Array, { size }: Entry, format: OldFormat): Uint8Array {
  if (bytes.length < size) throw damaged(format);
  return bytes.subarray(0, size);
}
