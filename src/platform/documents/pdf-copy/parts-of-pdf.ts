import {
  decodePDFRawStream,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';

/** 逐个对象: every object of a PDF, reached or not: its stream unpacked, its texts decoded. */
export async function partsOfPdf(
  bytes: Uint8Array,
): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true });
  const parts: { name: string; bytes: Uint8Array }[] = [];
  for (const [reference, object] of document.context.enumerateIndirectObjects()) {
    const name = `PDF ${reference.objectNumber}`;
    parts.push({ name, bytes: Buffer.from(said(object)) });
    if (object instanceof PDFRawStream) parts.push({ name, bytes: unpacked(object) });
  }
  return parts;
}

/** Points of a picture are no text, and a stream that is not unpacked here is looked at as it lies. */
function unpacked(stream: PDFRawStream): Uint8Array {
  if (stream.dict.lookup(PDFName.of('Subtype')) === PDFName.of('Image')) return stream.contents;
  try {
    return decodePDFRawStream(stream).decode();
  } catch (fault) {
    if (fault instanceof Error) return stream.contents;
    throw fault;
  }
}

function said(object: PDFObject): string {
  const source = object instanceof PDFRawStream ? object.dict.toString() : object.toString();
  const hex = source.replaceAll(/<([\da-f\s]{4,})>/giu, (_, figures: string) =>
    PDFHexString.of(figures.replaceAll(/\s/gu, '')).decodeText(),
  );
  const plain = source.replaceAll(/\(((?:\\.|[^()\\])*)\)/gu, (_, text: string) => PDFString.of(text).decodeText());
  return `${source}\n${hex}\n${plain}`;
}
