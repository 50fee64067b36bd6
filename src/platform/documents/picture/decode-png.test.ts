import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../refusal.ts';
import { decodePng } from './decode-png.ts';
import { encodePng } from './encode-png.ts';
import { pictureSize } from './picture-size.ts';
import { pngChunks } from './png.ts';

/** Pictures of seven by five points that another program wrote, and the points that it sees in them. */
const BY_OTHERS = [
  [
    'a picture in colour, interlaced',
    3,
    'iVBORw0KGgoAAAANSUhEUgAAAAcAAAAFCAIAAAFx/1EZAAAABGdBTUEAALGPC/xhBQAAACBjSFJNAAB6JgAAgIQAAPoAAACA6AAAdTAAAOpgAAA6mAAAF3CculE8AAAABmJLR0QA/wD/AP+gvaeTAAAAf0lEQVQI1wF0AIv/ANwZPQD/ECQAAADrAAD/AY8QX1b68gAADf8AAP8DVQfZ9iE+WzCRYt8JAbYKTS8MHg0R9wPs/MP99/HM/FwACAD/AAD/DQDnAXkAfN4nEwv3/iXivyYRBtXvCDAiHAExAPr7AAUHH+XNChsA8PIc/+sm6NDMrS328OwtQgAAAABJRU5ErkJggg==',
    'dc193db60a4d8f105fe5166bff1024f22762e50a5179007c57278f621e8d87004cad115282005ab222765507d94701e92024aa93029b6b42e68e10da97007c3100fa2c00ff331fe40029ff0019f11c18dc4200ac0000eb0800ff000dff0000ff0000ff0d00e70000ff',
  ],
  [
    'a picture with a palette, interlaced',
    3,
    'iVBORw0KGgoAAAANSUhEUgAAAAcAAAAFCAMAAAHJQzZ8AAAABGdBTUEAALGPC/xhBQAAACBjSFJNAAB6JgAAgIQAAPoAAACA6AAAdTAAAOpgAAA6mAAAF3CculE8AAAAD1BMVEXrFkycC15OGbqIBqUOCvUCPP7JAAAAJElEQVQI1x2IwREAMAyClGT/mUvKwwMT2U3/AnMaOrY3VM6FBwYQAFFn/mKIAAAAAElFTkSuQmCC',
    'eb164c9c0b5e9c0b5eeb164ceb164ceb164ceb164c9c0b5e4e19ba4e19ba9c0b5e9c0b5e9c0b5e9c0b5e4e19ba4e19ba4e19ba9c0b5e4e19ba8806a58806a50e0af50e0af50e0af50e0af50e0af50e0af54e19ba0e0af50e0af50e0af50e0af50e0af50e0af50e0af5',
  ],
  [
    'a grey picture of sixteen bits',
    1,
    'iVBORw0KGgoAAAANSUhEUgAAAAcAAAAFEAAAAAD8YXVHAAAABGdBTUEAALGPC/xhBQAAAAJiS0dE//8UqzHNAAAAVklEQVQI1wFLALT/AUVW7kf9SRiK/BkSO+csASLRFh/8vu6mFcHrMSSwASbm+t0MPAAOKtjjtfCfAwkh/TQOvAGO4YP5pfJeAREIAygHoPerAAABCf/33SkgZoGvgiYAAAAASUVORK5CYII=',
    '4533304844563d2238342236224626202c2b5639291c1b312f23271a10141b12121312',
  ],
  [
    'a grey picture that can be seen through',
    2,
    'iVBORw0KGgoAAAANSUhEUgAAAAcAAAAFCAQAAAAjkz5TAAAABGdBTUEAALGPC/xhBQAAAAJiS0dEAP+Hj8y/AAAASElEQVQI1wXBOw5EABQAwLGeQqJSbeky7uWAXECiUpAtFAiNz84kdbO4fV1Kk88gE3qrVi7CrJCrpEZxeGUenbCJXfg5kXj9AdzVEvCj0hNKAAAAAElFTkSuQmCC',
    '4580338030804880448056803d802280388034802280368022804680268020802c802b805680398029801c801b8031802f80238027801a80108014801b801280128013801280',
  ],
] as const;

/** Chunks of a picture of two points, with the row that it has. */
function chunksOf(
  { depth, colour, width = 2, height = 1 }: { depth: number; colour: number; width?: number; height?: number },
  data: Uint8Array,
  more: readonly { type: string; content: Buffer }[] = [],
) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = depth;
  header[9] = colour;
  const all = [{ type: 'IHDR', content: header }, ...more, { type: 'IDAT', content: Buffer.from(data) }];
  return all.map((chunk) => ({ ...chunk, from: 0, to: 0 }));
}

const packed = (...bytes: readonly number[]): Uint8Array => deflateSync(Buffer.from(bytes));

describe('the points of a PNG', () => {
  test.each(BY_OTHERS)('%s', (_, channels, source, points) => {
    const decoded = decodePng(pngChunks(Buffer.from(source, 'base64')));
    expect([decoded.width, decoded.height, decoded.channels]).toEqual([7, 5, channels]);
    // Sixteen bits are made eight by that program with a rounding of its own.
    const seen = Buffer.from(points, 'hex');
    expect(decoded.points.length).toBe(seen.length);
    expect(Math.max(...decoded.points.map((point, at) => Math.abs(point - (seen[at] ?? 0))))).toBeLessThanOrEqual(1);
  });

  test('two bits a point', () => {
    expect([...decodePng(chunksOf({ depth: 2, colour: 0 }, packed(0, 0b0111_0000))).points]).toEqual([85, 255]);
  });

  test('a palette of which one colour is seen through', () => {
    const more = [
      { type: 'PLTE', content: Buffer.from([9, 8, 7, 1, 2, 3]) },
      { type: 'tRNS', content: Buffer.from([40]) },
    ];
    const { channels, points } = decodePng(chunksOf({ depth: 1, colour: 3 }, packed(0, 0b0100_0000), more));
    expect([channels, ...points]).toEqual([4, 9, 8, 7, 40, 1, 2, 3, 255]);
  });

  test('a colour that stands for nothing', () => {
    const more = [{ type: 'tRNS', content: Buffer.from([0, 5, 0, 6, 0, 7]) }];
    const { points } = decodePng(chunksOf({ depth: 8, colour: 2 }, packed(0, 5, 6, 7, 5, 6, 8), more));
    expect([...points]).toEqual([5, 6, 7, 0, 5, 6, 8, 255]);
  });

  test.each([1, 2, 3, 4] as const)('what is written with %i channels is read as it was', (channels) => {
    const points = Uint8Array.from({ length: 6 * 4 * channels }, (_, at) => (at * 37) % 256);
    const decoded = decodePng(pngChunks(encodePng({ width: 6, height: 4, channels, points })));
    expect([...decoded.points]).toEqual([...points]);
  });
});

describe('a hostile PNG is refused', () => {
  test.each([
    [
      'that claims to be endless',
      chunksOf({ depth: 8, colour: 2, width: 2 ** 31 - 1, height: 2 ** 31 - 1 }, packed(0)),
    ],
    ['of no size', chunksOf({ depth: 8, colour: 2, width: 0 }, packed(0))],
    ['of a colour that is none', chunksOf({ depth: 8, colour: 5 }, packed(0))],
    ['of three bits a point', chunksOf({ depth: 3, colour: 0 }, packed(0))],
    ['that ends too early', chunksOf({ depth: 8, colour: 2 }, packed(0, 1, 2))],
    ['that unpacks to more than it is', chunksOf({ depth: 8, colour: 0 }, deflateSync(Buffer.alloc(1_000_000)))],
    ['that is not packed', chunksOf({ depth: 8, colour: 0 }, Buffer.from('not packed at all'))],
    ['with a filter that is none', chunksOf({ depth: 8, colour: 0 }, packed(9, 1, 2))],
  ])('%s', (_, chunks) => {
    expect(() => decodePng(chunks)).toThrow(Refusal);
  });

  test('and has no size', () => expect(pictureSize(Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1'), 'PNG')).toBeNull());
});
