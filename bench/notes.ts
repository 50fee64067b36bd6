/** 比值: one figure of the bench against its aim, printed as it is taken. */
let areAllMet = true;

/** A ratio that is to be no smaller than its aim. */
export function atLeast(what: string, ratio: number, aim: number): void {
  note(what, ratio, { aim: `≥ ${aim}`, isMet: ratio >= aim });
}

/** A ratio that is to be no larger than its aim. */
export function atMost(what: string, ratio: number, aim: number): void {
  note(what, ratio, { aim: `≤ ${aim}`, isMet: ratio <= aim });
}

/** A duration for size: machines differ, so it is shown beside what it should be, and misses nothing. */
export function asSize(what: string, milliseconds: number, about: number): void {
  process.stdout.write(`  ${milliseconds.toFixed(1).padStart(7)}  (ms, about ${about})  ${what}\n`);
}

/** The last line, if an aim was missed. */
export function conclude(): void {
  if (!areAllMet) process.stdout.write('Not every aim was met on this machine in this run.\n');
}

function note(what: string, ratio: number, { aim, isMet }: { readonly aim: string; readonly isMet: boolean }): void {
  areAllMet &&= isMet;
  process.stdout.write(`${isMet ? '✓' : '✗'} ${ratio.toFixed(2).padStart(7)}  (${aim})  ${what}\n`);
}
