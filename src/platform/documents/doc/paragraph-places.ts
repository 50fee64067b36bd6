import type { Meter } from '../meter.ts';
import { CELL_MARK } from './body-text.ts';
import { readFormattedPages, runAt, type FormattedRun } from './formatted-pages.ts';
import type { WholeParagraph } from './hidden-text.ts';
import { readParagraphFormat } from './paragraph-format.ts';
import { readStyles, type StyleProperties } from './styles.ts';
import { TABLES, type WordFile } from './word-file.ts';

/** Where a paragraph of the body stands: its number among those outside of tables, or its place in a table; all count from 1. */
export type ParagraphPlace =
  | { readonly kind: 'paragraph'; readonly paragraph: number }
  | { readonly kind: 'cell'; readonly table: number; readonly row: number; readonly column: number };

const PARAGRAPH_STEP = 13;

/** 段落的位置: counts paragraphs, tables, rows and cells of the body while it is read from its beginning; tables inside a cell count as the cell. */
export class ParagraphPlaces {
  private readonly sources: { readonly file: WordFile; readonly styles: StyleProperties };
  private readonly formats: readonly FormattedRun[];
  private paragraphs = 0;
  private table = 0;
  private row = 1;
  private column = 1;
  private isInTable = false;

  constructor(file: WordFile, meter: Meter) {
    this.sources = { file, styles: readStyles(file) };
    this.formats = readFormattedPages(file, file.tableAt(TABLES.paragraphPages), PARAGRAPH_STEP, meter);
  }

  next({ mark, place }: WholeParagraph): ParagraphPlace {
    const { inTable, endsRow, depth } = readParagraphFormat(this.sources, runAt(this.formats, place));
    if (!inTable) {
      this.isInTable = false;
      this.paragraphs += 1;
      return { kind: 'paragraph', paragraph: this.paragraphs };
    }
    if (!this.isInTable) {
      this.isInTable = true;
      this.table += 1;
      this.row = 1;
      this.column = 1;
    }
    const { table, row, column } = this;
    if (depth <= 1 && endsRow) {
      this.row += 1;
      this.column = 1;
    } else if (depth <= 1 && mark === CELL_MARK) this.column += 1;
    return { kind: 'cell', table, row, column };
  }
}
