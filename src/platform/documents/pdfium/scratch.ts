import type { Engine } from './engine.ts';

/** 临时内存: a few bytes of the engine's memory for what its functions give back by address; freed at the end. */
export class Scratch {
  private readonly engine: Engine;
  private readonly taken: number[] = [];

  constructor(engine: Engine) {
    this.engine = engine;
  }

  take(bytes: number): number {
    const at = this.engine.pdfium.wasmExports.malloc(Math.max(bytes, 8));
    if (at === 0) throw new Error('The PDF engine is out of memory');
    this.taken.push(at);
    return at;
  }

  put(bytes: Uint8Array): number {
    const at = this.take(bytes.length);
    this.engine.memory().HEAPU8.set(bytes, at);
    return at;
  }

  float(at: number): number {
    return this.engine.memory().HEAPF32[at >> 2] ?? 0;
  }

  double(at: number): number {
    return this.engine.memory().HEAPF64[at >> 3] ?? 0;
  }

  long(at: number): number {
    const { HEAPU8 } = this.engine.memory();
    return new DataView(HEAPU8.buffer).getUint32(at, true);
  }

  /** A text that a function writes in UTF-16 when it is told where and how much; it gives the length in bytes, with the zero at the end. */
  text(write: (at: number, length: number) => number): string {
    const length = write(0, 0);
    if (length <= 2 || length > LONGEST_TEXT) return '';
    const at = this.take(length);
    write(at, length);
    return new TextDecoder('utf-16le').decode(this.engine.memory().HEAPU8.slice(at, at + length - 2));
  }

  free(): void {
    for (const at of this.taken.splice(0)) this.engine.pdfium.wasmExports.free(at);
  }
}

const LONGEST_TEXT = 4_000_000;
