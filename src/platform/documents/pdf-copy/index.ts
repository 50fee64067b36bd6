export { copyPdf, type IsKept, type PicturedPage, type PlacedText } from './copy-pdf.ts';
export type { Bookmark, PageLink, PageTarget } from './leads.ts';
export { partsOfPdf } from './parts-of-pdf.ts';
export { packPicture } from './pack-picture.ts';
