import { PDFName, PDFRawStream, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import { deflateSync } from 'node:zlib';
import type { PicturedPage, PlacedText } from './copy-pdf.ts';

/** 图片页: a page that is a picture, and under the pointer the texts that stand in it, to be searched and copied. */
export function addPicturedPage(document: PDFDocument, { width, height, picture, texts }: PicturedPage): void {
  const { context } = document;
  const image = context.register(
    PDFRawStream.of(
      context.obj({
        Type: 'XObject',
        Subtype: 'Image',
        Width: picture.width,
        Height: picture.height,
        ColorSpace: picture.isGrey ? 'DeviceGray' : 'DeviceRGB',
        BitsPerComponent: 8,
        Filter: 'FlateDecode',
      }),
      deflateSync(picture.points),
    ),
  );
  const faces = new TextFaces(document);
  const layer = textLayer(texts, height, faces);
  const content = `q ${number(width)} 0 0 ${number(height)} 0 0 cm /Page Do Q\n${layer}`;
  const page = document.addPage([width, height]);
  page.node.set(PDFName.of('Contents'), context.register(context.flateStream(content)));
  page.node.set(PDFName.of('Resources'), context.obj({ XObject: { Page: image }, Font: faces.resources() }));
}

/** Signs beside each other on a line are one text, with the steps that they have in the picture. */
function textLayer(texts: readonly PlacedText[], height: number, faces: TextFaces): string {
  const signs = texts.flatMap(singleSigns).filter(({ high }) => high > 0);
  if (signs.length === 0) return '';
  const pieces = ['BT'];
  for (const run of runsOf(signs)) {
    const [first] = run;
    if (first === undefined) continue;
    const foot = height - first.bottom + first.tall * FOOT;
    pieces.push(`1 0 0 1 ${number(first.left)} ${number(foot)} Tm`);
    let open: string | null = null;
    let shown: string[] = [];
    const close = (): void => {
      if (open !== null) pieces.push(`/${open} ${number(first.high)} Tf [${shown.join('')}] TJ`);
      shown = [];
    };
    for (const [index, sign] of run.entries()) {
      const { face, code, width } = faces.codeOf(sign.text, sign.wide / sign.high);
      if (face !== open) close();
      open = face;
      const step = (run[index + 1]?.left ?? sign.left) - sign.left;
      const back = index + 1 < run.length ? width - (step / first.high) * 1000 : 0;
      shown.push(`<${code}>${number(back)} `);
    }
    close();
  }
  pieces.push('ET');
  return pieces.join('\n');
}

type SingleSign = {
  readonly text: string;
  readonly left: number;
  readonly bottom: number;
  readonly tall: number;
  readonly high: number;
  readonly wide: number;
};

/** A mask of several signs shares the room that its value had. */
function singleSigns({ text, left, top, width, height, size }: PlacedText): readonly SingleSign[] {
  const signs = [...text];
  const high = size > 0 ? size : height;
  return signs.map((sign, index) => ({
    text: sign,
    left: left + (width / signs.length) * index,
    wide: width / signs.length,
    bottom: top + height,
    tall: height,
    high,
  }));
}

function runsOf(signs: readonly SingleSign[]): readonly (readonly SingleSign[])[] {
  const runs: SingleSign[][] = [];
  for (const sign of signs) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const goesOn =
      last !== undefined &&
      Math.abs(last.bottom - sign.bottom) < sign.high * 0.3 &&
      last.high === sign.high &&
      sign.left >= last.left &&
      sign.left - last.left < sign.high * WIDEST_STEP;
    if (goesOn) run?.push(sign);
    else runs.push([sign]);
  }
  return runs;
}

/** The foot of a sign is about a fifth of its room above the bottom of it. */
const FOOT = 0.2;

/** Signs further from each other, in sizes of their type, are no part of one text. */
const WIDEST_STEP = 3;

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Signs that one face of this kind can hold. */
const MOST_SIGNS = 255;

/**
 * Type faces whose signs draw nothing and only say what they are. Each carries its own list of what its codes mean, so that no program needs a font to
 * find or copy the text.
 */
class TextFaces {
  private readonly document: PDFDocument;
  private readonly signs: FaceSign[] = [];
  private readonly codes = new Map<string, number>();

  constructor(document: PDFDocument) {
    this.document = document;
  }

  /** `share`: how wide it stands in the picture, in sizes of its type. Programs that copy the text put a blank where a sign ends long before the next. */
  codeOf(text: string, share: number): { readonly face: string; readonly code: string; readonly width: number } {
    const width = WIDTHS.find((one) => one >= share * 1000 - ROUNDED) ?? WIDEST;
    const key = `${width} ${text}`;
    const known = this.codes.get(key) ?? this.signs.push({ text, width }) - 1;
    this.codes.set(key, known);
    const code = (known % MOST_SIGNS) + 1;
    return { face: `T${Math.floor(known / MOST_SIGNS)}`, code: code.toString(16).padStart(2, '0'), width };
  }

  resources(): Record<string, PDFRef> {
    const faces: Record<string, PDFRef> = {};
    for (let from = 0; from < this.signs.length; from += MOST_SIGNS) {
      faces[`T${from / MOST_SIGNS}`] = this.face(this.signs.slice(from, from + MOST_SIGNS));
    }
    return faces;
  }

  private face(signs: readonly FaceSign[]): PDFRef {
    const { context } = this.document;
    const used = [...new Set(signs.map(({ width }) => width))];
    const drawn = Object.fromEntries(
      used.map((width) => [`w${width}`, context.register(context.stream(`${width} 0 d0`))]),
    );
    return context.register(
      context.obj({
        Type: 'Font',
        Subtype: 'Type3',
        FontBBox: [0, 0, 1000, 1000],
        FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
        CharProcs: drawn,
        Encoding: {
          Type: 'Encoding',
          Differences: [1, ...signs.map(({ width }) => `w${width}`)],
        },
        FirstChar: 1,
        LastChar: signs.length,
        Widths: signs.map(({ width }) => width),
        Resources: {},
        ToUnicode: context.register(context.flateStream(meanings(signs.map(({ text }) => text)))),
      }),
    );
  }
}

type FaceSign = { readonly text: string; readonly width: number };

/** Widths that signs have, in thousandths of their size; the next larger one is taken. */
const WIDTHS: readonly number[] = [250, 375, 500, 625, 750, 875, 1000];
const WIDEST = 1000;
const ROUNDED = 10;

/** What the codes of a face mean, a hundred a time, as the format wants it. */
function meanings(signs: readonly string[]): string {
  const entries = signs.map((sign, index) => {
    const units = Array.from({ length: sign.length }, (_, at) => sign.charCodeAt(at).toString(16).padStart(4, '0'));
    return `<${(index + 1).toString(16).padStart(2, '0')}> <${units.join('')}>`;
  });
  const blocks: string[] = [];
  for (let from = 0; from < entries.length; from += 100) {
    const block = entries.slice(from, from + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Signs def /CMapType 2 def 1 begincodespacerange <00> <ff> endcodespacerange
${blocks.join('\n')}
endcmap CMapName currentdict /CMap defineresource pop end end`;
}
