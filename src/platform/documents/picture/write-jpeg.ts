import { BRIGHTNESS, COLOUR, FIRST_CODES, OTHER_CODES, ZIGZAG, type CodeTable } from './jpeg-tables.data.ts';

/** Points of a picture, one byte each part of a point, row by row: one part for grey, three for colour. */
export type Points = {
  readonly width: number;
  readonly height: number;
  readonly parts: 1 | 3;
  readonly bytes: Uint8Array;
};

/** 写 JPEG: a picture of continuous tones, as scans and photographs are, in a small part of the room of its points. */
export function writeJpeg({ width, height, parts, bytes }: Points): Uint8Array {
  const tables = [BRIGHTNESS, COLOUR].slice(0, parts === 1 ? 1 : 2).map(finer);
  const components = Array.from({ length: parts }, (_, index) => ({
    plane: planeOf({ width, height, parts, bytes }, index),
    divisors: tables[Math.min(index, 1)] ?? [],
    last: 0,
  }));
  const bits = new BitWriter();
  const [first, others] = [codesOf(FIRST_CODES), codesOf(OTHER_CODES)];
  for (let top = 0; top < height; top += SIDE) {
    for (let left = 0; left < width; left += SIDE) {
      for (const component of components) {
        const block = transformed(component.plane, { left, top, width, height });
        const levels = ZIGZAG.map((place) => Math.round((block[place] ?? 0) / (component.divisors[place] ?? 1)));
        const [level = 0] = levels;
        writeBlock(bits, levels, { step: level - component.last, first, others });
        component.last = level;
      }
    }
  }
  return Buffer.concat([headOf({ width, height, parts, tables }), bits.finish(), Buffer.from([0xff, 0xd9])]);
}

const SIDE = 8;

/** Per cent of the coarseness of the standard, which is half of the best: letters stay sharp. */
const COARSENESS = 40;

function finer(table: readonly number[]): readonly number[] {
  return table.map((value) => Math.min(Math.max(Math.floor((value * COARSENESS + 50) / 100), 1), 255));
}

/** Brightness and the two colours beside it, around zero. */
const MIXES = [
  [0.299, 0.587, 0.114, 128],
  [-0.168736, -0.331264, 0.5, 0],
  [0.5, -0.418688, -0.081312, 0],
] as const;

function planeOf({ width, height, parts, bytes }: Points, index: number): Float32Array {
  const plane = new Float32Array(width * height);
  const [red, green, blue, middle] = MIXES[index] ?? MIXES[0];
  for (let at = 0; at < plane.length; at += 1) {
    plane[at] =
      parts === 1
        ? (bytes[at] ?? 0) - 128
        : red * (bytes[at * 3] ?? 0) + green * (bytes[at * 3 + 1] ?? 0) + blue * (bytes[at * 3 + 2] ?? 0) - middle;
  }
  return plane;
}

const WAVES = Float32Array.from({ length: SIDE * SIDE }, (_, index) => {
  const [wave, place] = [Math.floor(index / SIDE), index % SIDE];
  return (wave === 0 ? Math.SQRT1_2 : 1) * 0.5 * Math.cos(((2 * place + 1) * wave * Math.PI) / 16);
});

type Cut = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** The waves that make up a block; beyond the edge the picture goes on as it ended. */
function transformed(plane: Float32Array, { left, top, width, height }: Cut): Float32Array {
  const rows = new Float32Array(SIDE * SIDE);
  const block = new Float32Array(SIDE * SIDE);
  for (let y = 0; y < SIDE; y += 1) {
    const row = Math.min(top + y, height - 1) * width;
    for (let wave = 0; wave < SIDE; wave += 1) {
      let sum = 0;
      for (let x = 0; x < SIDE; x += 1)
        sum += (plane[row + Math.min(left + x, width - 1)] ?? 0) * (WAVES[wave * SIDE + x] ?? 0);
      rows[y * SIDE + wave] = sum;
    }
  }
  for (let wave = 0; wave < SIDE; wave += 1) {
    for (let across = 0; across < SIDE; across += 1) {
      let sum = 0;
      for (let y = 0; y < SIDE; y += 1) sum += (rows[y * SIDE + across] ?? 0) * (WAVES[wave * SIDE + y] ?? 0);
      block[wave * SIDE + across] = sum;
    }
  }
  return block;
}

type Codes = ReadonlyMap<number, readonly [code: number, length: number]>;

function codesOf({ counts, values }: CodeTable): Codes {
  const codes = new Map<number, readonly [number, number]>();
  let code = 0;
  let next = 0;
  for (const [index, count] of counts.entries()) {
    for (let one = 0; one < count; one += 1) codes.set(values[next++] ?? 0, [code++, index + 1]);
    code <<= 1;
  }
  return codes;
}

const LONGEST_RUN = 16;

function writeBlock(
  bits: BitWriter,
  levels: readonly number[],
  { step, first, others }: { readonly step: number; readonly first: Codes; readonly others: Codes },
): void {
  const put = (codes: Codes, symbol: number): void => {
    const [code, length] = codes.get(symbol) ?? [0, 0];
    bits.put(code, length);
  };
  put(first, sizeOf(step));
  bits.put(step < 0 ? step - 1 : step, sizeOf(step));
  const end = levels.findLastIndex((level) => level !== 0);
  let zeros = 0;
  for (let index = 1; index <= end; index += 1) {
    const level = levels[index] ?? 0;
    if (level === 0) {
      zeros += 1;
      continue;
    }
    for (; zeros >= LONGEST_RUN; zeros -= LONGEST_RUN) put(others, 0xf0);
    put(others, (zeros << 4) | sizeOf(level));
    bits.put(level < 0 ? level - 1 : level, sizeOf(level));
    zeros = 0;
  }
  if (end < levels.length - 1) put(others, 0);
}

/** Bits that a number needs without its sign. */
function sizeOf(level: number): number {
  return level === 0 ? 0 : 32 - Math.clz32(Math.abs(level));
}

/** A byte of ones is followed by an empty one, so that it is no mark. */
class BitWriter {
  private bytes = Buffer.alloc(1 << 16);
  private length = 0;
  private waiting = 0;
  private count = 0;

  put(bits: number, length: number): void {
    for (let bit = length - 1; bit >= 0; bit -= 1) {
      this.waiting = (this.waiting << 1) | ((bits >> bit) & 1);
      this.count += 1;
      if (this.count === 8) this.flush();
    }
  }

  finish(): Buffer {
    while (this.count > 0) this.put(1, 1);
    return this.bytes.subarray(0, this.length);
  }

  private flush(): void {
    if (this.length + 2 > this.bytes.length) this.bytes = Buffer.concat([this.bytes, Buffer.alloc(this.bytes.length)]);
    this.bytes[this.length++] = this.waiting;
    if (this.waiting === 0xff) this.bytes[this.length++] = 0;
    this.waiting = 0;
    this.count = 0;
  }
}

type Head = {
  readonly width: number;
  readonly height: number;
  readonly parts: number;
  readonly tables: readonly (readonly number[])[];
};

function headOf({ width, height, parts, tables }: Head): Buffer {
  const components = Array.from({ length: parts }, (_, index) => [index + 1, 0x11, Math.min(index, 1)]).flat();
  const scans = Array.from({ length: parts }, (_, index) => [index + 1, 0]).flat();
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...tables.map((table, index) => segment(0xdb, [index, ...ZIGZAG.map((place) => table[place] ?? 1)])),
    segment(0xc0, [8, height >> 8, height & 0xff, width >> 8, width & 0xff, parts, ...components]),
    segment(0xc4, [0x00, ...FIRST_CODES.counts, ...FIRST_CODES.values]),
    segment(0xc4, [0x10, ...OTHER_CODES.counts, ...OTHER_CODES.values]),
    segment(0xda, [parts, ...scans, 0, 63, 0]),
  ]);
}

function segment(marker: number, content: readonly number[]): Buffer {
  const length = content.length + 2;
  return Buffer.from([0xff, marker, length >> 8, length & 0xff, ...content]);
}
