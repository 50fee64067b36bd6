/** 时刻 as a column shows it, in Beijing time: `2026-11-28 09:05`. */
export function sayMoment(moment: string): string {
  return FORMAT.format(Date.parse(moment)).replace(',', '');
}

const FORMAT = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});
