import { closeSync, openSync, readSync } from 'node:fs';

/** 字体所含的字: the signs of a font file, read from its own list of them without reading its drawings. */
export function signsOfFace(file: string): (code: number) => boolean {
  const descriptor = openSync(file, 'r');
  try {
    const bytesAt = (at: number, length: number): Buffer => {
      const bytes = Buffer.alloc(length);
      readSync(descriptor, bytes, 0, length, at);
      return bytes;
    };
    const tables = bytesAt(TABLES_AT, bytesAt(4, 2).readUInt16BE(0) * TABLE_ENTRY);
    const entry = tables.indexOf('cmap', 0, 'latin1');
    if (entry < 0) return () => false;
    return groupsOf(bytesAt(tables.readUInt32BE(entry + 8), tables.readUInt32BE(entry + 12)));
  } finally {
    closeSync(descriptor);
  }
}

const TABLES_AT = 12;
const TABLE_ENTRY = 16;

/** The form of the list that holds every sign of Unicode; type faces with Chinese have it. */
const WHOLE_UNICODE = 12;
const GROUP = 12;

function groupsOf(list: Buffer): (code: number) => boolean {
  const count = list.readUInt16BE(2);
  for (let index = 0; index < count; index += 1) {
    const at = list.readUInt32BE(4 + index * 8 + 4);
    if (list.readUInt16BE(at) !== WHOLE_UNICODE) continue;
    const groups = list.readUInt32BE(at + 12);
    const first = (group: number): number => list.readUInt32BE(at + 16 + group * GROUP);
    const last = (group: number): number => list.readUInt32BE(at + 16 + group * GROUP + 4);
    return (code) => {
      let [low, high] = [0, groups - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (first(middle) <= code) low = middle;
        else high = middle - 1;
      }
      return groups > 0 && code >= first(low) && code <= last(low);
    };
  }
  return () => false;
}
