import { PDFName, PDFRawStream, type PDFDocument } from '@cantoo/pdf-lib';
import type { PicturedPage } from './copy-pdf.ts';
import { textLayer } from './text-layer.ts';

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
        BitsPerComponent: picture.bits,
        Filter: picture.filter,
      }),
      picture.bytes,
    ),
  );
  const layer = textLayer(document, texts, { width, height });
  const content = `q ${width.toFixed(2)} 0 0 ${height.toFixed(2)} 0 0 cm /Page Do Q\n${layer.content}`;
  const page = document.addPage([width, height]);
  page.node.set(PDFName.of('Contents'), context.register(context.flateStream(content)));
  page.node.set(PDFName.of('Resources'), context.obj({ XObject: { Page: image }, Font: layer.faces }));
}
