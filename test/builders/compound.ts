/** What stands in a compound file: streams by name, and storages with more of them. */
export type Storage = { readonly [name: string]: Uint8Array | Storage };

const SECTOR = 512;
const FREE = 0xffffffff;
const END = 0xfffffffe;

type Entry = { name: string; kind: 1 | 2 | 5; child: number; right: number; start: number; size: number };

/** 复合文件: a real OLE2 file; every stream lies in whole sectors, however small it is, as its header says. */
export function compoundOf(root: Storage): Uint8Array {
  const entries: Entry[] = [{ name: 'Root Entry', kind: 5, child: FREE, right: FREE, start: END, size: 0 }];
  const content: Uint8Array[] = [];
  const chain: number[] = [];
  const add = (storage: Storage, parent: Entry): void => {
    let before: Entry | null = null;
    for (const [name, part] of Object.entries(storage)) {
      const entry: Entry = {
        name,
        kind: part instanceof Uint8Array ? 2 : 1,
        child: FREE,
        right: FREE,
        start: END,
        size: 0,
      };
      const at = entries.push(entry) - 1;
      if (before === null) parent.child = at;
      else before.right = at;
      before = entry;
      if (!(part instanceof Uint8Array)) add(part, entry);
      else if (part.length > 0) {
        entry.start = chain.length;
        entry.size = part.length;
        const sectors = Math.ceil(part.length / SECTOR);
        for (let index = 1; index < sectors; index += 1) chain.push(chain.length + 1);
        chain.push(END);
        content.push(padded(part));
      }
    }
  };
  add(root, entries[0]!);
  const directoryAt = chain.length;
  const directory = padded(Buffer.concat(entries.map(entryBytes)));
  for (let index = 1; index < directory.length / SECTOR; index += 1) chain.push(chain.length + 1);
  chain.push(END);
  const tables = Math.ceil((chain.length + Math.ceil(chain.length / 127) + 1) / 128);
  const tableAt = chain.length;
  for (let index = 0; index < tables; index += 1) chain.push(0xfffffffd);
  const table = Buffer.alloc(tables * SECTOR, 0xff);
  for (const [index, next] of chain.entries()) table.writeUInt32LE(next, index * 4);
  return Buffer.concat([header({ directoryAt, tableAt, tables }), ...content, directory, table]);
}

function header({ directoryAt, tableAt, tables }: { directoryAt: number; tableAt: number; tables: number }): Buffer {
  const bytes = Buffer.alloc(SECTOR, 0);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.writeUInt16LE(0x3e, 24);
  bytes.writeUInt16LE(3, 26);
  bytes.writeUInt16LE(0xfffe, 28);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt16LE(6, 32);
  bytes.writeUInt32LE(tables, 44);
  bytes.writeUInt32LE(directoryAt, 48);
  // No stream is small enough for the mini stream.
  bytes.writeUInt32LE(0, 56);
  bytes.writeUInt32LE(END, 60);
  bytes.writeUInt32LE(END, 68);
  bytes.fill(0xff, 76);
  for (let index = 0; index < tables; index += 1) bytes.writeUInt32LE(tableAt + index, 76 + index * 4);
  return bytes;
}

function entryBytes({ name, kind, child, right, start, size }: Entry): Buffer {
  const bytes = Buffer.alloc(128);
  const wide = Buffer.from(`${name}\0`, 'utf16le');
  wide.copy(bytes);
  bytes.writeUInt16LE(wide.length, 64);
  bytes[66] = kind;
  bytes[67] = 1;
  bytes.writeUInt32LE(FREE, 68);
  bytes.writeUInt32LE(right, 72);
  bytes.writeUInt32LE(child, 76);
  bytes.writeUInt32LE(start, 116);
  bytes.writeUInt32LE(size, 120);
  return bytes;
}

function padded(bytes: Uint8Array): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((SECTOR - (bytes.length % SECTOR)) % SECTOR)]);
}
