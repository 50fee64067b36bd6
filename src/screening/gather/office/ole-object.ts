import { decodeText } from '../../../platform/documents/index.ts';
import { openCompoundFile, type CompoundFile } from '../../../platform/documents/compound/index.ts';

/** What stands in an embedded object: the file itself, or nothing that could be read. `said`: names and paths that the object keeps of it. */
export type InsideOle = {
  readonly name: string;
  readonly bytes: Uint8Array | null;
  readonly said: readonly string[];
  /** True for formulas and the like, which hold no text of their own. */
  readonly isHarmless: boolean;
  /** True for an object that is itself a document of before 2007. */
  readonly isDocument?: true;
};

/** 嵌入对象: the file that an object holds. A file that is no compound file is the object itself. */
export function insideOle(bytes: Uint8Array, fileName: string): InsideOle {
  if (!isCompound(bytes)) return { name: fileName, bytes, said: [], isHarmless: false };
  const inside = insideStorage(openCompoundFile(bytes), fileName);
  return inside.isDocument === true ? { ...inside, bytes } : inside;
}

/** The same for an object that is a storage of an old office file. A document of before 2007 in it has no bytes of its own: it is the storage. */
export function insideStorage(file: CompoundFile, fileName: string): InsideOle {
  const packed = file.stream('Package');
  if (packed !== null) return { name: fileName.replace(/\.bin$/iu, ''), bytes: packed, said: [], isHarmless: false };
  const native = file.stream('\u0001Ole10Native');
  if (native !== null) return packagedFile(native, fileName);
  const whole = file.stream('CONTENTS');
  if (whole !== null) return { name: withEnding(fileName, 'pdf'), bytes: whole, said: [], isHarmless: false };
  for (const [stream, ending] of OLD_DOCUMENTS) {
    if (file.names.includes(stream))
      return { name: withEnding(fileName, ending), bytes: null, said: [], isHarmless: false, isDocument: true };
  }
  return { name: fileName, bytes: null, said: [], isHarmless: file.names.includes('Equation Native') };
}

/** What a document of before 2007 is told by. */
const OLD_DOCUMENTS = [
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
] as const;

function isCompound(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}

/** An embedded part is called .bin whatever it holds; zipped ones tell themselves what they are. */
function withEnding(name: string, ending: string): string {
  const bare = name.replace(/\.bin$/iu, '');
  return bare.toLowerCase().endsWith(`.${ending}`) ? bare : `${bare}.${ending}`;
}

/** A file put in by the packager: its label, the path where it lay, where it is laid on opening, its bytes. */
function packagedFile(native: Uint8Array, fileName: string): InsideOle {
  const buffer = Buffer.from(native.buffer, native.byteOffset, native.byteLength);
  const strings: string[] = [];
  let at = 6;
  const nextString = (): string => {
    const end = buffer.indexOf(0, at);
    const raw = end < 0 ? Buffer.alloc(0) : buffer.subarray(at, end);
    at = end < 0 ? buffer.length : end + 1;
    const text = decodeText(raw);
    return text.ok ? text.value : '';
  };
  strings.push(nextString(), nextString());
  at += 8;
  strings.push(nextString());
  const size = at + 4 <= buffer.length ? buffer.readUInt32LE(at) : 0;
  const bytes = size > 0 && at + 4 + size <= buffer.length ? buffer.subarray(at + 4, at + 4 + size) : null;
  const said = strings.filter((text) => text !== '');
  const name = (said[0] ?? fileName).split(/[\\/]/u).at(-1) ?? fileName;
  return { name, bytes, said, isHarmless: false };
}
