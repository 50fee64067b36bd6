import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { PdfFile } from '../pdfium/index.ts';
import { packPicture, type PagePoints } from './pack-picture.ts';

/** A picture of so many points, each as a function of its place gives it: red, green, blue. */
function pointsOf(
  [width, height]: readonly [number, number],
  colourAt: (x: number, y: number) => readonly [number, number, number],
): PagePoints {
  const stride = width * 4 + 8;
  const bytes = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [red, green, blue] = colourAt(x, y);
      bytes.set([blue, green, red, 255], y * stride + x * 4);
    }
  }
  return { width, height, stride, bytes };
}

const wave = (value: number): number => Math.round(127 + 120 * Math.sin(value));

describe('the picture of a page', () => {
  test('letters and lines on paper are packed point by point, grey ones in one part', () => {
    const black = [0, 0, 0] as const;
    const white = [255, 255, 255] as const;
    const text = pointsOf([201, 100], (x, y) => (y % 10 === 0 && x % 50 < 30 ? black : white));
    expect(packPicture(text)).toMatchObject({ filter: 'FlateDecode', bits: 4, isGrey: true });
    const coloured = pointsOf([201, 100], (x, y) => (y % 10 === 0 && x % 50 < 30 ? [200, 0, 0] : white));
    expect(packPicture(coloured)).toMatchObject({ filter: 'FlateDecode', bits: 4, isGrey: false });
  });

  // Neither width nor height is a multiple of a block of eight.
  test.each([
    ['in colour', (x: number, y: number) => [wave(x / 9), wave(y / 7), wave((x + y) / 13)] as const],
    ['in grey', (x: number, y: number) => [wave(x / 9 + y / 5), wave(x / 9 + y / 5), wave(x / 9 + y / 5)] as const],
  ])('a photograph %s becomes a JPEG that shows the same', async (_, colourAt) => {
    const source = pointsOf([203, 117], colourAt);
    const packed = packPicture(source);
    expect(packed.filter).toBe('DCTDecode');
    expect(packed.bytes.length).toBeLessThan(203 * 117);
    const document = await PDFDocument.create();
    const image = await document.embedJpg(packed.bytes);
    document.addPage([203, 117]).drawImage(image, { x: 0, y: 0, width: 203, height: 117 });
    const shown = await PdfFile.with(await document.save(), (file) => file.page(0, (page) => page.picture(1)));
    let most = 0;
    let sum = 0;
    for (let y = 0; y < 117; y += 1) {
      for (let x = 0; x < 203; x += 1) {
        for (const [part, value] of [...colourAt(x, y)].toReversed().entries()) {
          const difference = Math.abs((shown.bytes[y * shown.stride + x * 4 + part] ?? 0) - value);
          most = Math.max(most, difference);
          sum += difference;
        }
      }
    }
    expect(sum / (203 * 117 * 3)).toBeLessThan(4);
    expect(most).toBeLessThan(40);
  });
});
