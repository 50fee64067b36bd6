import { parse } from 'csv-parse/sync';
import type { Paper, Row } from '../../../base/paper.ts';
import { cellPlace } from '../composition.ts';
import { delimiterOf } from './delimiter.ts';
import { LIMITS } from '../limits.ts';
import type { Meter } from '../meter.ts';
import { Refusal } from '../refusal.ts';

/** 读取 csv: one table, however its columns are set apart. */
export function readCsv(text: string, meter: Meter): Paper {
  const source = text.replace(/^sep=.\r?\n/i, '');
  const delimiter = delimiterOf(source, /^sep=(.)\r?\n/i.exec(text)?.[1]);
  const records = parseRecords(source, delimiter, meter);
  const rows = records.map((record, row): Row =>
    record.map((value, column) => {
      const shown = cellText(value);
      meter.addText(shown.length);
      return {
        text: shown,
        column,
        columnSpan: 1,
        rowSpan: 1,
        place: cellPlace(1, row + 1, column + 1),
        inside: null,
      };
    }),
  );
  return { blocks: [{ kind: 'table', rows, place: cellPlace(1, 1, 1) }] };
}

function parseRecords(source: string, delimiter: string, meter: Meter): readonly (readonly string[])[] {
  refuseTooMany(source, delimiter);
  const options = {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: LONGEST_RECORD,
  } as const;
  const counted = (record: string[]): string[] => {
    meter.step();
    meter.addCells(record.length);
    return record;
  };
  try {
    return parse(source, { ...options, onRecord: counted });
  } catch (fault) {
    if (fault instanceof Refusal || !(fault instanceof Error && 'code' in fault)) throw fault;
  }
  try {
    // A quotation mark that is never closed is then a sign like any other.
    return parse(source, { ...options, quote: false, onRecord: counted });
  } catch (fault) {
    if (fault instanceof Refusal || !(fault instanceof Error && 'code' in fault)) throw fault;
    throw new Refusal({ kind: 'too_much_inside', what: 'text' });
  }
}

/** Characters of one record: far more than a row of any table, and few enough to notice a lost quotation mark early. */
const LONGEST_RECORD = 1_000_000;

/** Fields are counted before any is made: the shortest is its delimiter alone. Delimiters in quotes are spared by half the limit again. */
function refuseTooMany(source: string, delimiter: string): void {
  let count = 0;
  for (let at = source.indexOf(delimiter); at >= 0; at = source.indexOf(delimiter, at + 1)) {
    count += 1;
    if (count > LIMITS.cells * 1.5) throw new Refusal({ kind: 'too_much_inside', what: 'cells' });
  }
}

/** Spreadsheet programs write `="001"` to keep a number a text. */
function cellText(value: string): string {
  const text = /^="(.*)"$/s.exec(value)?.[1] ?? value;
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
