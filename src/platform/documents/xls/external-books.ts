import type { Binary } from '../compound/binary.ts';
import type { Meter } from '../meter.ts';
import type { XlsRecord } from './records.ts';
import { TextReader } from './text-reader.ts';

/** 外部工作簿: where it lies, and the values that formulas have looked up in it. */
export type ExternalBook = { readonly address: string; readonly values: readonly string[] };

/** What stands for the workbook itself, and for programs added to Excel. */
const SELF = 0x0401;
const ADDED = 0x3a01;
const NUMBER = 1;
const TEXT = 2;

export class ExternalBooks {
  readonly books: { address: string; values: string[] }[] = [];
  private readonly meter: Meter;

  constructor(meter: Meter) {
    this.meter = meter;
  }

  begin(parts: XlsRecord['parts']): void {
    const length = parts[0].word(2);
    const isNone = length === SELF || length === ADDED || length === 0;
    const address = isNone ? '' : pathOf(new TextReader(parts, 4, this.meter).textOf(length));
    this.books.push({ address, values: [] });
  }

  /** Excel 5 and 95 say the address with the sheet. */
  beginOld(body: Binary, encoding: string): void {
    const length = body.length === 0 ? 0 : Math.min(body.byte(0), body.length - 1);
    const address = new TextDecoder(encoding).decode(body.part(Math.min(1, body.length), length));
    this.books.push({ address: address.startsWith('\u0001') ? pathOf(address) : '', values: [] });
  }

  addValues(parts: XlsRecord['parts']): void {
    const book = this.books.at(-1);
    if (book === undefined) return;
    const [body] = parts;
    const count = body.byte(0) - body.byte(1) + 1;
    const reader = new TextReader(parts, 4, this.meter);
    for (let index = 0; index < count; index += 1) {
      const type = reader.byte();
      if (type === TEXT) book.values.push(reader.text());
      else {
        const [low, high] = [reader.long(), reader.long()];
        if (type === NUMBER) book.values.push(String(new Float64Array(new Uint32Array([low, high]).buffer)[0]));
      }
    }
  }
}

/** A path with its steps as signs: 1 begins it, 1 and a letter a drive, 1 and @ a server, 3 goes down, 4 up. */
function pathOf(encoded: string): string {
  const [drive, down, up] = ['\u0001', '\u0003', '\u0004'];
  const named = encoded.replaceAll(`${drive}@`, '\\\\').replaceAll(down, '\\').replaceAll(up, '..\\');
  const [first = '', ...drives] = named.split(drive);
  const path =
    first + drives.map((step) => (/^[A-Za-z]/u.test(step) ? `${step[0]}:\\${step.slice(1)}` : step)).join('');
  return path.replaceAll(/\p{Cc}/gu, '');
}
