import { codeOf } from '../disk/index.ts';

/** 故障的种类与位置: what may be written down of a fault: its kind, with the code that the system or the database gives it. Its message may quote what somebody typed and is left out. */
export function placeOfFault(fault: unknown): { readonly kind: string; readonly frames: readonly string[] } {
  if (!(fault instanceof Error)) return { kind: typeof fault, frames: [] };
  const frames = (fault.stack ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^at .*:\d+:\d+\)?$/u.test(line));
  const code = codeOf(fault);
  return { kind: /^\w{1,40}$/u.test(code) ? `${fault.name} ${code}` : fault.name, frames };
}
