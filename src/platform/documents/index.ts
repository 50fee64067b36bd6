import type { Paper } from '../../base/paper.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { readDocx } from './docx/read-docx.ts';
import { recognise, type Recognised } from './format.ts';
import { LIMITS } from './limits.ts';
import { Meter } from './meter.ts';
import { Refusal } from './refusal.ts';
import { readMarkdown, readPlain } from './text/read-lines.ts';
import type { Unreadable } from './unreadable.ts';
import type { DocumentFormat, DocumentToWrite } from './write/document.ts';
import type { TakeNote } from './write/note.ts';
import type { OpenWorkbook } from './xlsx/write/open-workbook.ts';

export { READABLE_ENDINGS } from './endings.ts';
export { fileTypeOf } from './file-type.ts';
export { LIMITS } from './limits.ts';
export { decodeText } from './text/decode.ts';
export { sayUnreadable, type Unreadable } from './unreadable.ts';
export type * from './write/document.ts';
export type { TakeNote, WriteNote } from './write/note.ts';
export { heightOfRow, roomForTables } from './write/one-page.ts';
export { sayWriteNote } from './write/say-write-note.ts';
export type { OpenSheet, OpenWorkbook } from './xlsx/write/open-workbook.ts';
export type { CellStyle, SheetCell, SheetToWrite } from './xlsx/write/sheet-cell.ts';

/** 读取文稿: the paragraphs and tables of a file in any format that is read here, or why there are none. */
export async function readPaper(bytes: Uint8Array, name: string): Promise<Result<Paper, Unreadable>> {
  if (bytes.length === 0) return err({ kind: 'empty' });
  if (bytes.length > LIMITS.fileSize) return err({ kind: 'too_large', limit: LIMITS.fileSize });
  const meter = new Meter();
  try {
    const recognised = await recognise(bytes, name, meter);
    return recognised.ok ? ok(await read(recognised.value, meter)) : recognised;
  } catch (fault) {
    if (fault instanceof Refusal) return err(fault.reason);
    throw fault;
  }
}

/** Word and text, the commonest, are at hand; what reads web pages and workbooks is loaded when a file needs it. */
async function read(file: Recognised, meter: Meter): Promise<Paper> {
  switch (file.format) {
    case 'docx':
      return readDocx(file.archive, meter);
    case 'doc':
      return (await import('./doc/read-doc.ts')).readDoc(file.bytes, meter);
    case 'xls':
      return (await import('./xls/read-xls.ts')).readXls(file.bytes, meter);
    case 'pdf':
      return (await import('./pdf/read-aside.ts')).readPdfAside(file.bytes);
    case 'ofd':
      return (await import('./ofd/read-ofd.ts')).readOfd(file.archive, meter);
    case 'xlsx':
      return (await import('./xlsx/read-xlsx.ts')).readXlsx(file.archive, meter);
    case 'html':
      return (await import('./html/read-html.ts')).readHtml(file.text, meter);
    case 'csv':
      return (await import('./text/read-csv.ts')).readCsv(file.text, meter);
    case 'md':
      return readMarkdown(file.text, meter);
    case 'txt':
      return readPlain(file.text, meter);
  }
}

/** 写工作簿: opens a workbook that is written row by row. What writes it is loaded when it is needed. */
export async function writeWorkbook(): Promise<OpenWorkbook> {
  const { openWorkbook } = await import('./xlsx/write/open-workbook.ts');
  return openWorkbook();
}

/**
 * 写文稿: the bytes of a document in a format. What writes a format is loaded when it is asked for; what a writer could not do as it
 * should is told to `note`.
 */
export async function writeDocument(
  document: DocumentToWrite,
  format: DocumentFormat,
  note: TakeNote = () => {},
): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return (await import('./write/docx/write-docx.ts')).writeDocx(document);
    case 'pdf':
      return (await import('./write/pdf/write-pdf.ts')).writePdf(document, note);
    case 'html':
      return (await import('./write/html/write-html.ts')).writeHtml(document);
    case 'xlsx':
      return (await import('./write/xlsx/write-sheets.ts')).writeSheets(document);
    case 'txt':
      return (await import('./write/text/write-text.ts')).writeText(document);
  }
}
export { carriedFace } from './carried-faces.ts';
