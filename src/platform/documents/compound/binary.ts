import { Refusal } from '../refusal.ts';

/** 字节: numbers out of a binary file, the lowest byte first. What would be read beyond its end is a damaged file, never a fault of ours. */
export class Binary {
  readonly bytes: Uint8Array;
  readonly #view: DataView;
  readonly #format: OldFormat;

  constructor(bytes: Uint8Array, format: OldFormat = 'doc') {
    this.bytes = bytes;
    this.#format = format;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  byte(at: number): number {
    this.#check(at, 1);
    return this.#view.getUint8(at);
  }

  word(at: number): number {
    this.#check(at, 2);
    return this.#view.getUint16(at, true);
  }

  signedWord(at: number): number {
    this.#check(at, 2);
    return this.#view.getInt16(at, true);
  }

  long(at: number): number {
    this.#check(at, 4);
    return this.#view.getUint32(at, true);
  }

  double(at: number): number {
    this.#check(at, 8);
    return this.#view.getFloat64(at, true);
  }

  part(from: number, length: number): Uint8Array {
    this.#check(from, length);
    return this.bytes.subarray(from, from + length);
  }

  #check(at: number, length: number): void {
    if (!(at >= 0 && length >= 0 && at + length <= this.bytes.length)) throw damaged(this.#format);
  }
}

/** The formats before 2007, as a damaged file is told. */
export type OldFormat = 'doc' | 'xls';

/** The reason for every inner contradiction of such a file. */
export function damaged(format: OldFormat = 'doc'): Refusal {
  return new Refusal({ kind: 'damaged', format });
}

const UTF_16 = new TextDecoder('utf-16le');

/** Text of two bytes a character. Node's own decoder of buffers is not safe for an odd length or place. */
export function utf16Text(bytes: Uint8Array): string {
  return UTF_16.decode(bytes.length % 2 === 0 ? bytes : bytes.subarray(0, -1));
}
