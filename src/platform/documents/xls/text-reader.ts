import { utf16Text, damaged, type Binary } from '../compound/binary.ts';
import type { Meter } from '../meter.ts';

const WIDE = 1;
const WITH_READING = 4;
const WITH_RUNS = 8;

const NARROW_TEXT = new TextDecoder('latin1');

/** 文字: reads texts through a record and those that continue it: the width of the characters may change where a record ends. */
export class TextReader {
  private readonly parts: readonly Binary[];
  private readonly meter: Meter;
  private part = 0;
  private at: number;

  constructor(parts: readonly Binary[], at: number, meter: Meter) {
    this.parts = parts;
    this.at = at;
    this.meter = meter;
  }

  byte(): number {
    const value = this.open().byte(this.at);
    this.at += 1;
    return value;
  }

  word(): number {
    const value = this.open().word(this.at);
    this.at += 2;
    return value;
  }

  long(): number {
    const value = this.open().long(this.at);
    this.at += 4;
    return value;
  }

  /** A text with its length in two bytes, or in one; what it says of its type faces and readings is passed over. */
  text(lengthIn: 1 | 2 = 2): string {
    return this.textOf(lengthIn === 1 ? this.byte() : this.word());
  }

  /** A text of so many characters, from the byte on that says how wide they are. */
  textOf(characters: number): string {
    const flags = this.byte();
    const runs = (flags & WITH_RUNS) === 0 ? 0 : this.word();
    const reading = (flags & WITH_READING) === 0 ? 0 : this.long();
    const text = this.characters(characters, (flags & WIDE) !== 0);
    this.skip(runs * 4 + reading);
    return text;
  }

  /** A text of bytes in the encoding of the file. */
  bytesOf(length: number, encoding: string): string {
    const part = this.open();
    const bytes = part.part(this.at, length);
    this.at += length;
    this.meter.addText(length);
    return new TextDecoder(encoding).decode(bytes);
  }

  skip(length: number): void {
    for (let left = length; left > 0;) {
      const there = Math.min(this.open().length - this.at, left);
      this.at += there;
      left -= there;
    }
  }

  private characters(count: number, isWide: boolean): string {
    this.meter.addText(count);
    let text = '';
    let wide = isWide;
    for (let left = count; left > 0;) {
      if (this.at >= this.current().length) {
        this.next();
        wide = (this.byte() & WIDE) !== 0;
      }
      const width = wide ? 2 : 1;
      const there = Math.min(Math.floor((this.current().length - this.at) / width), left);
      if (there === 0) throw damaged('xls');
      const bytes = this.current().part(this.at, there * width);
      text += wide ? utf16Text(bytes) : NARROW_TEXT.decode(bytes);
      this.at += there * width;
      left -= there;
    }
    return text;
  }

  private current(): Binary {
    const part = this.parts[this.part];
    if (part === undefined) throw damaged('xls');
    return part;
  }

  /** The record in which reading goes on: the next one at the end of this one. */
  private open(): Binary {
    while (this.at >= this.current().length) this.next();
    return this.current();
  }

  private next(): void {
    this.part += 1;
    this.at = 0;
  }
}
