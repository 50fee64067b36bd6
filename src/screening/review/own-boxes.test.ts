import { decode, encode } from 'jpeg-js';
import { describe, expect, test } from 'vitest';
import { leaksIn } from '../../../test/builders/leaks.ts';
import { compileTypst } from '../../../test/builders/pdf/typst.ts';
import { exifOf } from '../../../test/builders/pictures.ts';
import { finishOf, foundBy, keep, reviewedCopy, reviewOf } from '../../../test/builders/review.ts';
import { zipOf } from '../../../test/builders/zip.ts';
import { PdfFile, type PdfSign } from '../../platform/documents/pdfium/index.ts';
import { encodePng } from '../../platform/documents/picture/index.ts';

const PAGES = compileTypst(`#set page(paper: "a4", margin: 72pt)
#set text(font: "Noto Serif SC", size: 12pt)
#set document(date: none, title: "示例名单")
示例市示例局关于公布补助名单的通知

示例丁因家庭变故申请救助，经办人核实。

电话13800138000，另一电话13900139000。

#pagebreak()
第二页没有个人信息，请社会各界监督支持。`);

async function signsOf(bytes: Uint8Array, page: number): Promise<readonly PdfSign[]> {
  return PdfFile.with(bytes, (file) => file.page(page - 1, (one) => one.signs()));
}

async function textOf(bytes: Uint8Array, page: number): Promise<string> {
  return (await signsOf(bytes, page)).map(({ text }) => text).join('');
}

/** The box around a stretch of the text of a page. */
async function boxAround(bytes: Uint8Array, words: string) {
  const signs = await signsOf(bytes, 1);
  const from = signs
    .map(({ text }) => text)
    .join('')
    .indexOf(words);
  const boxes = signs.slice(from, from + words.length).map(({ box }) => box);
  const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
  const right = Math.max(...boxes.map((box) => box.left + box.width));
  const bottom = Math.max(...boxes.map((box) => box.top + box.height));
  return { left, top, width: right - left, height: bottom - top };
}

describe('a box on a page of a PDF', () => {
  test('takes the words under it out of the text and out of every stream, and leaves its neighbours', async () => {
    const box = await boxAround(PAGES, '示例丁因家庭变故申请救助');
    const copy = await reviewedCopy(PAGES, '示例.pdf', {
      ownMasks: [{ kind: 'box', sheet: 'p1', box, ground: 'personal_privacy' }],
    });
    const text = (await textOf(copy, 1)).replaceAll(/\s/gu, '');
    expect(text).not.toContain('示例丁');
    expect(text).not.toContain('家庭变故');
    expect(text).toContain('，经办人核实。');
    expect(text).toContain('示例市示例局关于公布补助名单的通知');
    expect(leaksIn(copy, ['示例丁', '因家庭变故', '家庭变故申请'])).toEqual([]);
    expect((await textOf(copy, 2)).replaceAll(/\s/gu, '')).toBe('第二页没有个人信息，请社会各界监督支持。');
  });

  test('is black but for the letters of its ground, and the page beside it is not', async () => {
    const box = { left: 72, top: 200, width: 300, height: 60 };
    const copy = await reviewedCopy(PAGES, '示例.pdf', {
      ownMasks: [{ kind: 'box', sheet: 'p1', box, ground: 'personal_privacy' }],
    });
    const { dark, light } = await PdfFile.with(copy, (file) =>
      file.page(0, (page) => {
        const { bytes, stride } = page.picture(1);
        const counts = { dark: 0, light: 0 };
        for (let y = 202; y < 258; y += 1)
          for (let x = 74; x < 370; x += 1) counts[(bytes[y * stride + x * 4] ?? 0) > 128 ? 'light' : 'dark'] += 1;
        return counts;
      }),
    );
    expect(light).toBeGreaterThan(200);
    expect(light).toBeLessThan(dark / 5);
  });

  test('goes with what is decided: one telephone is kept on the page that became a picture', async () => {
    const review = await reviewOf(PAGES, '示例.pdf');
    const box = await boxAround(PAGES, '示例丁');
    const copy = await reviewedCopy(PAGES, '示例.pdf', {
      decisions: [keep(foundBy(review, 'mobile_phone')[0])],
      ownMasks: [{ kind: 'box', sheet: 'p1', box, ground: null }],
    });
    const text = (await textOf(copy, 1)).replaceAll(/\s/gu, '');
    expect(text).toContain('电话13800138000，另一电话139****9000。');
    expect(leaksIn(copy, ['13900139000', '示例丁'])).toEqual([]);
  });

  test.each([
    ['outside the page', { left: 700, top: 10, width: 10, height: 10 }, 'p1', 'outside'],
    ['of no size', { left: 10, top: 10, width: 0, height: 10 }, 'p1', 'outside'],
    ['that is none', { left: Number.NaN, top: 10, width: 10, height: 10 }, 'p1', 'outside'],
    ['on a page that is not there', { left: 10, top: 10, width: 10, height: 10 }, 'p9', 'no_such_place'],
  ] as const)('%s is refused', async (_, box, sheet, why) => {
    const answer = await finishOf(PAGES, '示例.pdf', { ownMasks: [{ kind: 'box', sheet, box, ground: null }] });
    expect(answer).toMatchObject({ kind: 'own_mask', why });
  });

  test('words of one’s own are covered on a page too', async () => {
    const copy = await reviewedCopy(PAGES, '示例.pdf', {
      ownMasks: [{ kind: 'words', words: '示例丁', passage: null, ground: 'personal_privacy' }],
    });
    expect(leaksIn(copy, ['示例丁'])).toEqual([]);
    expect((await textOf(copy, 1)).replaceAll(/\s/gu, '')).toContain('×××因家庭变故申请救助');
  });

  test('in a file of an archive it covers that file', async () => {
    const box = await boxAround(PAGES, '示例丁因家庭变故申请救助');
    const source = zipOf([
      { name: '说明.txt', content: '示例说明' },
      { name: '名单.pdf', content: PAGES },
    ]);
    const copy = await reviewedCopy(source, '示例.zip', {
      ownMasks: [{ kind: 'box', sheet: '2.p1', box, ground: null }],
    });
    expect(leaksIn(copy, ['示例丁', '家庭变故'])).toEqual([]);
  });
});

/** A picture of one colour, red at the left and blue at the right, with noise that a painted place has not. */
function colours(width: number, height: number): Uint8Array {
  const points = new Uint8Array(width * height * 4);
  for (let at = 0; at < width * height; at += 1) {
    const isLeft = at % width < width / 2;
    points.set([isLeft ? 220 : 20, 40, isLeft ? 20 : 220, 255], at * 4);
  }
  return points;
}

describe('a box on a picture', () => {
  const box = { left: 10, top: 20, width: 60, height: 30 };
  const own = { kind: 'box', sheet: 'p1', box, ground: 'personal_privacy' } as const;

  test('a JPEG is black there, and as it was elsewhere', async () => {
    const source = Buffer.from(encode({ width: 160, height: 100, data: colours(160, 100) }, 95).data);
    const copy = await reviewedCopy(source, '示例.jpg', { ownMasks: [{ ...own, ground: null }] });
    const { width, height, data } = decode(copy, { useTArray: true });
    const red = (x: number, y: number): number => data[(y * 160 + x) * 4] ?? -1;
    expect([width, height]).toEqual([160, 100]);
    expect(Math.max(red(12, 22), red(40, 35), red(68, 48))).toBeLessThan(20);
    expect(red(40, 80)).toBeGreaterThan(200);
    expect(red(120, 35)).toBeLessThan(50);
  });

  test('a photograph that is turned is covered where it is seen to stand, and comes back upright', async () => {
    const plain = Buffer.from(encode({ width: 160, height: 100, data: colours(160, 100) }, 95).data);
    const exif = exifOf({ artist: '示例摄影者', position: true, orientation: 6 });
    const segment = Buffer.concat([Buffer.from([0xff, 0xe1, 0, 0]), exif]);
    segment.writeUInt16BE(exif.length + 2, 2);
    const source = Buffer.concat([plain.subarray(0, 2), segment, plain.subarray(2)]);
    const [sheet] = (await reviewOf(source, '示例.jpg')).sheets;
    expect(sheet?.kind === 'page' ? [sheet.page.width, sheet.page.height] : null).toEqual([100, 160]);
    const copy = await reviewedCopy(source, '示例.jpg', { ownMasks: [{ ...own, ground: null }] });
    const { width, height, data } = decode(copy, { useTArray: true });
    const red = (x: number, y: number): number => data[(y * width + x) * 4] ?? -1;
    expect([width, height]).toEqual([100, 160]);
    expect(red(40, 35)).toBeLessThan(20);
    // What was at the left is at the top now.
    expect(red(90, 35)).toBeGreaterThan(200);
    expect(red(90, 130)).toBeLessThan(50);
    expect(leaksIn(copy, ['示例摄影者'])).toEqual([]);
  });

  test('a PNG is black there, keeps every other point, and says nothing of itself', async () => {
    const points = colours(160, 100);
    const source = encodePng({ width: 160, height: 100, channels: 4, points }, [
      { type: 'tEXt', content: Buffer.from('Author\0示例作者') },
    ]);
    const finished = await finishOf(source, '示例.png', { ownMasks: [own] });
    const copy = 'copy' in finished ? finished.copy : new Uint8Array();
    const [sheet] = (await reviewOf(copy, '示例.png')).sheets;
    expect(sheet?.kind === 'page' ? [sheet.page.width, sheet.page.height] : null).toEqual([160, 100]);
    const painted = await pointsOf(copy);
    expect([...painted.subarray((22 * 160 + 12) * 3, (22 * 160 + 12) * 3 + 3)]).toEqual([0, 0, 0]);
    expect([...painted.subarray((80 * 160 + 12) * 3, (80 * 160 + 12) * 3 + 3)]).toEqual([220, 40, 20]);
    expect(leaksIn(copy, ['Author', '示例作者'])).toEqual([]);
    expect('ownPlaces' in finished ? finished.ownPlaces : null).toEqual(['图片 (10,20,60,30)']);
  });

  test('a box that hangs over the edge covers what lies in the picture; one beside it is refused', async () => {
    const source = encodePng({ width: 20, height: 20, channels: 1, points: new Uint8Array(400).fill(200) });
    const over = { ...own, box: { left: 15, top: -5, width: 50, height: 10 } };
    const painted = await pointsOf(await reviewedCopy(source, '示例.png', { ownMasks: [over] }));
    expect([painted[16 * 3], painted[14 * 3], painted[(6 * 20 + 16) * 3]]).toEqual([0, 200, 200]);
    const beside = { ...own, box: { left: 25, top: 5, width: 5, height: 5 } };
    expect(await finishOf(source, '示例.png', { ownMasks: [beside] })).toMatchObject({ why: 'outside' });
  });
});

/** The points of a PNG as another program sees them. */
async function pointsOf(png: Uint8Array): Promise<Uint8Array> {
  const { PDFDocument } = await import('@cantoo/pdf-lib');
  const document = await PDFDocument.create();
  const image = await document.embedPng(png);
  const page = document.addPage([image.width, image.height]);
  page.drawImage(image, { x: 0, y: 0, width: image.width, height: image.height });
  return PdfFile.with(await document.save(), (file) =>
    file.page(0, (one) => {
      const { bytes, width, height, stride } = one.picture(1);
      const points = new Uint8Array(width * height * 3);
      for (let y = 0; y < height; y += 1)
        for (let x = 0; x < width; x += 1)
          for (let part = 0; part < 3; part += 1)
            points[(y * width + x) * 3 + part] = bytes[y * stride + x * 4 + 2 - part] ?? 0;
      return points;
    }),
  );
}
