import { utf16Text, type Binary } from '../compound/binary.ts';
import { RECORDS, type XlsRecord } from './records.ts';
import type { XlsSheet } from './sheet.ts';
import { TextReader } from './text-reader.ts';
import type { XlsGlobals } from './workbook.ts';

const NOTE_OBJECT = 0x19;
/** Follows the record before it in a note of Excel 5 that is longer than one. */
const GOES_ON = 0xffff;
const WIDE = 1;

type OpenNote = { row: number; column: number; author: string; object: number; text: string };

/** 批注与文本框: the texts of boxes come with the object before them; those of notes are joined to their cells at the end. */
export class SheetNotes {
  private readonly globals: XlsGlobals;
  private readonly notes: OpenNote[] = [];
  private readonly texts = new Map<number, string>();
  private readonly boxes: string[] = [];
  private object: { readonly id: number; readonly isNote: boolean } = { id: -1, isNote: false };

  constructor(globals: XlsGlobals) {
    this.globals = globals;
  }

  take(type: number, parts: XlsRecord['parts']): void {
    const [body] = parts;
    if (type === RECORDS.object && !this.globals.isOld && body.length >= 8)
      this.object = { id: body.word(6), isNote: body.word(4) === NOTE_OBJECT };
    else if (type === RECORDS.boxText) this.addText(this.boxText(parts));
    else if (type === RECORDS.note) this.addNote(body, parts);
  }

  finish(): Pick<XlsSheet, 'notes' | 'boxes'> {
    const notes = this.notes.map(({ object, text, ...note }) => ({
      ...note,
      text: text || (this.texts.get(object) ?? ''),
    }));
    // The text of a note whose cell is gone is still there.
    const joined = new Set(this.notes.map(({ object }) => object));
    const lost = [...this.texts].filter(([id]) => !joined.has(id)).map(([, text]) => text);
    return { notes, boxes: [...this.boxes, ...lost] };
  }

  private addText(text: string): void {
    if (text.trim() === '') return;
    if (this.object.isNote) this.texts.set(this.object.id, text);
    else this.boxes.push(text);
  }

  /** The text stands in the first record that continues this one, its type faces in the last. */
  private boxText([body, ...more]: XlsRecord['parts']): string {
    let left = body.word(10);
    let text = '';
    for (const part of more) {
      if (left <= 0 || part.length < 2) break;
      const isWide = (part.byte(0) & WIDE) !== 0;
      const length = Math.min(left, Math.floor((part.length - 1) / (isWide ? 2 : 1)));
      const raw = part.part(1, length * (isWide ? 2 : 1));
      text += isWide ? utf16Text(raw) : new TextDecoder('latin1').decode(raw);
      left -= length;
    }
    this.globals.meter.addText(text.length);
    return text;
  }

  private addNote(body: Binary, parts: XlsRecord['parts']): void {
    const { isOld, encoding, meter } = this.globals;
    const [row, column] = [body.word(0) + 1, body.word(2) + 1];
    if (!isOld) {
      const author = body.length > 8 ? new TextReader(parts, 8, meter).text() : '';
      this.notes.push({ row, column, author: author.replaceAll('\0', '').trim(), object: body.word(6), text: '' });
      return;
    }
    const text = new TextReader(parts, 6, meter).bytesOf(body.length - 6, encoding);
    const last = this.notes.at(-1);
    if (row === GOES_ON + 1 && last !== undefined) last.text += text;
    else this.notes.push({ row, column, author: '', object: -1, text });
  }
}
