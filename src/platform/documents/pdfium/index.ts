export type { Corners, PdfAnnotation } from './annotations.ts';
export type { PdfDestination } from './destinations.ts';
export type { DrawnObject } from './drawn-objects.ts';
export type { PdfAttachment } from './attachments.ts';
export { PdfFile, type PdfProperty } from './pdf-file.ts';
export type { PagePicture, PdfPage } from './pdf-page.ts';
export type { PdfSign } from './signs.ts';
export { drawWords, type DrawnWords } from './drawn-words.ts';
