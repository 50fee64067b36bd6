import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../refusal.ts';
import { converse } from './conversation.ts';

/** An open PDF: its pages one by one. */
export type OpenPdf = {
  readonly pages: number;
  readonly frame: (index: number) => Promise<PageFrame>;
  /** Hands over the operators of a page, about a thousand at a time. */
  readonly operators: (index: number, take: (operators: Operators) => void) => Promise<void>;
  /** How many units of text space a unit of a font's glyphs is; known from the operator that chooses the font on. */
  readonly fontScale: (font: string) => number;
  readonly close: () => Promise<void>;
};

/** `view` is the visible part of the page: left, bottom, right, top. `rotate` counts clockwise, in degrees. */
export type PageFrame = { readonly rotate: number; readonly view: readonly number[] };

export type Operators = {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
  readonly length: number;
};

/** Goes with the pinned version of the package: its two sides compare it. */
const VERSION = '6.5.438';

/** What is asked for: what a screen shows, without annotations, as it stands in the file. */
const INTENT = 2 | 64 | 256;

const NAME = 'pdf';

/** 打开 PDF: lets pdf.js find the pages. Pictures and outlines of letters are left alone; an empty password is tried. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const scales = new Map<string, number>();
  let opened: (pages: number) => void = () => undefined;
  let failed: (reason: Refusal) => void = () => undefined;
  const opening = new Promise<number>((resolve, reject) => {
    [opened, failed] = [resolve, reject];
  });
  const conversation = converse(NAME, {
    GetDoc: ({ pdfInfo }: { readonly pdfInfo: { readonly numPages: number } }) => opened(pdfInfo.numPages),
    DocException: (fault: Error) => failed(reasonOf(fault)),
    PasswordRequest: () => {
      throw new Error('there is nobody to ask');
    },
    FetchBinaryData: (wanted: { readonly kind: string; readonly filename: string }) => packagedData(wanted),
    commonobj: ([name, kind, data]: readonly [string, string, { readonly buffer?: ArrayBuffer }]) => {
      if (kind === 'Font' && data.buffer) scales.set(name, scaleIn(data.buffer));
      return 0;
    },
  });
  conversation.tell('configure', { verbosity: 0 });
  await conversation.ask('GetDocRequest', {
    docId: NAME,
    apiVersion: VERSION,
    // pdf.js takes the bytes for its own.
    data: bytes.slice(),
    password: null,
    disableAutoFetch: true,
    rangeChunkSize: 65_536,
    docBaseUrl: null,
    enableXfa: false,
    evaluatorOptions: OPTIONS,
  });
  conversation.tell('Ready', null);
  const pages = await opening;
  const damaged = (fault: unknown): never => {
    throw fault instanceof Refusal ? fault : reasonOf(fault);
  };
  return {
    pages,
    frame: async (pageIndex) => (await conversation.ask('GetPage', { pageIndex }).catch(damaged)) as PageFrame,
    operators: async (index, take) => {
      const wanted = { pageId: index, pageIndex: index, intent: INTENT, cacheKey: String(index), modifiedIds: null };
      await conversation
        .each('GetOperatorList', { ...wanted, annotationStorage: null }, (piece) => take(piece as Operators))
        .catch(damaged);
    },
    fontScale: (font) => scales.get(font) ?? 0.001,
    close: async () => {
      await conversation.ask('Terminate', null);
    },
  };
}

const OPTIONS = {
  // Every picture is larger than nothing: none is decoded.
  maxImageSize: 0,
  disableFontFace: false,
  ignoreErrors: true,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  canvasMaxAreaInBytes: -1,
  fontExtraProperties: false,
  useSystemFonts: false,
  useWasm: false,
  useWorkerFetch: false,
  cMapUrl: 'cmaps/',
  cMapPacked: true,
  iccUrl: null,
  standardFontDataUrl: null,
  wasmUrl: null,
};

/** Faults by their names, because the package gives no classes for them. */
function reasonOf(fault: unknown): Refusal {
  if (fault instanceof Error && fault.name === 'PasswordException') return new Refusal({ kind: 'encrypted' });
  return new Refusal({ kind: 'damaged', format: 'PDF' });
}

/** Tables of characters for fonts that are not in the file, as older Chinese programs leave them. Outlines are not needed. */
function packagedData({ kind, filename }: { readonly kind: string; readonly filename: string }): Uint8Array {
  if (kind !== 'cMapUrl') throw new Error('only tables of characters are needed');
  folder ??= dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  return new Uint8Array(readFileSync(join(folder, 'cmaps', basename(filename))));
}

let folder: string | undefined;

/** The first figure of the font's matrix, where pdf.js packs it. */
const MATRIX_AT = 12;

function scaleIn(packed: ArrayBuffer): number {
  const view = new DataView(packed);
  const scale = view.getUint8(MATRIX_AT) === 0 ? 0.001 : Math.abs(view.getFloat64(MATRIX_AT + 1, true));
  return Number.isFinite(scale) && scale > 0 ? scale : 0.001;
}
