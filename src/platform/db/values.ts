/** Numbers by which PostgreSQL names its types. */
const INT8 = 20;
const NUMERIC = 1700;
export const DATE = 1082;
export const TIMESTAMPTZ = 1184;
const JSON_TEXT = 114;
const JSONB = 3802;

/** How text of these types becomes a value, on either engine. Types that are not named are left to the driver, which agrees on them. */
export const PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  [INT8]: wholeNumber,
  [NUMERIC]: (text) => text,
  [DATE]: (text) => text,
  [TIMESTAMPTZ]: moment,
  [JSON_TEXT]: (text) => JSON.parse(text),
  [JSONB]: (text) => JSON.parse(text),
};

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error(`A bigint of the database is larger than a number holds: ${text}`);
  return value;
}

/** `2026-11-28 22:55:33.12+00` as ISO with milliseconds at least; sessions are in UTC. */
function moment(text: string): string {
  const [, day, time, fraction = ''] = /^(\d{4,}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?\+00$/u.exec(text) ?? [];
  if (day === undefined) throw new Error(`A moment of the database is not in UTC: ${text}`);
  return `${day}T${time}.${fraction.padEnd(3, '0')}Z`;
}
