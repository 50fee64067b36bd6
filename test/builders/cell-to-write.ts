import type { CellToWrite } from '../../src/platform/documents/index.ts';

/** A cell of a document to be written: one place wide and high, no head, in the middle, unless a test says otherwise. */
export function cellToWrite(text: string, more: Partial<CellToWrite> = {}): CellToWrite {
  return { text, columnSpan: 1, rowSpan: 1, head: null, align: 'center', number: null, ...more };
}
