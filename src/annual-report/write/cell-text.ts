import type { CellValue } from '../report.ts';

/** Units that stand directly behind a figure; any other remark stands in brackets. */
const UNIT = /^(?:万元|亿元|元|件次|人次|件|项|个|条|宗|次|份|起|部|例)$/u;

/** 格内文字: what is printed in a cell: the figure with its remark beside it (`22（其中修订16件）`, `3件`), nothing for a blank. */
export function cellText(value: CellValue, remark: string | null): string {
  if (value === null) return '';
  const text = typeof value === 'number' ? figureText(value) : value;
  if (remark === null || remark === '') return text;
  return UNIT.test(remark) ? text + remark : `${text}（${remark}）`;
}

/** A figure written out: never with an exponent, which nobody reads as a figure in a report. */
export function figureText(value: number): string {
  const text = String(value);
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/u.exec(text);
  if (!parts) return text;
  const [, sign = '', first = '', rest = '', power = '0'] = parts;
  const digits = first + rest;
  const point = 1 + Number(power);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return digits.length <= point
    ? sign + digits + '0'.repeat(point - digits.length)
    : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
