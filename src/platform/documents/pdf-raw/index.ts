// What the objects of a PDF say beside what its pages show: the door to it.
export { readRawPdf, type RawPdf, type RawPdfFile } from './read-raw-pdf.ts';
