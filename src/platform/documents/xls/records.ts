import { Binary, damaged } from '../compound/binary.ts';
import type { Meter } from '../meter.ts';

/** 记录: one record of a stream of an old workbook, with the records that continue it. `depth`: 1 in the sheet itself, more in a chart in it. */
export type XlsRecord = {
  readonly type: number;
  readonly parts: readonly [Binary, ...Binary[]];
  readonly depth: number;
};

/** Records of an old workbook by their numbers; a name of two words tells what is in it. */
export const RECORDS = {
  formula: 0x06,
  end: 0x0a,
  header: 0x14,
  footer: 0x15,
  externalSheet: 0x17,
  name: 0x18,
  note: 0x1c,
  from1904: 0x22,
  locked: 0x2f,
  font: 0x31,
  continue: 0x3c,
  codePage: 0x42,
  externalValues: 0x5a,
  lastUser: 0x5c,
  object: 0x5d,
  columns: 0x7d,
  sheet: 0x85,
  palette: 0x92,
  pivotText: 0xcd,
  richText: 0xd6,
  cellStyle: 0xe0,
  merged: 0xe5,
  drawings: 0xeb,
  drawing: 0xec,
  sharedTexts: 0xfc,
  sharedText: 0xfd,
  manyNumbers: 0xbd,
  externalBook: 0x1ae,
  boxText: 0x1b6,
  link: 0x1b8,
  validation: 0x1be,
  number: 0x203,
  text: 0x204,
  truth: 0x205,
  formulaText: 0x207,
  row: 0x208,
  rowHeight: 0x225,
  shortNumber: 0x27e,
  format: 0x41e,
  begin: 0x809,
  chartText: 0x100d,
} as const;

const HEAD = 4;

/** 逐条: the records from a place on, up to the end of what begins there. A stream that breaks off before its end is damaged. */
export function* recordsFrom(stream: Binary, start: number, meter: Meter): Generator<XlsRecord> {
  let at = start;
  let depth = 0;
  do {
    meter.step();
    const type = stream.word(at);
    const parts: [Binary, ...Binary[]] = [bodyAt(stream, at)];
    at += HEAD + parts[0].length;
    while (at + HEAD <= stream.length && stream.word(at) === RECORDS.continue) {
      meter.step();
      const more = bodyAt(stream, at);
      parts.push(more);
      at += HEAD + more.length;
    }
    if (type === RECORDS.begin) depth += 1;
    else if (depth === 0) throw damaged('xls');
    yield { type, parts, depth };
    if (type === RECORDS.end) depth -= 1;
  } while (depth > 0);
}

function bodyAt(stream: Binary, at: number): Binary {
  return new Binary(stream.part(at + HEAD, stream.word(at + 2)), 'xls');
}
