export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

const MARKS: readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
  { encoding: 'gb18030', bytes: [0x84, 0x31, 0x95, 0x33] },
];

/** The encoding that a byte order mark at the beginning names, and the mark's length; null without one. */
export function bomEncoding(bytes: Uint8Array): { readonly encoding: Encoding; readonly length: number } | null {
  const mark = MARKS.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  return mark === undefined ? null : { encoding: mark.encoding, length: mark.bytes.length };
}
