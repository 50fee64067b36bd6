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

/** Every sign by itself, as wide as it is in the picture. */
function textLayer(texts: readonly PlacedText[], height: number, faces: TextFaces): string {
  if (texts.length === 0) return '';
  const pieces = ['BT'];
  for (const { text, left, top, width, height: tall, size } of texts) {
    const signs = [...text];
    const high = size > 0 ? size : tall;
    if (signs.length === 0 || high <= 0) continue;
    const stretch = Math.max(1, (width / signs.length / high) * 100);
    // The foot of a sign is about a fifth of its size above the bottom of its box.
    const foot = height - top - tall + tall * FOOT;
    pieces.push(`${number(stretch)} Tz`);
    for (const [index, sign] of signs.entries()) {
      const { face, code } = faces.codeOf(sign);
      const at = left + (width / signs.length) * index;
      pieces.push(`/${face} ${number(high)} Tf 1 0 0 1 ${number(at)} ${number(foot)} Tm <${code}> Tj`);
    }
  }
  pieces.push('ET');
  return pieces.join('\n');
}

const FOOT = 0.2;

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
  private readonly signs: string[] = [];
  private readonly codes = new Map<string, number>();

  constructor(document: PDFDocument) {
    this.document = document;
  }

  codeOf(sign: string): { readonly face: string; readonly code: string } {
    const known = this.codes.get(sign) ?? this.signs.push(sign) - 1;
    this.codes.set(sign, known);
    const code = (known % MOST_SIGNS) + 1;
    return { face: `T${Math.floor(known / MOST_SIGNS)}`, code: code.toString(16).padStart(2, '0') };
  }

  resources(): Record<string, PDFRef> {
    const faces: Record<string, PDFRef> = {};
    for (let from = 0; from < this.signs.length; from += MOST_SIGNS) {
      faces[`T${from / MOST_SIGNS}`] = this.face(this.signs.slice(from, from + MOST_SIGNS));
    }
    return faces;
  }

  private face(signs: readonly string[]): PDFRef {
    const { context } = this.document;
    const blank = context.register(context.stream('1000 0 d0'));
    return context.register(
      context.obj({
        Type: 'Font',
        Subtype: 'Type3',
        FontBBox: [0, 0, 1000, 1000],
        FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
        CharProcs: { blank },
        Encoding: { Type: 'Encoding', Differences: [1, ...signs.map(() => 'blank')] },
        FirstChar: 1,
        LastChar: signs.length,
        Widths: signs.map(() => 1000),
        Resources: {},
        ToUnicode: context.register(context.flateStream(meanings(signs))),
      }),
    );
  }
}

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
