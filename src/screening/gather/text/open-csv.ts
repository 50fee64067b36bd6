import { delimiterOf, SourceText, type Meter } from '../../../platform/documents/raw/index.ts';
import { Collector } from '../collector.ts';
import type { OpenedFile } from '../opened-file.ts';
import { PassageText } from '../passage-text.ts';
import { cellContext, type RowCell } from '../cell-context.ts';
import { csvRows, type CsvField } from './csv-fields.ts';

/** 打开 csv: every field is a cell, told by its row and column. */
export function openCsv(text: string, { bytes, meter }: { bytes: Uint8Array; meter: Meter }): OpenedFile {
  const collector = new Collector();
  const source = new SourceText(text);
  const stated = /^sep=(.)\r?\n/iu.exec(text);
  const start = stated?.[0].length ?? 0;
  const delimiter = delimiterOf(text.slice(start), stated?.[1]);
  const table = collector.nextTable();
  let row = stated === null ? 0 : 1;
  for (const fields of csvRows(text, delimiter, start)) {
    row += 1;
    meter.step();
    meter.addCells(fields.length);
    const contents = fields.map((field) => contentOf(source, field));
    const cells = contents.map((content, column): RowCell => ({ column, text: content.text }));
    for (const [column, cell] of cells.entries()) {
      const place = `第${row}行 第${column + 1}列`;
      const context = cellContext(cell, { table, row, cells });
      collector.say({ text: cell.text, place, part: 'cell', cell: context }, contents[column]?.origin);
    }
  }
  return {
    gathered: collector.finish(),
    origins: collector.origins,
    raw: { kind: 'text', source, bytes, hidden: [] },
  };
}

/** A quote within quotes is written twice and read once. */
function contentOf(source: SourceText, { from, to, isQuoted }: CsvField): PassageText {
  const content = new PassageText();
  const write = isQuoted ? (text: string): string => text.replaceAll('"', '""') : (text: string): string => text;
  let at = from;
  for (let quote = isQuoted ? source.source.indexOf('""', at) : -1; quote >= 0 && quote < to;) {
    content.append(
      source.source.slice(at, quote + 1),
      source.stretch(at, quote + 2, { text: source.source.slice(at, quote + 1), write }),
    );
    at = quote + 2;
    quote = source.source.indexOf('""', at);
  }
  content.append(source.source.slice(at, to), source.stretch(at, to, { write }));
  return content;
}
