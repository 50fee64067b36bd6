import type { Paper } from '../../base/paper.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { readDocx } from './docx/read-docx.ts';
import { recognise, type Recognised } from './format.ts';
import { LIMITS } from './limits.ts';
import { Meter } from './meter.ts';
import { Refusal } from './refusal.ts';
import { readMarkdown, readPlain } from './text/read-lines.ts';
import type { Unreadable } from './unreadable.ts';
import type { SheetToWrite } from './xlsx/write-xlsx.ts';

export { READABLE_ENDINGS } from './endings.ts';
export { LIMITS } from './limits.ts';
export { decodeText } from './text/decode.ts';
export { sayUnreadable, type Unreadable } from './unreadable.ts';
export type { SheetToWrite } from './xlsx/write-xlsx.ts';

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
    case 'pdf':
      return (await import('./pdf/read-pdf.ts')).readPdf(file.bytes, meter);
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

/** 写表格文件: the bytes of a workbook. What writes it is loaded when it is needed. */
export async function writeWorkbook(sheet: SheetToWrite): Promise<Uint8Array> {
  const { writeXlsx } = await import('./xlsx/write-xlsx.ts');
  return writeXlsx(sheet);
}
