import type { LaidPage } from '../../../base/laid-page.ts';
import { encodePng } from '../../../platform/documents/picture/index.ts';
import { PdfFile } from '../../../platform/documents/pdfium/index.ts';
import type { RawFile } from '../../gather/opened-file.ts';
import { pageId } from '../page-at.ts';
import type { PageSheet, SheetImage, SheetMark, TextSheet } from '../sheet.ts';
import type { Room } from './choose-lines.ts';
import type { Marked } from './sheet-lines.ts';
import { blocksOf, textSheets } from './text-sheets.ts';

type Pdf = Extract<RawFile, { kind: 'pdf' }>;

/** Pages of one file that are shown; those with findings first. */
const MOST_PAGES = 300;

/** Pages of one file that are drawn as images: scans, and pages whose text was not laid out. */
const MOST_IMAGES = 40;
/** More of a page in pictures, and its text alone does not show it. */
const PICTURED = 0.2;
/** Points of an image a point of the page, and the most across: sharp enough to read. */
const SCALE = 1.5;
const WIDEST = 1_200;

/** PDF 各页: every page with the boxes of its findings, and what belongs to no page behind them. */
export async function pageSheets(
  raw: Pdf,
  indices: readonly number[],
  {
    marked,
    boxes,
    naming,
    room,
  }: {
    readonly marked: Marked;
    readonly boxes: ReadonlyMap<number, readonly SheetMark[]>;
    readonly naming: { readonly within: string; readonly member: string | null; readonly prefix: string };
    readonly room: Room;
  },
): Promise<readonly (PageSheet | TextSheet)[]> {
  const shown = shownPages(raw, boxes);
  const images = await imagesOf(raw, shown);
  const beside = new Map<number, number[]>();
  const loose: number[] = [];
  const isOnPage = new Set(shown);
  for (const index of indices) {
    const passage = marked.gathered.passages[index];
    if (passage === undefined || !marked.marks.has(index)) continue;
    const page = Number(/^第(\d+)页/u.exec(passage.place.slice(naming.prefix.length))?.[1] ?? 0);
    if (!isOnPage.has(page)) loose.push(index);
    else if (passage.part !== 'body' && passage.part !== 'cell') {
      const list = beside.get(page);
      if (list === undefined) beside.set(page, [index]);
      else list.push(index);
    }
  }
  const laid = new Map(raw.laid.map((page) => [page.page, page]));
  const sheets = shown.map((number): PageSheet => {
    const trace = raw.pages[number - 1];
    const [width, height] = [trace?.width ?? 0, trace?.height ?? 0];
    const page: LaidPage = laid.get(number) ?? { page: number, width, height, texts: [], lines: [] };
    return {
      kind: 'page',
      id: pageId(naming.within, number),
      title: `第${number}页`,
      member: naming.member,
      findings: 0,
      around: blocksOf(beside.get(number) ?? [], marked, room).flat(),
      page,
      image: images.get(number) ?? null,
      marks: boxes.get(number) ?? [],
    };
  });
  if (loose.length === 0) return sheets;
  return [
    ...sheets,
    ...textSheets({ main: loose, around: [] }, marked, {
      naming: { id: `${naming.within}t`, title: '其他内容', member: naming.member },
      room,
    }),
  ];
}

function shownPages(raw: Pdf, boxes: ReadonlyMap<number, unknown>): readonly number[] {
  const all = raw.pages.map((_, index) => index + 1);
  const found = all.filter((page) => boxes.has(page));
  const others = all.filter((page) => !boxes.has(page));
  return [...found, ...others].slice(0, MOST_PAGES).toSorted((one, other) => one - other);
}

async function imagesOf(raw: Pdf, shown: readonly number[]): Promise<ReadonlyMap<number, SheetImage>> {
  const laid = new Set(raw.laid.filter(({ texts }) => texts.length > 0).map(({ page }) => page));
  const wanted = shown
    .filter((page) => !laid.has(page) || (raw.pages[page - 1]?.pictured ?? 0) > PICTURED)
    .slice(0, MOST_IMAGES);
  const images = new Map<number, SheetImage>();
  if (wanted.length === 0) return images;
  await PdfFile.with(raw.bytes, (file) => {
    for (const number of wanted) {
      const bytes = file.page(number - 1, (page) => {
        const scale = Math.min(SCALE, WIDEST / Math.max(1, page.width));
        return encodePng(page.drawn(scale, withoutAlpha));
      });
      images.set(number, { mediaType: 'image/png', bytes });
    }
  });
  return images;
}

function withoutAlpha({
  width,
  height,
  stride,
  bytes,
}: {
  width: number;
  height: number;
  stride: number;
  bytes: Uint8Array;
}): { width: number; height: number; channels: 3; points: Uint8Array } {
  const points = new Uint8Array(width * height * 3);
  let to = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = y * stride + x * 4;
      // Blue comes first.
      points[to] = bytes[from + 2] ?? 0;
      points[to + 1] = bytes[from + 1] ?? 0;
      points[to + 2] = bytes[from] ?? 0;
      to += 3;
    }
  }
  return { width, height, channels: 3, points };
}
