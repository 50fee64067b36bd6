/** The strings of a PDF's source as bytes, one by one, and all of them one after the other, as the pieces of a word stand in it. */
export function stringsIn(source: string): readonly Buffer[] {
  const strings = [...literalStrings(source), ...hexStrings(source)];
  return strings.length === 0 ? [] : [...strings, Buffer.concat(strings)];
}

const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** In brackets, which may stand in each other; with escapes, by octal figures for one. */
export function literalStrings(source: string): readonly Buffer[] {
  const strings: Buffer[] = [];
  for (let at = source.indexOf('('); at >= 0; at = source.indexOf('(', at + 1)) {
    const { bytes, end } = literalAt(source, at);
    strings.push(bytes);
    at = end;
  }
  return strings;
}

export function literalAt(source: string, from: number): { readonly bytes: Buffer; readonly end: number } {
  const bytes: number[] = [];
  let depth = 1;
  let at = from + 1;
  for (; at < source.length; at += 1) {
    const sign = source[at] ?? '';
    if (sign === '\\') {
      const octal = /^[0-7]{1,3}/u.exec(source.slice(at + 1, at + 4))?.[0];
      if (octal !== undefined) {
        bytes.push(Number.parseInt(octal, 8) & 0xff);
        at += octal.length;
        continue;
      }
      at += 1;
      const next = source[at] ?? '';
      if (next !== '\n' && next !== '\r') bytes.push(ESCAPES[next] ?? next.charCodeAt(0));
      continue;
    }
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth === 0) break;
    bytes.push(sign.charCodeAt(0));
  }
  return { bytes: Buffer.from(bytes), end: at };
}

function hexStrings(source: string): readonly Buffer[] {
  return [...source.matchAll(/<([\da-f\s]{2,})>/giu)].map(([, figures]) =>
    Buffer.from((figures ?? '').replaceAll(/\s/gu, ''), 'hex'),
  );
}
