import { Refusal } from '../refusal.ts';

/** 字节: numbers out of a binary file, the lowest byte first. What would be read beyond its end is a damaged file, never a fault of ours. */
export class Binary {
  readonly bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
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

  part(from: number, length: number): Uint8Array {
    this.#check(from, length);
    return this.bytes.subarray(from, from + length);
  }

  #check(at: number, length: number): void {
    if (!(at >= 0 && length >= 0 && at + length <= this.bytes.length)) throw damaged();
  }
}

/** The reason for every inner contradiction of such a file. */
export function damaged(): Refusal {
  return new Refusal({ kind: 'damaged', format: 'doc' });
}
