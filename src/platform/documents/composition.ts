import type { Block, Cell, Paper, Place, Row } from '../../base/paper.ts';
import type { Meter } from './meter.ts';

/** What stood in a cell: its whole text, and its blocks when there are tables among them. */
export type Content = { readonly text: string; readonly inside: readonly Block[] | null };

/** A cell whose spans are still growing while its table is read. */
export type OpenCell = { -readonly [Key in keyof Cell]: Cell[Key] };

/**
 * 组稿: puts paragraphs and tables together in reading order, numbers them, and keeps apart what stands in cells.
 * Readers of flowing formats (docx, html) write into it while they stream.
 */
export class Composition {
  private readonly meter: Meter;
  private readonly frames: Frame[] = [{ blocks: [], place: null, hasTable: false }];
  private paragraphs = 0;
  private tables = 0;

  constructor(meter: Meter) {
    this.meter = meter;
  }

  addParagraph(text: string, heading: number | null): void {
    this.meter.addParagraph();
    this.meter.addText(text.length);
    const frame = this.current();
    if (frame.place === null) this.paragraphs += 1;
    const place = frame.place ?? { kind: 'paragraph', paragraph: this.paragraphs };
    frame.blocks.push({ kind: 'paragraph', text, heading, place });
  }

  /** Tables are numbered where they begin, so that one inside another comes after it. */
  nextTableNumber(): number {
    this.tables += 1;
    return this.tables;
  }

  addTable(number: number, rows: readonly Row[]): void {
    const frame = this.current();
    frame.hasTable = true;
    frame.blocks.push({ kind: 'table', rows, place: cellPlace(number, 1, 1) });
  }

  beginCell(place: Place): void {
    this.meter.addCells(1);
    this.frames.push({ blocks: [], place, hasTable: false });
  }

  endCell(): Content {
    const frame = this.frames.length > 1 ? this.frames.pop() : undefined;
    if (frame === undefined) return { text: '', inside: null };
    const text = textOf(frame.blocks);
    if (frame.hasTable) this.meter.addText(text.length);
    return { text, inside: frame.hasTable ? frame.blocks : null };
  }

  finish(): Paper {
    return { blocks: this.current().blocks };
  }

  private current(): Frame {
    const frame = this.frames.at(-1);
    if (frame === undefined) throw new Error('The body of a paper is never closed');
    return frame;
  }
}

export function cellPlace(table: number, row: number, column: number): Place {
  return { kind: 'cell', table, row, column };
}

type Frame = { readonly blocks: Block[]; readonly place: Place | null; hasTable: boolean };

function textOf(blocks: readonly Block[]): string {
  const only = blocks.length === 1 ? blocks[0] : undefined;
  if (only?.kind === 'paragraph') return only.text;
  return blocks
    .map((block) =>
      block.kind === 'paragraph' ? block.text : block.rows.flatMap((row) => row.map((cell) => cell.text)).join('\n'),
    )
    .join('\n');
}
