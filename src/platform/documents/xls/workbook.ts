import { Binary, damaged } from '../compound/binary.ts';
import { encodingOf } from '../compound/property-set.ts';
import type { Meter } from '../meter.ts';
import { Refusal } from '../refusal.ts';
import { CellStyles } from './cell-styles.ts';
import { ExternalBooks, type ExternalBook } from './external-books.ts';
import { textsInFormula } from './formula-texts.ts';
import { RECORDS, recordsFrom, type XlsRecord } from './records.ts';
import { TextReader } from './text-reader.ts';

/** What all sheets of an old workbook have in common. */
export type XlsGlobals = {
  readonly stream: Binary;
  readonly meter: Meter;
  /** Excel 5 and 95: texts are bytes in the encoding of the file. */
  readonly isOld: boolean;
  readonly encoding: string;
  readonly from1904: boolean;
  readonly styles: CellStyles;
  readonly texts: readonly string[];
  /** Texts that a cell has shown so far, by number. */
  readonly used: Set<number>;
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly { readonly name: string; readonly texts: readonly string[] }[];
  readonly externals: readonly ExternalBook[];
  readonly lastUser: string;
  /** The drawings of all sheets, with the pictures in them. */
  readonly drawings: Uint8Array;
};

export type ListedSheet = {
  readonly name: string;
  readonly at: number;
  readonly state: 'seen' | 'hidden' | 'very_hidden';
};

const EXCEL_97 = 0x0600;
const EXCEL_5 = 0x0500;

/** 读工作簿的公共部分: styles, shared texts and the list of sheets. Refuses a file with a password and one of before Excel 5. */
export function readGlobals(bytes: Uint8Array, meter: Meter): XlsGlobals {
  const stream = new Binary(bytes, 'xls');
  if (stream.word(0) !== RECORDS.begin) throw damaged('xls');
  const version = stream.word(4);
  if (version !== EXCEL_97 && version !== EXCEL_5)
    throw new Refusal({ kind: 'not_supported', format: 'Excel 4 (.xls)' });
  const reading = new GlobalsReader(stream, version === EXCEL_5, meter);
  for (const record of recordsFrom(stream, 0, meter)) reading.take(record);
  return reading.finish();
}

class GlobalsReader {
  private readonly stream: Binary;
  private readonly meter: Meter;
  private readonly isOld: boolean;
  private readonly styles = new CellStyles();
  private readonly sheets: ListedSheet[] = [];
  private readonly names: { name: string; texts: readonly string[] }[] = [];
  private readonly drawings: Uint8Array[] = [];
  private readonly externals: ExternalBooks;
  private texts: readonly string[] = [];
  private encoding = 'gb18030';
  private from1904 = false;
  private lastUser = '';

  constructor(stream: Binary, isOld: boolean, meter: Meter) {
    this.stream = stream;
    this.isOld = isOld;
    this.meter = meter;
    this.externals = new ExternalBooks(meter);
  }

  take({ type, parts }: XlsRecord): void {
    const [body] = parts;
    switch (type) {
      case RECORDS.locked:
        throw new Refusal({ kind: 'encrypted' });
      case RECORDS.codePage:
        this.encoding = encodingOf(body.word(0));
        break;
      case RECORDS.from1904:
        this.from1904 = body.word(0) === 1;
        break;
      case RECORDS.font:
        this.styles.addFont(body);
        break;
      case RECORDS.palette:
        this.styles.addPalette(body);
        break;
      case RECORDS.cellStyle:
        this.styles.addStyle(body, this.isOld);
        break;
      case RECORDS.format:
        this.styles.addFormat(body.word(0), this.text(parts, 2, this.isOld ? 1 : 2));
        break;
      case RECORDS.lastUser:
        this.lastUser = this.loose(parts).trim();
        break;
      case RECORDS.sheet:
        this.addSheet(body, this.text(parts, 6, 1));
        break;
      case RECORDS.sharedTexts:
        this.texts = sharedTexts(parts, this.meter);
        break;
      case RECORDS.name:
        this.addName(parts);
        break;
      case RECORDS.externalBook:
        this.externals.begin(parts);
        break;
      case RECORDS.externalSheet:
        if (this.isOld) this.externals.beginOld(body, this.encoding);
        break;
      case RECORDS.externalValues:
        if (!this.isOld) this.externals.addValues(parts);
        break;
      case RECORDS.drawings:
        this.drawings.push(...parts.map(({ bytes }) => bytes));
        break;
      default:
    }
  }

  finish(): XlsGlobals {
    const { stream, meter, isOld, encoding, from1904, styles, texts, sheets, names, lastUser } = this;
    return {
      stream,
      meter,
      isOld,
      encoding,
      from1904,
      styles,
      texts,
      sheets,
      names,
      lastUser,
      used: new Set(),
      externals: this.externals.books,
      drawings: Buffer.concat(this.drawings),
    };
  }

  private text(parts: XlsRecord['parts'], at: number, lengthIn: 1 | 2): string {
    const { isOld, encoding, meter } = this;
    return textIn(parts, { at, lengthIn }, { isOld, encoding, meter });
  }

  private loose(parts: XlsRecord['parts']): string {
    const { isOld, encoding, meter } = this;
    return looseText(parts, isOld ? 1 : 2, { isOld, encoding, meter });
  }

  private addSheet(body: Binary, name: string): void {
    const state = (['seen', 'hidden', 'very_hidden'] as const)[body.byte(4) & 3] ?? 'very_hidden';
    this.sheets.push({ name, at: body.long(0), state });
  }

  private addName(parts: XlsRecord['parts']): void {
    const [body] = parts;
    const length = body.byte(3);
    const reader = new TextReader(parts, 14, this.meter);
    const name = this.isOld ? reader.bytesOf(length, this.encoding) : reader.textOf(length);
    const isBuiltIn = (body.word(0) & BUILT_IN) !== 0;
    const texts = this.isOld ? [] : textsInFormula(body, 14, body.length);
    this.names.push({ name: isBuiltIn ? '' : name, texts });
  }
}

const BUILT_IN = 0x20;

/** A text with its length before it, in either of the two makes. */
export function textIn(
  parts: XlsRecord['parts'],
  { at, lengthIn }: { readonly at: number; readonly lengthIn: 1 | 2 },
  { isOld, encoding, meter }: { readonly isOld: boolean; readonly encoding: string; readonly meter: Meter },
): string {
  if (at >= parts[0].length) return '';
  const reader = new TextReader(parts, at, meter);
  if (!isOld) return reader.text(lengthIn);
  const length = lengthIn === 1 ? reader.byte() : reader.word();
  return length === 0 ? '' : reader.bytesOf(length, encoding);
}

/** 写得不规范的文字: some programs write such texts without their length; then all that stands there is the text. */
export function looseText(
  parts: XlsRecord['parts'],
  lengthIn: 1 | 2,
  make: { readonly isOld: boolean; readonly encoding: string; readonly meter: Meter },
): string {
  const [body] = parts;
  const head = lengthIn + (make.isOld ? 0 : 1);
  if (body.length < head) return '';
  const length = lengthIn === 1 ? body.byte(0) : body.word(0);
  const isWide = !make.isOld && (body.byte(lengthIn) & 1) !== 0;
  if (head + length * (isWide ? 2 : 1) <= body.length) return textIn(parts, { at: 0, lengthIn }, make);
  return new TextDecoder(make.encoding).decode(body.bytes).replaceAll('\0', '');
}

/** A file may say more texts than it has; each takes three bytes at least. */
function sharedTexts(parts: XlsRecord['parts'], meter: Meter): readonly string[] {
  const most = parts.reduce((sum, { length }) => sum + length, 0) / 3;
  const count = parts[0].long(4);
  if (count > most) throw damaged('xls');
  const reader = new TextReader(parts, 8, meter);
  return Array.from({ length: count }, () => {
    meter.step();
    return reader.text();
  });
}
