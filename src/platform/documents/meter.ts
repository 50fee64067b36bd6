import { LIMITS } from './limits.ts';
import { Refusal } from './refusal.ts';

type TooMuch = Extract<ConstructorParameters<typeof Refusal>[0], { kind: 'too_much_inside' }>['what'];

/** Counts what one file has used up so far and refuses it at the limit, before the memory is spent. */
export class Meter {
  private readonly endsAt = performance.now() + LIMITS.time;
  private unpacked = 0;
  private cells = 0;
  private paragraphs = 0;
  private text = 0;
  private lines = 0;
  private steps = 0;

  /** Bytes that may still be unpacked. */
  get unpackedLeft(): number {
    return LIMITS.unpackedSize - this.unpacked;
  }

  addUnpacked(bytes: number): void {
    this.unpacked += bytes;
    if (this.unpacked > LIMITS.unpackedSize) refuse('unpacked_size');
  }

  addCells(count: number): void {
    this.cells += count;
    if (this.cells > LIMITS.cells) refuse('cells');
  }

  addParagraph(): void {
    this.paragraphs += 1;
    if (this.paragraphs > LIMITS.paragraphs) refuse('text');
  }

  addText(characters: number): void {
    this.text += characters;
    if (this.text > LIMITS.text) refuse('text');
  }

  /** Lines drawn on the pages of a file. */
  addLine(): void {
    this.lines += 1;
    if (this.lines > LIMITS.lines) refuse('lines');
  }

  checkPages(pages: number): void {
    if (pages > LIMITS.pages) refuse('pages');
  }

  checkDepth(depth: number): void {
    if (depth > LIMITS.depth) refuse('depth');
  }

  checkGrid(rows: number, columns: number): void {
    if (rows * columns > LIMITS.gridPlaces) refuse('cells');
  }

  /** Looks at the clock at once: called between pages. */
  checkTime(): void {
    if (performance.now() > this.endsAt) refuse('time');
  }

  /** Looks at the clock now and then only: called for every event of a parser. */
  step(): void {
    this.steps += 1;
    if ((this.steps & 0xfff) === 0) this.checkTime();
  }
}

function refuse(what: TooMuch): never {
  throw new Refusal({ kind: 'too_much_inside', what });
}
