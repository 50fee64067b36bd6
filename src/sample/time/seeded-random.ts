import { createHash } from 'node:crypto';

/** 种子随机数: the same numbers for the same seed and purpose, on every machine. Each purpose has a row of its own, so that a new part of the sample moves none of the others. */
export class SeededRandom {
  #state: number;

  constructor(seed: string, purpose: string) {
    this.#state = createHash('sha256').update(`${seed}\n${purpose}`).digest().readUInt32LE(0);
  }

  /** From 0, below 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d_2b_79_f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number, both ends included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<Thing>(things: readonly Thing[]): Thing {
    const thing = things[this.whole(0, things.length - 1)];
    if (thing === undefined) throw new Error('There is nothing to pick from');
    return thing;
  }
}

/** The id of a thing of the sample: always the same for the same seed and name. */
export function seededId(seed: string, name: string): string {
  const bytes = createHash('sha256').update(`${seed}\nid\n${name}`).digest().subarray(0, 16);
  // Version and variant of an identifier that was made by chance (RFC 9562).
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
