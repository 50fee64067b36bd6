import type { Binary } from '../compound/binary.ts';
import { numberText } from '../xlsx/number-text.ts';
import { textsInFormula } from './formula-texts.ts';
import { addressOfLink } from './hyperlink.ts';
import { RECORDS, recordsFrom, type XlsRecord } from './records.ts';
import { SheetNotes } from './sheet-notes.ts';
import type { XlsCell, XlsSheet } from './sheet.ts';
import { TextReader } from './text-reader.ts';
import { looseText, textIn, type XlsGlobals } from './workbook.ts';

/** 读工作表: from the place that the list of sheets gives. */
export function readSheet(globals: XlsGlobals, at: number): XlsSheet {
  const reader = new SheetReader(globals);
  for (const record of recordsFrom(globals.stream, at, globals.meter)) reader.take(record);
  return reader.finish();
}

type Place = { readonly row: number; readonly column: number };

/** Narrower and lower than this nothing can be read: a tenth of a character, a point. */
const LEAST_WIDTH = 25;
const LEAST_HEIGHT = 20;
const ROW_HIDDEN = 0x20;
const NO_HEIGHT = 0x8000;
const LONGEST_ROW = 0xffff;

class SheetReader {
  private readonly globals: XlsGlobals;
  private readonly notes: SheetNotes;
  private readonly cells: XlsCell[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly toldRows = new Set<number>();
  private readonly hiddenColumns: { from: number; to: number }[] = [];
  private readonly merged: XlsSheet['merged'][number][] = [];
  private readonly chartTexts: string[] = [];
  private readonly links: XlsSheet['links'][number][] = [];
  private readonly validations: { texts: readonly string[] }[] = [];
  private readonly formulaTexts: XlsSheet['formulaTexts'][number][] = [];
  private readonly drawing: Uint8Array[] = [];
  private header = '';
  private footer = '';
  private hidesOtherRows = false;
  /** The formula whose result is a text that comes after it. */
  private waiting: (Place & { readonly style: number }) | null = null;

  constructor(globals: XlsGlobals) {
    this.globals = globals;
    this.notes = new SheetNotes(globals);
  }

  take(record: XlsRecord): void {
    const { type, parts, depth } = record;
    const [body] = parts;
    if (depth > 1) {
      this.takeOfChart(record);
      return;
    }
    switch (type) {
      case RECORDS.chartText:
        this.chartTexts.push(this.text(parts, 2, 1));
        break;
      case RECORDS.sharedText: {
        const index = body.long(6);
        this.globals.used.add(index);
        this.add(placeIn(body), body.word(4), this.globals.texts[index] ?? '');
        break;
      }
      case RECORDS.text:
      case RECORDS.richText:
        this.add(placeIn(body), body.word(4), this.text(parts, 6, 2));
        break;
      case RECORDS.number:
        this.addNumber(placeIn(body), body.word(4), body.double(6));
        break;
      case RECORDS.shortNumber:
        this.addNumber(placeIn(body), body.word(4), shortNumber(body.long(6)));
        break;
      case RECORDS.manyNumbers:
        this.addNumbers(body);
        break;
      case RECORDS.truth:
        if (body.byte(7) === 0) this.add(placeIn(body), body.word(4), body.byte(6) === 1 ? 'TRUE' : 'FALSE');
        else this.add(placeIn(body), body.word(4), ERRORS[body.byte(6)] ?? '#N/A');
        break;
      case RECORDS.formula:
        this.addFormula(body);
        break;
      case RECORDS.formulaText:
        if (this.waiting !== null) this.add(this.waiting, this.waiting.style, this.text(parts, 0, 2));
        this.waiting = null;
        break;
      default:
        this.takeLayout(record);
    }
  }

  finish(): XlsSheet {
    const { cells, hiddenRows, toldRows, hidesOtherRows, hiddenColumns, merged, chartTexts, links } = this;
    const { validations, formulaTexts, header, footer } = this;
    return {
      cells,
      hiddenRows,
      toldRows,
      hidesOtherRows,
      hiddenColumns,
      merged,
      chartTexts,
      links,
      validations,
      formulaTexts,
      header,
      footer,
      ...this.notes.finish(),
      drawing: Buffer.concat(this.drawing),
    };
  }

  private takeLayout({ type, parts }: XlsRecord): void {
    const [body] = parts;
    switch (type) {
      case RECORDS.row:
        this.addRow(body);
        break;
      case RECORDS.rowHeight:
        this.hidesOtherRows = (body.word(0) & 2) !== 0;
        break;
      case RECORDS.columns:
        if ((body.word(8) & 1) !== 0 || body.word(4) < LEAST_WIDTH)
          this.hiddenColumns.push({ from: body.word(0) + 1, to: body.word(2) + 1 });
        break;
      case RECORDS.merged:
        this.addMerged(body);
        break;
      case RECORDS.header:
        this.header = looseText(parts, this.globals.isOld ? 1 : 2, this.globals);
        break;
      case RECORDS.footer:
        this.footer = looseText(parts, this.globals.isOld ? 1 : 2, this.globals);
        break;
      case RECORDS.link:
        this.links.push({ ...placeIn(body, 0, 4), address: addressOfLink(body) });
        break;
      case RECORDS.validation:
        this.addValidation(parts);
        break;
      case RECORDS.drawing:
        this.drawing.push(...parts.map(({ bytes }) => bytes));
        break;
      default:
        this.notes.take(type, parts);
    }
  }

  /** A chart keeps a copy of what it shows. */
  private takeOfChart({ type, parts }: XlsRecord): void {
    const [body] = parts;
    if (type === RECORDS.chartText) this.chartTexts.push(this.text(parts, 2, 1));
    else if (type === RECORDS.text) this.chartTexts.push(this.text(parts, 6, 2));
    else if (type === RECORDS.number) this.chartTexts.push(numberText(String(body.double(6)), 'plain', false));
  }

  private text(parts: XlsRecord['parts'], at: number, lengthIn: 1 | 2): string {
    return textIn(parts, { at, lengthIn }, this.globals);
  }

  private add(place: Place, style: number, text: string): void {
    if (text.trim() === '') return;
    const { meter, styles } = this.globals;
    meter.addCells(1);
    meter.addText(text.length);
    this.cells.push({ row: place.row, column: place.column, text, isUnseen: styles.at(style).isUnseen });
  }

  private addNumber(place: Place, style: number, value: number): void {
    const { styles, from1904 } = this.globals;
    this.add(place, style, numberText(String(value), styles.at(style).kind, from1904));
  }

  /** Numbers of neighbouring cells: a style and a short number each, the last column behind them. */
  private addNumbers(body: Binary): void {
    const first = placeIn(body);
    for (let at = 4, column = first.column; at + 6 + 2 <= body.length; at += 6, column += 1)
      this.addNumber({ row: first.row, column }, body.word(at), shortNumber(body.long(at + 2)));
  }

  private addFormula(body: Binary): void {
    const place = placeIn(body);
    const style = body.word(4);
    this.waiting = null;
    if (body.word(12) !== 0xffff) this.addNumber(place, style, body.double(6));
    else if (body.byte(6) === 0) this.waiting = { ...place, style };
    else if (body.byte(6) === 1) this.add(place, style, body.byte(8) === 1 ? 'TRUE' : 'FALSE');
    else if (body.byte(6) === 2) this.add(place, style, ERRORS[body.byte(8)] ?? '#N/A');
    if (this.globals.isOld || body.length <= 22) return;
    for (const text of textsInFormula(body, 22, body.length)) this.formulaTexts.push({ ...place, text });
  }

  private addRow(body: Binary): void {
    const row = body.word(0) + 1;
    const height = body.word(6);
    this.toldRows.add(row);
    const isFlat = (height & NO_HEIGHT) === 0 && height < LEAST_HEIGHT;
    if ((body.word(12) & ROW_HIDDEN) !== 0 || isFlat) this.hiddenRows.add(row);
  }

  private addMerged(body: Binary): void {
    const count = body.word(0);
    for (let index = 0; index < count; index += 1) {
      const [top, bottom, left, right] = [0, 2, 4, 6].map((at) => body.word(2 + index * 8 + at) + 1);
      this.merged.push({ top: top ?? 1, bottom: bottom ?? LONGEST_ROW, left: left ?? 1, right: right ?? 1 });
    }
  }

  /** Title and words of the hint, title and words of the refusal, then the rule; a list to choose from may stand in it. */
  private addValidation(parts: XlsRecord['parts']): void {
    const reader = new TextReader(parts, 4, this.globals.meter);
    const words = [reader.text(), reader.text(), reader.text(), reader.text()];
    const length = reader.word();
    reader.word();
    const [body] = parts;
    const inRule = length === 0 ? [] : textsInFormula(body, 4, body.length).filter((text) => !words.includes(text));
    const texts = [...words, ...inRule].filter((text) => text.replaceAll('\0', '').trim() !== '');
    if (texts.length > 0) this.validations.push({ texts });
  }
}

function placeIn(body: Binary, row = 0, column = 2): Place {
  return { row: body.word(row) + 1, column: body.word(column) + 1 };
}

/** A number in four bytes: a whole one or the upper part of a double, as it is or in hundredths. */
function shortNumber(raw: number): number {
  const bare = raw & ~3;
  const value = (raw & 2) === 0 ? (new Float64Array(new Uint32Array([0, bare]).buffer)[0] ?? 0) : bare >> 2;
  return (raw & 1) === 0 ? value : value / 100;
}

const ERRORS: Readonly<Record<number, string | undefined>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};
