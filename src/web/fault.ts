/** 故障记录: what may be written down of a fault: its kind and where in the program it happened. Its message may quote an upload and is left out. */
export function faultWithoutData(fault: Error): string {
  const frames = (fault.stack ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^at .*:\d+:\d+\)?$/.test(line));
  return [fault.name, ...frames].join('\n  ');
}
