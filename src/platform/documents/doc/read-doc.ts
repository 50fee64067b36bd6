import type { Paper } from '../../../base/paper.ts';
import { Composition } from '../composition.ts';
import { ListLabels } from '../docx/list-labels.ts';
import { labelled } from '../list/labelled.ts';
import type { Meter } from '../meter.ts';
import { CELL_MARK, paragraphsOf } from './body-text.ts';
import { readFormattedPages, runAt } from './formatted-pages.ts';
import { readLists } from './lists.ts';
import { readParagraphFormat, type ParagraphFormat } from './paragraph-format.ts';
import { readPieces } from './pieces.ts';
import { readRemovedText } from './removed-text.ts';
import { addTable, type RawRow } from './table-rows.ts';
import { openWordFile, TABLES } from './word-file.ts';

/** What a paragraph takes in a page of formats beside its bounds. */
const PARAGRAPH_STEP = 13;

/** 读取旧版 Word（.doc）和 WPS 文字（.wps）: paragraphs and tables of the body. A table inside a cell is read as the cell's paragraphs. */
export function readDoc(bytes: Uint8Array, meter: Meter): Paper {
  const file = openWordFile(bytes);
  meter.addUnpacked(file.main.length + file.table.length);
  const formats = readFormattedPages(file, file.tableAt(TABLES.paragraphPages), PARAGRAPH_STEP, meter);
  const labels = new ListLabels(readLists(file));
  const composition = new Composition(meter);
  let rows: RawRow[] = [];
  let cells: string[][] = [];
  let cell: string[] = [];
  const endTable = () => {
    if (rows.length > 0) addTable(rows, composition, meter);
    rows = [];
  };
  for (const { text, mark, at } of paragraphsOf(readPieces(file, meter), readRemovedText(file, meter))) {
    meter.step();
    const format = readParagraphFormat(file, runAt(formats, at));
    const whole = withLabel(labels, format, text);
    if (!format.inTable) {
      endTable();
      composition.addParagraph(whole, format.heading);
    } else if (format.endsRow && format.depth <= 1) {
      rows.push({ cells, layout: format.row });
      cells = [];
      cell = [];
    } else {
      cell.push(whole);
      if (mark === CELL_MARK && format.depth <= 1) {
        cells.push(cell);
        cell = [];
      }
    }
  }
  endTable();
  return composition.finish();
}

function withLabel(labels: ListLabels, { list, level }: ParagraphFormat, text: string): string {
  return list === 0 || text === '' ? text : labelled(labels.next(String(list), level), text);
}
