import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib';

/** A sign as a face has it; `width` in thousandths of its height. */
type FaceSign = { readonly text: string; readonly width: number };

/**
 * 只说不画的字体: type faces whose signs draw nothing and only say what they are, each as wide as it stands in the picture. Each carries its own list of what
 * its codes mean, so that no program needs a font to find or copy the text.
 */
export class SignFaces {
  private readonly document: PDFDocument;
  private readonly signs: FaceSign[] = [];
  private readonly codes = new Map<string, number>();

  constructor(document: PDFDocument) {
    this.document = document;
  }

  codeOf(sign: FaceSign): { readonly face: string; readonly code: string; readonly width: number } {
    const width = Math.min(Math.max(Math.round(sign.width / STEP) * STEP, STEP), WIDEST);
    const key = `${width} ${sign.text}`;
    const known = this.codes.get(key) ?? this.signs.push({ text: sign.text, width }) - 1;
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
    const widths = [...new Set(signs.map(({ width }) => width))];
    const drawings = widths.map((width) => [`w${width}`, context.register(context.stream(`${width} 0 d0`))] as const);
    return context.register(
      context.obj({
        Type: 'Font',
        Subtype: 'Type3',
        FontBBox: [0, 0, 1000, 1000],
        FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
        CharProcs: Object.fromEntries(drawings),
        Encoding: { Type: 'Encoding', Differences: [1, ...signs.map(({ width }) => `w${width}`)] },
        FirstChar: 1,
        LastChar: signs.length,
        Widths: signs.map(({ width }) => width),
        Resources: {},
        ToUnicode: context.register(context.flateStream(meanings(signs.map(({ text }) => text)))),
      }),
    );
  }
}

/** Signs that one face of this kind can hold. */
const MOST_SIGNS = 255;

/** Widths are told as finely as an eye sees, so that the faces stay few. */
const STEP = 50;
const WIDEST = 3_000;

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
