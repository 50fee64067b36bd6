import { constants, inflateSync } from 'node:zlib';
import { decodePDFRawStream, PDFArray, PDFName, type PDFObject, type PDFRawStream } from '@cantoo/pdf-lib';

/** Larger than anything but pictures, which are not unpacked here. */
const LARGEST = 24 * 1024 * 1024;
/** What makes a stream longer by little, so that the library may undo it. */
const MODEST = new Set(['ASCII85Decode', 'ASCIIHexDecode', 'A85', 'AHx']);

/** 解开的流: the bytes that a stream holds; null for one that is packed in a way not undone here, or is too large. */
export function unpackedStream(stream: PDFRawStream): Uint8Array | null {
  const filters = filtersOf(stream);
  const isPlainFlate =
    filters.length === 1 && filters[0] === 'FlateDecode' && !stream.dict.has(PDFName.of('DecodeParms'));
  try {
    if (filters.length === 0) return stream.contents;
    if (isPlainFlate) return inflateSync(stream.contents, { maxOutputLength: LARGEST });
    return filters.every((filter) => MODEST.has(filter)) ? decodePDFRawStream(stream).decode() : null;
  } catch (fault) {
    if (fault instanceof Error) return null;
    throw fault;
  }
}

export function filtersOf({ dict }: PDFRawStream): readonly string[] {
  const filter = dict.lookup(PDFName.of('Filter'));
  const listed: readonly (PDFObject | undefined)[] =
    filter instanceof PDFArray ? filter.asArray().map((one) => dict.context.lookup(one)) : [filter];
  return listed.flatMap((one) => (one instanceof PDFName ? [one.decodeText()] : []));
}

/** 解不开的流: one that is packed and whose packing is broken. One that is cut short shows all that it has; pictures are looked at by those who draw them. */
export function isBroken(stream: PDFRawStream): boolean {
  if (filtersOf(stream)[0] !== 'FlateDecode' || stream.contents.length === 0) return false;
  if (stream.dict.lookup(PDFName.of('Subtype')) === PDFName.of('Image')) return false;
  try {
    inflateSync(stream.contents, { maxOutputLength: LARGEST, finishFlush: constants.Z_SYNC_FLUSH });
    return false;
  } catch (fault) {
    if (fault instanceof Error) return true;
    throw fault;
  }
}
