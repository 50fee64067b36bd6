/** A frame: four bytes that say how long it is, then JSON. */
export function frameOf(value: unknown): Uint8Array {
  const text = Buffer.from(JSON.stringify(value), 'utf8');
  const head = Buffer.alloc(HEAD);
  head.writeUInt32BE(text.length);
  return Buffer.concat([head, text]);
}

const HEAD = 4;

/** 拆帧: puts together what arrives in pieces. What is too long or no JSON breaks it, and it stays broken. */
export class FrameReader {
  readonly #most: number;
  #held = Buffer.alloc(0);
  #isBroken = false;

  constructor(mostBytes: number) {
    this.#most = mostBytes;
  }

  /** The frames that are whole now; null where what arrived is none. */
  take(piece: Uint8Array): readonly unknown[] | null {
    if (this.#isBroken) return null;
    this.#held = Buffer.concat([this.#held, piece]);
    const frames: unknown[] = [];
    while (this.#held.length >= HEAD) {
      const length = this.#held.readUInt32BE();
      if (length > this.#most) return this.#break();
      if (this.#held.length < HEAD + length) break;
      try {
        frames.push(JSON.parse(this.#held.toString('utf8', HEAD, HEAD + length)));
      } catch {
        return this.#break();
      }
      this.#held = this.#held.subarray(HEAD + length);
    }
    return frames;
  }

  #break(): null {
    this.#isBroken = true;
    this.#held = Buffer.alloc(0);
    return null;
  }
}
