import { runAt, type FormattedRun } from './formatted-pages.ts';
import type { Piece } from './pieces.ts';

/** 一段: its text, the mark that ends it, and where that mark lies in the file: its format is found there. */
export type RawParagraph = { readonly text: string; readonly mark: number; readonly at: number };

/** Marks that end a paragraph: of a cell or a row, of a page or section, of a plain paragraph. */
export const CELL_MARK = 0x07;
export const PAGE_MARK = 0x0c;
export const PARAGRAPH_MARK = 0x0d;

const FIELD_BEGINS = 0x13;
const FIELD_SHOWS = 0x14;
const FIELD_ENDS = 0x15;

/** Characters that stand for something else; what is not here and lies below the blank is a picture, a note or a drawing, and no text. */
export const STANDS_FOR: Readonly<Record<number, string>> = { 0x09: '\t', 0x0b: '\n', 0x0e: '\n', 0x1e: '-', 0x1f: '' };

/** 逐段: the paragraphs of the body in reading order, without removed text and without the codes of fields, whose results stay. */
export function* paragraphsOf(pieces: readonly Piece[], removed: readonly FormattedRun[]): Generator<RawParagraph> {
  let text = '';
  const fields: { isShown: boolean }[] = [];
  for (const { from, width, text: stretch } of pieces) {
    for (let index = 0; index < stretch.length; index += 1) {
      const code = stretch.charCodeAt(index);
      const at = from + index * width;
      if (code === CELL_MARK || code === PARAGRAPH_MARK || code === PAGE_MARK) {
        yield { text, mark: code, at };
        text = '';
      } else if (code === FIELD_BEGINS) fields.push({ isShown: false });
      else if (code === FIELD_SHOWS) fields.splice(-1, 1, { isShown: true });
      else if (code === FIELD_ENDS) fields.pop();
      else if (fields.every(({ isShown }) => isShown) && !(removed.length > 0 && runAt(removed, at) !== null)) {
        text += code >= 0x20 ? (stretch[index] ?? '') : (STANDS_FOR[code] ?? '');
      }
    }
  }
  if (text !== '') yield { text, mark: PARAGRAPH_MARK, at: -1 };
}
