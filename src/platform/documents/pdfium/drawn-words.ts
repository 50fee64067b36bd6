import { readFileSync } from 'node:fs';
import { carriedFace } from '../carried-faces.ts';
import { loadEngine, type Engine } from './engine.ts';
import { PdfPage, type PagePicture } from './pdf-page.ts';
import { Scratch } from './scratch.ts';

/** Words as points: of each how much a letter covers it, 0 to 255. */
export type DrawnWords = { readonly width: number; readonly height: number; readonly cover: Uint8Array };

/** Words drawn before: the same few are wanted on every page, in any size. */
const DRAWN = new Map<string, DrawnWords>();
const MOST_KEPT = 100;

/** Points of the type in which words are drawn once; other sizes are made from that. */
const LARGE = 64;

/** 画字: a few words in the Chinese type that the program carries, `size` points high. */
export async function drawWords(words: string, size: number): Promise<DrawnWords> {
  const known = DRAWN.get(words) ?? draw(await loadEngine(), words, LARGE);
  if (DRAWN.size < MOST_KEPT) DRAWN.set(words, known);
  return shrunk(known, size / LARGE);
}

const TRUETYPE = 2;
/** Where the letters stand on the page that they are drawn on, in sizes of their type. */
const FOOT = 0.35;

/** The type, loaded once: it is large. */
type LoadedType = { readonly engine: Engine; readonly document: number; readonly font: number };

let loaded: LoadedType | null = null;

function loadType(engine: Engine): LoadedType {
  if (loaded?.engine === engine) return loaded;
  const document = engine.FPDF_CreateNewDocument();
  const scratch = new Scratch(engine);
  const type = readFileSync(carriedFace('sans', '500Medium'));
  const font = engine.FPDFText_LoadFont(document, scratch.put(type), type.length, TRUETYPE, true);
  scratch.free();
  loaded = { engine, document, font };
  return loaded;
}

function draw(engine: Engine, words: string, size: number): DrawnWords {
  const { document, font } = loadType(engine);
  const scratch = new Scratch(engine);
  const [width, height] = [Math.ceil([...words].length * size * 1.2) + size, Math.ceil(size * 1.6)];
  const page = engine.FPDFPage_New(document, 0, width, height);
  try {
    const text = engine.FPDFPageObj_CreateTextObj(document, font, size);
    engine.FPDFText_SetText(text, scratch.put(Buffer.from(`${words.replaceAll('·', WIDE_DOT)}\0`, 'utf16le')));
    engine.FPDFPageObj_SetFillColor(text, 0, 0, 0, 255);
    engine.FPDFPageObj_Transform(text, 1, 0, 0, 1, size / 2, size * FOOT);
    engine.FPDFPage_InsertObject(page, text);
    return new PdfPage(engine, { page, document, form: 0 }).drawn(1, inkOf);
  } finally {
    engine.FPDF_ClosePage(page);
    engine.FPDFPage_Delete(document, 0);
    scratch.free();
  }
}

/** The type has the middle dot, and PDFium finds it under the code of the wide one alone. */
const WIDE_DOT = '・';

/** The part of a picture in which there is ink. */
function inkOf({ bytes, width, height, stride }: PagePicture): DrawnWords {
  const cover = (x: number, y: number): number => 255 - (bytes[y * stride + x * 4] ?? 255);
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (cover(x, y) === 0) continue;
      [left, right] = [Math.min(left, x), Math.max(right, x + 1)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y + 1)];
    }
  }
  if (right <= left) return { width: 0, height: 0, cover: new Uint8Array() };
  const ink = { width: right - left, height: bottom - top };
  const covers = new Uint8Array(ink.width * ink.height);
  for (let y = 0; y < ink.height; y += 1)
    for (let x = 0; x < ink.width; x += 1) covers[y * ink.width + x] = cover(left + x, top + y);
  return { ...ink, cover: covers };
}

/** Each point is as dark as the part of the large letters that lies in it. */
function shrunk({ width, height, cover }: DrawnWords, scale: number): DrawnWords {
  const small = { width: Math.max(1, Math.ceil(width * scale)), height: Math.max(1, Math.ceil(height * scale)) };
  const sums = new Float64Array(small.width * small.height);
  const columns = Array.from({ length: width }, (_, x) => shares(x, scale));
  for (let y = 0; y < height; y += 1) {
    for (const [row, down] of shares(y, scale)) {
      for (let x = 0; x < width; x += 1) {
        const ink = (cover[y * width + x] ?? 0) * down;
        if (ink === 0) continue;
        for (const [column, across] of columns[x] ?? []) {
          const at = row * small.width + column;
          sums[at] = (sums[at] ?? 0) + ink * across;
        }
      }
    }
  }
  return { ...small, cover: Uint8Array.from(sums, (sum) => Math.min(255, Math.round(sum))) };
}

/** Where a point comes to lie when all are drawn together, and how much of it: in one point, or over the edge of two. */
function shares(at: number, scale: number): readonly (readonly [point: number, share: number])[] {
  const [from, to] = [at * scale, (at + 1) * scale];
  const [first, last] = [Math.floor(from), Math.floor(to)];
  if (first === last || to === last) return [[first, scale]];
  return [
    [first, last - from],
    [last, to - last],
  ];
}
