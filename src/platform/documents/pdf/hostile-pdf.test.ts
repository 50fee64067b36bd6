import { deflateRawSync, deflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paperOf, reasonOf } from '../../../../test/builders/paper.ts';
import { pageWith, rawPdf, TEXT, type PdfObject } from '../../../../test/builders/pdf/raw-pdf.ts';
import { compileTypst } from '../../../../test/builders/pdf/typst.ts';
import { LIMITS, readPaper } from '../index.ts';

const MEGABYTE = 1024 * 1024;
const deflated = (bytes: Uint8Array | string, filter = '/FlateDecode'): PdfObject => ({
  dictionary: `<< /Filter ${filter} >>`,
  stream: deflateSync(bytes),
});
const SOUND = compileTypst(
  '#set text(font: "Noto Serif SC")\n年度报告的一页正文，足够长，可以读。\n#table(columns: 2)[规章][3][规范性文件][12]',
);

/** So many megabytes of blanks, packed a megabyte at a time, as a bomb is made. */
function packedBlanks(megabytes: number): Buffer {
  // A block that is flushed and not last can be repeated.
  const block = deflateRawSync(Buffer.alloc(MEGABYTE, ' '), { finishFlush: 2 });
  const parts = Array.from({ length: megabytes }, () => block);
  return Buffer.concat([Buffer.from([0x78, 0x9c]), ...parts, deflateRawSync(Buffer.alloc(0)), Buffer.alloc(4)]);
}

const textOf = async (bytes: Uint8Array): Promise<string> =>
  (await paperOf(bytes, 'a.pdf')).blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('\n');

/** A value or one refusal, nothing else. */
const answers = async (bytes: Uint8Array): Promise<void> => {
  expect(typeof (await readPaper(bytes, 'a.pdf')).ok).toBe('boolean');
};

describe('PDFs that are made to harm', () => {
  test('a page tree that comes back to itself', async () => {
    const loop = rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>']);
    expect(await reasonOf(loop, 'a.pdf')).toEqual({ kind: 'damaged', format: 'PDF' });
  });

  test('ten thousand pages', async () => {
    const kids = Array.from({ length: 10_000 }, (_, index) => `${index + 3} 0 R`).join(' ');
    const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>';
    const pages = rawPdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids}] /Count 10000 >>`,
      ...Array.from({ length: 10_000 }, () => page),
    ]);
    expect(await reasonOf(pages, 'a.pdf')).toEqual({ kind: 'too_much_inside', what: 'pages' });
  });

  test('a count of pages that is a lie', async () => {
    const lie = rawPdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
    ]);
    await answers(lie);
  });

  test('a picture of ten thousand million points is left alone', async () => {
    const picture = {
      dictionary:
        '<< /Type /XObject /Subtype /Image /Width 100000 /Height 100000 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode >>',
      stream: deflateSync(Buffer.alloc(MEGABYTE)),
    };
    const page = pageWith(`${TEXT} q 500 0 0 500 0 0 cm /P Do Q`, {
      resources: '/XObject << /P 6 0 R >>',
      objects: [picture],
    });
    expect(await textOf(page)).toContain('An annual report');
  });

  test('a form that holds itself', async () => {
    const self = {
      dictionary: '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >> >>',
      stream: '/X Do',
    };
    expect(await textOf(pageWith(`${TEXT}/X Do`, { resources: '/XObject << /X 6 0 R >>', objects: [self] }))).toContain(
      'An annual report',
    );
  });

  test('lines by the million, states without end', async () => {
    const lines = deflated('0 0 m 500 0 l S\n'.repeat(150_000));
    expect(await reasonOf(pageWith(lines), 'a.pdf')).toEqual({ kind: 'too_much_inside', what: 'lines' });
    const states = deflated(`${TEXT}${'q '.repeat(100_000)}`);
    expect(await reasonOf(pageWith(states), 'a.pdf')).toEqual({ kind: 'too_much_inside', what: 'depth' });
    const one = deflated(`${TEXT}${'0 0 m 500 0 l 500 500 l h\n'.repeat(300_000)}`);
    await answers(pageWith(one));
  });
});

/** Each is at it until it is stopped; together they take no longer than one. */
describe.concurrent('PDFs without end', () => {
  test('forms by the million inside one another', async () => {
    const nested = Array.from({ length: 12 }, (_, index) => ({
      dictionary: `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${7 + index} 0 R >> >> >>`,
      stream: index === 11 ? '0 0 m 9 9 l S' : '/X Do '.repeat(10),
    }));
    expect(
      await reasonOf(pageWith(`${TEXT}/X Do`, { resources: '/XObject << /X 6 0 R >>', objects: nested }), 'a.pdf'),
    ).toMatchObject({ kind: 'too_much_inside' });
  });

  test.each([
    ['once', '/FlateDecode', (bytes: Buffer) => bytes],
    ['twice', '[/FlateDecode /FlateDecode]', (bytes: Buffer) => deflateSync(bytes)],
  ])('a stream that unpacks to more than memory holds, packed %s', async (_, filter, pack) => {
    const bomb = { dictionary: `<< /Filter ${filter} >>`, stream: pack(packedBlanks(2_000)) };
    expect(await reasonOf(pageWith(bomb), 'a.pdf')).toMatchObject({ kind: 'too_much_inside' });
  });

  test('texts by the million', async () => {
    const texts = deflated(
      `BT /F1 1 Tf ${'(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj '.repeat(400_000)}ET`,
    );
    expect(await reasonOf(pageWith(texts), 'a.pdf')).toMatchObject({ kind: 'too_much_inside' });
  });

  test('a table of characters that covers more than there are', async () => {
    const map = `begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange ${'1 beginbfrange <0000> <FFFF> <4E00> endbfrange '.repeat(2_000)} endcmap`;
    const page = pageWith('BT /F2 12 Tf 72 700 Td <00010002> Tj ET', {
      resources: '/Font << /F1 5 0 R /F2 6 0 R >>',
      objects: [
        '<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [7 0 R] /ToUnicode 8 0 R >>',
        '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>',
        { dictionary: '<< >>', stream: map },
      ],
    });
    await answers(page);
  });
});

describe('PDFs that are broken', () => {
  test('a wrong table of references is found again by its objects', async () => {
    const text = Buffer.from(SOUND)
      .toString('latin1')
      .replace(/startxref\s+\d+/u, 'startxref\n7');
    const { blocks } = await paperOf(Buffer.from(text, 'latin1'), 'a.pdf');
    expect(blocks.some((block) => block.kind === 'table')).toBe(true);
  });

  test('bytes before the header, and behind the end', async () => {
    const around = Buffer.concat([Buffer.from('\r\n\r\n'), SOUND, Buffer.from('<!-- sent by a portal -->')]);
    expect(await textOf(around)).toContain('年度报告的一页正文');
  });

  test('cut off anywhere, it answers', async () => {
    for (let length = 8; length < SOUND.length; length += Math.ceil(SOUND.length / 25))
      await answers(SOUND.subarray(0, length));
  });

  test('with any bytes changed, it answers', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(SOUND.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 }),
        async (changes) => {
          const bytes = SOUND.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          await answers(bytes);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('thirty megabytes are too large', async () => {
    expect(await reasonOf(Buffer.concat([SOUND, Buffer.alloc(30 * MEGABYTE)]), 'a.pdf')).toEqual({
      kind: 'too_large',
      limit: LIMITS.fileSize,
    });
  });
});
