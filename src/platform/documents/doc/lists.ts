import type { List, ListLevel } from '../docx/numbering.ts';
import type { Binary } from '../compound/binary.ts';
import { TABLES, type WordFile } from './word-file.ts';

const LIST = 28;
const LEVEL = 28;
const SIMPLE = 1;
const LEVELS = 9;
const OVERRIDE = 16;

/** Number formats of Word by their numbers; what is not here is shown as 1, 2, 3. */
const FORMATS: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  5: 'ordinal',
  10: 'ideographDigital',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  16: 'japaneseLegal',
  18: 'decimalEnclosedCircle',
  19: 'decimalFullWidth2',
  22: 'decimalZero',
  23: 'bullet',
  26: 'decimalEnclosedFullstop',
  27: 'decimalEnclosedParen',
  28: 'decimalEnclosedCircleChinese',
  29: 'ideographEnclosedCircle',
  30: 'ideographTraditional',
  33: 'taiwaneseCounting',
  34: 'ideographLegalTraditional',
  35: 'taiwaneseCountingThousand',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
  255: 'none',
};

/** 自动编号: the lists of a .doc by the numbers that paragraphs use, counted from 1. A list whose tables are cut off is left out. */
export function readLists(file: WordFile): ReadonlyMap<string, List> {
  const definitions = readDefinitions(file);
  const lists = new Map<string, List>();
  const overrides = file.tableAt(TABLES.listOverrides);
  if (overrides.length < 4) return lists;
  const count = overrides.long(0);
  for (let index = 0; index < count && 4 + (index + 1) * OVERRIDE <= overrides.length; index += 1) {
    const id = overrides.long(4 + index * OVERRIDE);
    const levels = definitions.get(id);
    if (levels !== undefined) lists.set(String(index + 1), { shared: String(id), levels, starts: new Map() });
  }
  return lists;
}

function readDefinitions(file: WordFile): ReadonlyMap<number, ReadonlyMap<number, ListLevel>> {
  const definitions = new Map<number, ReadonlyMap<number, ListLevel>>();
  const table = file.tableAt(TABLES.lists);
  if (table.length < 2) return definitions;
  const count = table.word(0);
  // The levels stand behind the list of lists, outside what the header calls this table.
  const place = table.bytes.byteOffset - file.table.bytes.byteOffset;
  let at = place + 2 + count * LIST;
  for (let index = 0; index < count && 2 + (index + 1) * LIST <= table.length; index += 1) {
    const id = table.long(2 + index * LIST);
    const levels = (table.byte(2 + index * LIST + 26) & SIMPLE) === 0 ? LEVELS : 1;
    const own = new Map<number, ListLevel>();
    for (let level = 0; level < levels; level += 1) {
      if (at + LEVEL > file.table.length) return definitions;
      const read = readLevel(file.table, at);
      own.set(level, read.level);
      at = read.end;
    }
    definitions.set(id, own);
  }
  return definitions;
}

function readLevel(table: Binary, at: number): { readonly level: ListLevel; readonly end: number } {
  const flags = table.byte(at + 5);
  const suffix = table.byte(at + 15);
  const text = at + LEVEL + table.byte(at + 24) + table.byte(at + 25);
  const length = table.word(text);
  let shown = '';
  for (let index = 0; index < length; index += 1) {
    const code = table.word(text + 2 + index * 2);
    shown += code < LEVELS ? `%${code + 1}` : String.fromCharCode(code);
  }
  const level: ListLevel = {
    start: table.long(at),
    format: FORMATS[table.byte(at + 4)] ?? 'decimal',
    text: shown,
    suffix: suffix === 0 ? 'tab' : suffix === 1 ? 'space' : 'nothing',
    legal: (flags & 4) !== 0,
    restartAfter: null,
    style: null,
  };
  return { level, end: text + 2 + length * 2 };
}
