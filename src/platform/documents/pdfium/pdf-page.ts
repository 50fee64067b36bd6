import type { Box } from '../../../base/laid-page.ts';
import type { Engine } from './engine.ts';
import { annotationsOf, type PdfAnnotation } from './annotations.ts';
import { objectsOf, type DrawnObject } from './drawn-objects.ts';
import { Scratch } from './scratch.ts';
import { signsOf, type PdfSign } from './signs.ts';

/** A page as points: four bytes a point, blue first; rows one below the other. */
export type PagePicture = {
  readonly width: number;
  readonly height: number;
  readonly stride: number;
  readonly bytes: Uint8Array;
};

const BGRA = 4;
const WITH_ANNOTATIONS = 0x01;
const FOR_PRINT = 0;

/** PDF 页: its signs, drawings and annotations, in points from the upper left corner of the page as it is shown. */
export class PdfPage {
  readonly width: number;
  readonly height: number;
  private readonly engine: Engine;
  private readonly handle: number;
  private readonly document: number;
  private readonly form: number;

  constructor(engine: Engine, { page, document, form }: { page: number; document: number; form: number }) {
    this.document = document;
    this.form = form;
    this.engine = engine;
    this.handle = page;
    this.width = engine.FPDF_GetPageWidthF(page);
    this.height = engine.FPDF_GetPageHeightF(page);
  }

  signs(): readonly PdfSign[] {
    return signsOf(this.engine, this.handle, this.placer());
  }

  /** What is drawn, from the bottom to the top. */
  objects(): readonly DrawnObject[] {
    return objectsOf(this.engine, this.handle, this.placer());
  }

  annotations(): readonly PdfAnnotation[] {
    return annotationsOf(this.engine, this.handle, {
      document: this.document,
      form: this.form,
      place: this.placer(),
    });
  }

  /** How far below the upper edge a height of the page's own space is shown. */
  shownTop(height: number): number {
    return this.placer()(0, height, 0, height).top;
  }

  /** Takes away annotations that are no part of what the page shows, and makes the others a part of it. */
  flatten(isShown: (annotation: PdfAnnotation) => boolean): void {
    const annotations = this.annotations();
    for (let index = annotations.length - 1; index >= 0; index -= 1) {
      const annotation = annotations[index];
      if (annotation !== undefined && !isShown(annotation)) this.engine.FPDFPage_RemoveAnnot(this.handle, index);
    }
    this.engine.FPDFPage_Flatten(this.handle, FOR_PRINT);
  }

  /** The page as it looks, `scale` points of the picture a point of the page. */
  picture(scale: number): PagePicture {
    return this.drawn(scale, (picture) => ({ ...picture, bytes: picture.bytes.slice() }));
  }

  /** Hands over the page as it looks, in the engine's own memory: to be looked at, at once, without asking the engine for anything. */
  drawn<Value>(scale: number, use: (picture: PagePicture) => Value): Value {
    const width = Math.max(1, Math.min(Math.round(this.width * scale), MOST_POINTS));
    const height = Math.max(1, Math.min(Math.round(this.height * scale), MOST_POINTS));
    const bitmap = this.engine.FPDFBitmap_CreateEx(width, height, BGRA, 0, 0);
    if (bitmap === 0) throw new Error('The PDF engine is out of memory');
    try {
      this.engine.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
      this.engine.FPDF_RenderPageBitmap(bitmap, this.handle, 0, 0, width, height, 0, WITH_ANNOTATIONS);
      const stride = this.engine.FPDFBitmap_GetStride(bitmap);
      const at = this.engine.FPDFBitmap_GetBuffer(bitmap);
      return use({ width, height, stride, bytes: this.engine.memory().HEAPU8.subarray(at, at + stride * height) });
    } finally {
      this.engine.FPDFBitmap_Destroy(bitmap);
    }
  }

  /** From the page's own space, in which y goes up and the page may lie on its side, to what is shown. */
  private placer(): (left: number, bottom: number, right: number, top: number) => Box {
    const scratch = new Scratch(this.engine);
    const [x, y] = [scratch.take(4), scratch.take(4)];
    const shown = (pageX: number, pageY: number): readonly [number, number] => {
      const size = FINENESS;
      this.engine.FPDF_PageToDevice(this.handle, 0, 0, this.width * size, this.height * size, 0, pageX, pageY, x, y);
      return [(scratch.long(x) | 0) / size, (scratch.long(y) | 0) / size];
    };
    const [originX, originY] = shown(0, 0);
    const [rightX, rightY] = shown(1000, 0);
    const [upX, upY] = shown(0, 1000);
    scratch.free();
    const place = (pageX: number, pageY: number): readonly [number, number] => [
      originX + ((rightX - originX) * pageX + (upX - originX) * pageY) / 1000,
      originY + ((rightY - originY) * pageX + (upY - originY) * pageY) / 1000,
    ];
    return (left, bottom, right, top) => {
      const [oneX, oneY] = place(left, bottom);
      const [otherX, otherY] = place(right, top);
      return {
        left: Math.min(oneX, otherX),
        top: Math.min(oneY, otherY),
        width: Math.abs(otherX - oneX),
        height: Math.abs(otherY - oneY),
      };
    };
  }
}

const WHITE = 0xffffffff;

/** The engine tells whole points; a page is blown up, so that a hundredth is told. */
const FINENESS = 100;

/** Larger pictures are drawn smaller: posters and plans. */
const MOST_POINTS = 6_000;
