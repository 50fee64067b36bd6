import { Refusal } from '../refusal.ts';
import { Binary, damaged } from '../compound/binary.ts';
import { openCompoundFile } from '../compound/compound-file.ts';

/** Word 97–2003: the streams of a .doc and the places of its tables. */
export type WordFile = {
  readonly main: Binary;
  readonly table: Binary;
  /** Properties too large for their page; empty where the file has none. */
  readonly data: Binary;
  /** Characters of the body; footnotes, headers and comments come after it. */
  readonly characters: number;
  /** A table of the table stream, by its number in the header; empty where it has none. */
  readonly tableAt: (number: TableNumber) => Binary;
};

/** Tables of the table stream by their place in the header. */
export const TABLES = {
  styles: 1,
  characterPages: 12,
  paragraphPages: 13,
  pieces: 33,
  lists: 73,
  listOverrides: 74,
} as const;
type TableNumber = (typeof TABLES)[keyof typeof TABLES];

const MAGIC = 0xa5ec;
/** Word 97 is the oldest version whose tables stand as they are read here. */
const WORD_97 = 0x00c1;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;
const FIRST_PAIR = 154;
const BODY_CHARACTERS = 76;

/** 打开旧版 Word: refuses a file with a password, one of before 1997, and one that is damaged. */
export function openWordFile(bytes: Uint8Array): WordFile {
  const compound = openCompoundFile(bytes);
  const stream = compound.stream('WordDocument');
  if (stream === null) throw damaged();
  const main = new Binary(stream);
  if (main.word(0) !== MAGIC) throw damaged();
  if (main.word(2) < WORD_97) throw new Refusal({ kind: 'not_supported', format: 'Word 95 (.doc)' });
  const flags = main.word(10);
  if ((flags & ENCRYPTED) !== 0) throw new Refusal({ kind: 'encrypted' });
  const tables = compound.stream((flags & SECOND_TABLE) === 0 ? '0Table' : '1Table');
  if (tables === null) throw damaged();
  const table = new Binary(tables);
  return {
    main,
    table,
    data: new Binary(compound.stream('Data') ?? new Uint8Array()),
    characters: main.long(BODY_CHARACTERS),
    tableAt: (number) => {
      const at = FIRST_PAIR + number * 8;
      return new Binary(table.part(main.long(at), main.long(at + 4)));
    },
  };
}
