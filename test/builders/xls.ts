import { compoundOf, type Storage } from './compound.ts';

/** One record of an old workbook. */
export type RawRecord = readonly [type: number, body: Uint8Array];

type RawSheet = { readonly name: string; readonly records: readonly RawRecord[]; readonly state?: 0 | 1 | 2 };

type Options = {
  /** Records before the list of sheets. */
  readonly globals?: readonly RawRecord[];
  readonly beside?: Storage;
  /** Excel 5 instead of 97. */
  readonly isOld?: boolean;
};

/** 旧版工作簿: a workbook of these records, as Excel itself lays them out. */
export function xlsOf(
  sheets: readonly RawSheet[],
  { globals = [], beside = {}, isOld = false }: Options = {},
): Uint8Array {
  const begin = (type: number): RawRecord => [0x809, words(isOld ? 0x0500 : 0x0600, type, 0, 0)];
  const end: RawRecord = [0x0a, Buffer.alloc(0)];
  const listed = (places: readonly number[]): Buffer =>
    recordsOf([
      begin(5),
      ...globals,
      ...sheets.map(({ name, state = 0 }, index): RawRecord => {
        const head = Buffer.alloc(6);
        head.writeUInt32LE(places[index] ?? 0);
        head[4] = state;
        return [0x85, Buffer.concat([head, isOld ? narrow(name) : short(name)])];
      }),
      end,
    ]);
  const bodies = sheets.map(({ records }) => recordsOf([begin(0x10), ...records, end]));
  let at = listed([]).length;
  const places = bodies.map((body) => {
    const place = at;
    at += body.length;
    return place;
  });
  const stream = Buffer.concat([listed(places), ...bodies]);
  return compoundOf({ [isOld ? 'Book' : 'Workbook']: stream, ...beside });
}

export function recordsOf(records: readonly RawRecord[]): Buffer {
  return Buffer.concat(records.map(([type, body]) => Buffer.concat([words(type, body.length), body])));
}

/** Numbers of two bytes. */
export function words(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value & 0xffff, index * 2);
  return bytes;
}

/** A text with its length in two bytes, in two bytes a character. */
export function long(text: string): Buffer {
  return Buffer.concat([words(text.length), Buffer.from([1]), Buffer.from(text, 'utf16le')]);
}

/** A text with its length in one byte. */
function short(text: string): Buffer {
  return Buffer.concat([Buffer.from([text.length, 1]), Buffer.from(text, 'utf16le')]);
}

/** A text of Latin letters of Excel 5. */
export function narrow(text: string): Buffer {
  const bytes = Buffer.from(text, 'latin1');
  return Buffer.concat([Buffer.from([bytes.length]), bytes]);
}

/** A cell that shows a shared text. */
export function sharedCell(row: number, column: number, index: number): RawRecord {
  return [0xfd, words(row, column, 0, index, 0)];
}

/** The table of shared texts, broken off after so many bytes and continued, as Excel does at 8,224. */
export function sharedTable(texts: readonly string[], breakAt?: number): readonly RawRecord[] {
  const count = Buffer.alloc(8);
  count.writeUInt32LE(texts.length, 0);
  count.writeUInt32LE(texts.length, 4);
  const body = Buffer.concat([count, ...texts.map(long)]);
  if (breakAt === undefined) return [[0xfc, body]];
  return [
    [0xfc, body.subarray(0, breakAt)],
    [0x3c, Buffer.concat([Buffer.from([1]), body.subarray(breakAt)])],
  ];
}
