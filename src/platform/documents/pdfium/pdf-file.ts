import { Refusal } from '../refusal.ts';
import { dropEngine, loadEngine, type Engine } from './engine.ts';
import { attachmentOf, type PdfAttachment } from './attachments.ts';
import { bookmarksOf, type PdfBookmark } from './destinations.ts';
import { PdfPage } from './pdf-page.ts';
import { Scratch } from './scratch.ts';

const OWN_PROPERTIES = ['Author', 'Title', 'Subject', 'Keywords', 'Creator', 'Producer'] as const;

/** What a PDF says of itself. */
export type PdfProperty = (typeof OWN_PROPERTIES)[number];

const PASSWORD = 4;
const MOST_PAGES = 2_000;

/** PDF 文件: its pages, and all that stands beside them, as PDFium sees them. To be closed when it is done with. */
export class PdfFile {
  readonly pages: number;
  private readonly engine: Engine;
  private readonly scratch: Scratch;
  private readonly document: number;
  /** The forms of the file, as the engine wants to be asked for their values. */
  private readonly form: number;

  private constructor(
    engine: Engine,
    { scratch, document, form }: { scratch: Scratch; document: number; form: number },
  ) {
    this.engine = engine;
    this.scratch = scratch;
    this.document = document;
    this.form = form;
    this.pages = engine.FPDF_GetPageCount(document);
  }

  /** Opens a PDF and hands it over; closes it afterwards. Refuses one with a password and one that is damaged. */
  static async with<Value>(bytes: Uint8Array, use: (file: PdfFile) => Promise<Value> | Value): Promise<Value> {
    const engine = await loadEngine();
    const scratch = new Scratch(engine);
    const forms = engine.PDFiumExt_OpenFormFillInfo();
    let document = 0;
    let form = 0;
    try {
      document = engine.FPDF_LoadMemDocument(scratch.put(bytes), bytes.length, '');
      if (document === 0) {
        const isLocked = engine.FPDF_GetLastError() === PASSWORD;
        throw new Refusal(isLocked ? { kind: 'encrypted' } : { kind: 'damaged', format: 'PDF' });
      }
      form = engine.PDFiumExt_InitFormFillEnvironment(document, forms);
      const file = new PdfFile(engine, { scratch, document, form });
      if (file.pages > MOST_PAGES) throw new Refusal({ kind: 'too_much_inside', what: 'parts' });
      return await use(file);
    } catch (fault) {
      if (!(fault instanceof Error && fault.name === 'RuntimeError')) throw fault;
      [document, form] = [0, 0];
      dropEngine();
      throw new Refusal({ kind: 'damaged', format: 'PDF' });
    } finally {
      if (form !== 0) engine.PDFiumExt_ExitFormFillEnvironment(form);
      if (document !== 0) {
        engine.FPDF_CloseDocument(document);
        engine.PDFiumExt_CloseFormFillInfo(forms);
        scratch.free();
      }
    }
  }

  /** Hands over a page, counted from 0. */
  page<Value>(index: number, use: (page: PdfPage) => Value): Value {
    const page = this.engine.FPDF_LoadPage(this.document, index);
    if (page === 0) throw new Refusal({ kind: 'damaged', format: 'PDF' });
    try {
      return use(new PdfPage(this.engine, { page, document: this.document, form: this.form }));
    } finally {
      this.engine.FPDF_ClosePage(page);
    }
  }

  properties(): readonly { readonly name: PdfProperty; readonly text: string }[] {
    return OWN_PROPERTIES.flatMap((name) => {
      const text = this.scratch.text((at, length) => this.engine.FPDF_GetMetaText(this.document, name, at, length));
      return text.trim() === '' ? [] : [{ name, text }];
    });
  }

  /** Names of the places that the list beside the pages leads to. */
  bookmarks(): readonly PdfBookmark[] {
    return bookmarksOf(this.engine, this.document);
  }

  attachments(): readonly PdfAttachment[] {
    const count = this.engine.FPDFDoc_GetAttachmentCount(this.document);
    const found: PdfAttachment[] = [];
    for (let index = 0; index < count; index += 1) {
      found.push(attachmentOf(this.engine, this.engine.FPDFDoc_GetAttachment(this.document, index)));
    }
    return found;
  }

  /** Where the file ended each time it was saved onto its end; one for a file that was saved once. */
  savedEnds(): readonly number[] {
    const count = this.engine.FPDF_GetTrailerEnds(this.document, 0, 0);
    const at = this.scratch.take(count * 4);
    this.engine.FPDF_GetTrailerEnds(this.document, at, count);
    return Array.from({ length: count }, (_, index) => this.scratch.long(at + index * 4));
  }
}
