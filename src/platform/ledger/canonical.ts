/** What may stand in an event: values that read the same on every machine. Figures are whole numbers; amounts are text. */
export type EventValue =
  | string
  | number
  | boolean
  | null
  | readonly EventValue[]
  | { readonly [key: string]: EventValue };

/** 规范文本: the one text of a value: keys in order, no blanks. What is hashed is this text. */
export function canonical(value: EventValue): string {
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
    return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw new Error(`An event holds a figure that is not a whole number: ${value}`);
  }
  if (typeof value === 'string' && (!value.isWellFormed() || value.includes('\0'))) {
    throw new Error('An event holds a text with broken characters');
  }
  return JSON.stringify(value);
}

const isList = (value: EventValue): value is readonly EventValue[] => Array.isArray(value);
