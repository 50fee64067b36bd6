import type { Encoding } from './bom.ts';

/** 编码: a text in an encoding; null where that has no code for one of its signs. */
export function encodeText(text: string, encoding: Encoding): Uint8Array | null {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text);
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
    case 'gb18030':
      return encodeSigns(text, (sign) => pairs('gb18030').get(sign) ?? fourBytes(sign));
    case 'big5':
      return encodeSigns(text, (sign) => pairs('big5').get(sign) ?? null);
  }
}

function encodeSigns(text: string, codeOf: (sign: string) => number | null): Uint8Array | null {
  // No sign takes more than four bytes for each unit of its text.
  const bytes = Buffer.alloc(text.length * 4);
  let at = 0;
  for (const sign of text) {
    const code = sign < '\u0080' ? sign.charCodeAt(0) : codeOf(sign);
    if (code === null) return null;
    if (code > 0xffff) at = bytes.writeUInt32BE(code, at);
    else at = code > 0xff ? bytes.writeUInt16BE(code, at) : bytes.writeUInt8(code, at);
  }
  return bytes.subarray(0, at);
}

const known = new Map<Encoding, ReadonlyMap<string, number>>();

/** The signs of two bytes, told by the decoder itself, so that what is written is what will be read. */
function pairs(encoding: 'gb18030' | 'big5'): ReadonlyMap<string, number> {
  const made = known.get(encoding) ?? new Map(pairsOf(encoding));
  known.set(encoding, made);
  return made;
}

function* pairsOf(encoding: 'gb18030' | 'big5'): Generator<readonly [string, number]> {
  const decoder = new TextDecoder(encoding);
  const taken = new Set<string>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const sign = decoder.decode(Uint8Array.of(lead, trail));
      // Of two codes for one sign the first is the usual one.
      if ([...sign].length !== 1 || sign === '\uFFFD' || taken.has(sign)) continue;
      taken.add(sign);
      yield [sign, (lead << 8) | trail];
    }
  }
}

/** Signs beyond the first plane stand in the order of their numbers. */
const FIRST_BEYOND = 0x10000;
const LEAD_BEYOND = 0x90;

/** Four bytes, of which the second and the fourth are figures. */
function fourBytes(sign: string): number | null {
  const code = sign.codePointAt(0) ?? 0;
  if (code < FIRST_BEYOND) return rareSigns().get(sign) ?? null;
  const place = code - FIRST_BEYOND;
  const [first, second] = [LEAD_BEYOND + Math.floor(place / 12_600), 0x30 + (Math.floor(place / 1_260) % 10)];
  const [third, fourth] = [0x81 + (Math.floor(place / 10) % 126), 0x30 + (place % 10)];
  return ((first << 24) | (second << 16) | (third << 8) | fourth) >>> 0;
}

let rare: ReadonlyMap<string, number> | null = null;

function rareSigns(): ReadonlyMap<string, number> {
  rare ??= new Map(rareOf());
  return rare;
}

function* rareOf(): Generator<readonly [string, number]> {
  const decoder = new TextDecoder('gb18030');
  for (let place = 0; place < 4 * 12_600; place += 1) {
    const bytes = Uint8Array.of(
      0x81 + Math.floor(place / 12_600),
      0x30 + (Math.floor(place / 1_260) % 10),
      0x81 + (Math.floor(place / 10) % 126),
      0x30 + (place % 10),
    );
    const sign = decoder.decode(bytes);
    if (sign.length === 1 && sign !== '\uFFFD') yield [sign, Buffer.from(bytes).readUInt32BE(0)];
  }
}
