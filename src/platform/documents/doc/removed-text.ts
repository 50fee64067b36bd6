import type { Meter } from '../meter.ts';
import { readFormattedPages, type FormattedRun } from './formatted-pages.ts';
import { propertiesIn } from './properties.ts';
import { TABLES, type WordFile } from './word-file.ts';

const DELETED = 0x0800;
const HIDDEN = 0x083c;

/** 不在正文里的文字: runs that were deleted with changes tracked, or are hidden, in the order of the file. */
export function readRemovedText(file: WordFile, meter: Meter): readonly FormattedRun[] {
  const runs = readFormattedPages(file, file.tableAt(TABLES.characterPages), 1, meter);
  return runs.filter(({ at }) => at !== 0 && isRemoved(file, at));
}

function isRemoved({ main }: WordFile, at: number): boolean {
  for (const { number, value } of propertiesIn(main.part(at + 1, main.byte(at)))) {
    if ((number === DELETED || number === HIDDEN) && value.byte(0) === 1) return true;
  }
  return false;
}
