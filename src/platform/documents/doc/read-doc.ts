import type { Paper } from '../../../base/paper.ts';
import { Composition } from '../composition.ts';
import { ListLabels } from '../docx/list-labels.ts';
import { labelled } from '../list/labelled.ts';
import type { Meter } from '../meter.ts';
import { paragraphsOf } from './body-text.ts';
import { readFormattedPages, runAt, type FormattedRun } from './formatted-pages.ts';
import { readLists } from './lists.ts';
import { readParagraphFormat, type ParagraphFormat } from './paragraph-format.ts';
import { readPieces } from './pieces.ts';
import { readRemovedText } from './removed-text.ts';
import { readStyles } from './styles.ts';
import { TablesReader } from './tables-reader.ts';
import { openWordFile, TABLES, type WordFile } from './word-file.ts';

/** What a paragraph takes in a page of formats beside its bounds. */
const PARAGRAPH_STEP = 13;

/** 读取旧版 Word（.doc）和 WPS 文字（.wps）: paragraphs and tables of the body. */
export function readDoc(bytes: Uint8Array, meter: Meter): Paper {
  const file = openWordFile(bytes);
  return readBody(file, readRemovedText(file, meter), meter);
}

/** The same of an open file, without the runs that are told. */
export function readBody(file: WordFile, removed: readonly FormattedRun[], meter: Meter): Paper {
  meter.addUnpacked(file.main.length + file.table.length);
  const sources = { file, styles: readStyles(file) };
  const formats = readFormattedPages(file, file.tableAt(TABLES.paragraphPages), PARAGRAPH_STEP, meter);
  const labels = new ListLabels(readLists(file));
  const composition = new Composition(meter);
  const tables = new TablesReader(composition, meter);
  for (const { text, mark, at } of paragraphsOf(readPieces(file, meter), removed)) {
    meter.step();
    const format = readParagraphFormat(sources, runAt(formats, at));
    const whole = withLabel(labels, format, text);
    if (format.inTable) tables.take(whole, mark, format);
    else {
      tables.end();
      composition.addParagraph(whole, format.heading);
    }
  }
  tables.end();
  return composition.finish();
}

function withLabel(labels: ListLabels, { list, level }: ParagraphFormat, text: string): string {
  return list === 0 || text === '' ? text : labelled(labels.next(String(list), level), text);
}
