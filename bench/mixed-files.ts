import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync, deflateSync } from 'node:zlib';
import type { Block } from '../src/base/paper.ts';
import { rawPdf, TEXT } from '../test/builders/pdf/raw-pdf.ts';
import { typstPdfOf } from '../test/builders/pdf/typst.ts';
import { exifOf, jpegOf } from '../test/builders/pictures.ts';
import { linesOf, tableOf } from '../test/builders/report-grids.ts';
import { wordOf } from '../test/builders/word-parts.ts';
import { zipOf } from '../test/builders/zip.ts';
import { Fiction } from '../test/screening/fiction.ts';
import { WRITERS } from '../test/screening/written-as.ts';
import { bodyAsWordWrites, pages, thirtyPages } from './long-documents.ts';

/** A folder of so many megabytes as bodies have them: texts, lists, pages, photographs and packed files, of people that do not exist; `end` takes it away. */
export function folderOfMixedFiles(megabytes: number): {
  readonly path: string;
  readonly files: number;
  readonly end: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), 'gongkai-mixed-'));
  let [files, bytes, round] = [0, 0, 0];
  const made = new Map<string, Uint8Array>();
  while (bytes < megabytes * 1024 * 1024) {
    const folder = join(path, String(round).padStart(4, '0'));
    mkdirSync(folder);
    for (const [name, make] of Object.entries(MAKERS)) {
      // So many different ones of a kind; making each anew would take longer than screening it.
      const key = `${round % DIFFERENT} ${name}`;
      const content = made.get(key) ?? make((round % DIFFERENT) + 1);
      made.set(key, content);
      writeFileSync(join(folder, name), content);
      files += 1;
      bytes += content.length;
    }
    round += 1;
  }
  return { path, files, end: () => rmSync(path, { recursive: true }) };
}

const DIFFERENT = 4;

/** The files of one round, each of a seed. */
const MAKERS: Readonly<Record<string, (seed: number) => Uint8Array>> = {
  '01-报告.docx': (seed) => thirtyPages(seed),
  '02-汇报.docx': (seed) => withPhotographs(seed, 3),
  '03-通知.docx': (seed) => withPhotographs(seed + 50, 1),
  '04-名册.xlsx': (seed) => workbookOfPersons(seed, 3_000),
  '05-花名册.xlsx': (seed) => workbookOfPersons(seed + 50, 800),
  '06-公告.pdf': (seed) => typstPdfOf(pages(seed)),
  '07-扫描件.pdf': (seed) => scanned(seed, 2),
  '08-网页.html': (seed) => written('html', pages(seed + 100)),
  '09-名单.html': (seed) => written('html', list(seed + 100, 500)),
  '10-纪要.txt': (seed) => written('txt', [...pages(seed + 150), ...pages(seed + 170)]),
  '11-台账.csv': (seed) => written('csv', list(seed + 200, 3_000)),
  '12-照片.jpg': (seed) => photograph(seed, 1_200_000),
  '13-现场.jpg': (seed) => photograph(seed + 50, 2_400_000),
  '14-材料.zip': (seed) =>
    zipOf([
      { name: '一/通知.docx', content: thirtyPages(seed + 300) },
      { name: '一/名单.xlsx', content: written('xlsx', list(seed + 300, 300)) },
      { name: '二/说明.txt', content: written('txt', pages(seed + 300)) },
      picturePart('二/照片.jpg', photograph(seed + 100, 600_000)),
    ]),
};

function written(ending: keyof typeof WRITERS, blocks: readonly Block[]): Uint8Array {
  return WRITERS[ending](blocks);
}

/** A workbook with such a list. */
export function workbookOfPersons(seed: number, rows: number): Uint8Array {
  return written('xlsx', list(seed, rows));
}

const HEADS = ['序号', '姓名', '身份证号码', '手机号码', '家庭住址', '补助金额（元）', '备注'];

/** 名册: a list of persons, a row a person. */
function list(seed: number, rows: number): readonly Block[] {
  const fiction = new Fiction(seed);
  const persons = Array.from({ length: rows }, (_, at) => [
    String(at + 1),
    fiction.name(),
    fiction.identity(),
    fiction.mobile(),
    `示例市示例区示例街道示例路${1 + fiction.number(90)}号${101 + fiction.number(600)}室`,
    String(300 + fiction.number(900)),
    fiction.one(['', '', '已核实', '按月发放']),
  ]);
  const cells = [HEADS, ...persons].map((row) => row.map((text) => ({ text, across: 1, down: 1 })));
  return [...linesOf('示例区补助发放名册'), tableOf(cells)];
}

/** Thirty pages with photographs, which are most of such a file. */
function withPhotographs(seed: number, count: number): Uint8Array {
  const names = Array.from({ length: count }, (_, at) => `media/image${at + 1}.jpeg`);
  return wordOf(bodyAsWordWrites(pages(seed)), {
    relations: names.map((target) => ({ type: 'image', target })),
    more: names.map((name, at) => picturePart(`word/${name}`, photograph(seed + at, 900_000))),
  });
}

/** Packed without trying: a photograph gets no smaller. */
function picturePart(name: string, content: Uint8Array) {
  return {
    name,
    content,
    packed: { bytes: deflateRawSync(content, { level: 0 }), size: content.length, crc: crc32(content) },
  };
}

/** A photograph of so many bytes, with the position where it was taken. */
function photograph(seed: number, bytes: number): Uint8Array {
  const picture = jpegOf([{ marker: 0xe1, content: exifOf({ artist: '示例', position: seed % 2 === 0 }) }]);
  // 0xff would begin a segment.
  const data = noise(seed, bytes).map((byte) => (byte === 0xff ? 0 : byte));
  return Buffer.concat([picture.subarray(0, -2), data, picture.subarray(-2)]);
}

/** Pages that are pictures under a line of text, as a scanner with recognition writes them. */
function scanned(seed: number, count: number): Uint8Array {
  const [width, height] = [1240, 1754];
  const objects = Array.from({ length: count }, (_, at) => {
    const first = 4 + at * 3;
    const grey = noise(seed + at, width * height).map((byte) => 0xe0 | (byte & 0x0f));
    return [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + 1} 0 R /Resources << /Font << /F1 3 0 R >> /XObject << /Im1 ${first + 2} 0 R >> >> >>`,
      { dictionary: '<< >>', stream: `q 595 0 0 842 0 0 cm /Im1 Do Q ${TEXT}` },
      {
        dictionary: `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode >>`,
        stream: deflateSync(grey, { level: 1 }),
      },
    ];
  });
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${objects.map((_, at) => `${4 + at * 3} 0 R`).join(' ')}] /Count ${count} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...objects.flat(),
  ]);
}

/** Bytes without a pattern, the same ones for a seed. */
function noise(seed: number, bytes: number): Uint8Array {
  const words = new Uint32Array(Math.ceil(bytes / 4));
  let state = seed * 2_654_435_761 || 1;
  for (let at = 0; at < words.length; at += 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    words[at] = state >>> 0;
  }
  return new Uint8Array(words.buffer, 0, bytes);
}
