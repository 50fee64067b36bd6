export { copyPdf, type PageToCopy, type PicturedPage, type PlacedText } from './copy-pdf.ts';
export { partsOfPdf } from './parts-of-pdf.ts';
