import type { Meter } from '../meter.ts';
import { scanPart } from './part.ts';

/** 共享字符串: the texts that cells point to. The runs of one text are joined; its reading in kana or pinyin is left out. */
export function readSharedStrings(bytes: Uint8Array | null, meter: Meter): readonly string[] {
  const strings: string[] = [];
  if (bytes === null) return strings;
  const text = new StringText();
  scanPart(
    bytes,
    {
      open: (name) => text.open(name),
      close: (name) => {
        text.close(name);
        if (name === 'si') strings.push(text.take());
      },
      text: (piece) => text.add(piece),
    },
    meter,
  );
  return strings;
}

/** Gathers the `<t>` of a shared or inline string. */
export class StringText {
  private gathered = '';
  private inText = false;
  private inReading = false;

  open(name: string): void {
    if (name === 'rPh') this.inReading = true;
    else if (name === 't') this.inText = !this.inReading;
  }

  close(name: string): void {
    if (name === 'rPh') this.inReading = false;
    else if (name === 't') this.inText = false;
  }

  add(piece: string): void {
    if (this.inText) this.gathered += piece;
  }

  take(): string {
    const text = unescape(this.gathered);
    this.gathered = '';
    return text;
  }
}

/** Characters that XML cannot hold, and line ends, are written as `_x000D_`. */
export function unescape(text: string): string {
  const whole = text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
  return whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole;
}
