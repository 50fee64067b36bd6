import type { Meter } from '../meter.ts';
import { Refusal } from '../refusal.ts';
import { damaged, type Binary } from '../compound/binary.ts';
import type { WordFile } from './word-file.ts';

/** 一段格式: bytes of the file from `from` up to `to`, and where in its page their properties stand; 0 for none. */
export type FormattedRun = { readonly from: number; readonly to: number; readonly at: number };

const PAGE = 512;
const PAGE_NUMBER = 0x3fffff;
/** Far more stretches of one format than any report has. */
const MOST_RUNS = 1_000_000;

/** 格式页: the runs of paragraphs or of characters, in the order of the file. `step` is what a run takes in its page beside its bounds. */
export function readFormattedPages(file: WordFile, index: Binary, step: number, meter: Meter): readonly FormattedRun[] {
  const runs: FormattedRun[] = [];
  const pages = Math.floor((index.length - 4) / 8);
  for (let page = 0; page < pages; page += 1) {
    const start = (index.long((pages + 1) * 4 + page * 4) & PAGE_NUMBER) * PAGE;
    const count = file.main.byte(start + PAGE - 1);
    if (count * (step + 4) + 4 >= PAGE) throw damaged();
    if (runs.length + count > MOST_RUNS) throw new Refusal({ kind: 'too_much_inside', what: 'text' });
    for (let run = 0; run < count; run += 1) {
      meter.step();
      const offset = file.main.byte(start + (count + 1) * 4 + run * step) * 2;
      runs.push({
        from: file.main.long(start + run * 4),
        to: file.main.long(start + run * 4 + 4),
        at: offset === 0 ? 0 : start + offset,
      });
    }
  }
  return runs.sort((one, other) => one.from - other.from);
}

/** The run that holds a byte of the file; null where none does. */
export function runAt<Run extends FormattedRun>(runs: readonly Run[], at: number): Run | null {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run === undefined) return null;
    if (at < run.from) high = middle - 1;
    else if (at >= run.to) low = middle + 1;
    else return run;
  }
  return null;
}
