import { readPaper } from '../../../platform/documents/index.ts';
import {
  PdfFile,
  type PdfAnnotation,
  type PdfAttachment,
  type PdfProperty,
} from '../../../platform/documents/pdfium/index.ts';
import { withinLimits } from '../../../platform/documents/raw/index.ts';
import { Collector } from '../collector.ts';
import type { OpenedFile } from '../opened-file.ts';
import type { OpenInner } from '../open-inner.ts';
import { mayBePerson } from '../person-property.ts';
import { gatherObjects } from './pdf-objects.ts';
import { gatherPage } from './gather-page.ts';
import { areasOf } from './pdf-areas.ts';
import { tellBookmarks, type TracedBookmark } from './pdf-links.ts';
import { isPartOfPage, type PdfPageTrace } from './pdf-traces.ts';

const NAMES: Readonly<Record<PdfProperty, string>> = {
  Author: '作者',
  Title: '标题',
  Subject: '主题',
  Keywords: '关键词',
  Creator: '制作程序',
  Producer: '生成程序',
};

/** Further back than this nobody looks. */
const MOST_REVISIONS = 20;

/** 打开 PDF: what its pages show and hide, what is laid over them and attached to them, what it says of itself, and what it said before. */
export async function openPdf(bytes: Uint8Array, name: string, openInner: OpenInner): Promise<OpenedFile> {
  const collector = new Collector();
  const paper = await readPaper(bytes, name);
  const areas = paper.ok ? areasOf(paper.value, collector) : new Map<number, never>();
  const pages: PdfPageTrace[] = [];
  let bookmarks: readonly TracedBookmark[] = [];
  await PdfFile.with(bytes, async (file) => {
    const attached: PdfAttachment[] = [...file.attachments()];
    const laidOver: PdfAnnotation[] = [];
    if (file.pages === 0) collector.leaveUnread('文件结构', 'damaged');
    for (let index = 0; index < file.pages; index += 1) {
      const annotations = file.page(index, (page) => page.annotations());
      laidOver.push(...annotations);
      for (const { attachment } of annotations) if (attachment !== null) attached.push(attachment);
      // What is laid over the page, as a filled-in form, is read as a part of it.
      if (annotations.length > 0) file.page(index, (page) => page.flatten(isPartOfPage));
      const around = { areas: areas.get(index + 1) ?? [], annotations, collector };
      pages.push(file.page(index, (page) => gatherPage(page, index + 1, around)));
    }
    gatherProperties(file, collector);
    bookmarks = tellBookmarks(file, collector);
    attached.push(...(await gatherObjects(bytes, { collector, laidOver, attached })));
    for (const attachment of attached) await gatherAttachment(attachment, collector, openInner);
    await gatherRevisions(bytes, file.savedEnds(), collector);
  });
  return {
    gathered: collector.finish(),
    origins: collector.origins,
    raw: { kind: 'pdf', bytes, pages, bookmarks, laid: paper.ok ? (paper.value.pages ?? []) : [] },
  };
}

function gatherProperties(file: PdfFile, collector: Collector): void {
  for (const { name, text } of file.properties()) {
    const place = `属性：${NAMES[name]}`;
    const isPerson = name === 'Author';
    collector.say({ text, place, part: 'property', hiddenBy: isPerson ? 'author' : 'hidden_text' });
    if (isPerson && mayBePerson(text)) collector.hide('author', text, place);
  }
}

async function gatherAttachment(
  { name, bytes }: PdfAttachment,
  collector: Collector,
  openInner: OpenInner,
): Promise<void> {
  const place = `附件“${name}”`;
  collector.hide('attachment', name, place);
  collector.say({ text: name, place, part: 'file_name', hiddenBy: 'attachment' });
  if (bytes === null) return collector.leaveUnread(place, 'damaged');
  const inner = await openInner(bytes, name);
  if (inner.ok) collector.takeOver(inner.value, { place, hiddenBy: 'attachment' });
  else collector.leaveUnread(place, inner.reason);
}

/** 早期版本: a PDF that was saved onto its end still has what it was before. Lines that the last version no longer has are told. */
async function gatherRevisions(bytes: Uint8Array, ends: readonly number[], collector: Collector): Promise<void> {
  const earlier = [...new Set(ends)].filter((end) => end > 0 && end + LAST_BYTES < bytes.length).slice(-MOST_REVISIONS);
  if (earlier.length === 0) return;
  const now = new Set((await linesAt(bytes)).map(({ text }) => text));
  for (const [index, end] of earlier.entries()) {
    const place = `早期版本${index + 1}`;
    const lost = (await linesAt(bytes.subarray(0, end))).filter(({ text }) => !now.has(text));
    for (const { text, page } of lost) {
      now.add(text);
      collector.say({ text, place: `${place} > 第${page}页`, part: 'body', hiddenBy: 'earlier_revision' });
    }
    if (lost.length > 0) collector.hide('earlier_revision', told(lost), place);
  }
}

/** Bytes behind the last end that may be blanks. */
const LAST_BYTES = 16;

type RevisionLine = { readonly text: string; readonly page: number };

/** The lines of a version. The first end of a file that is laid out for the web is no version: nothing opens there. */
async function linesAt(bytes: Uint8Array): Promise<readonly RevisionLine[]> {
  const read = await withinLimits(bytes, () =>
    PdfFile.with(bytes, (file) => {
      const lines: RevisionLine[] = [];
      for (let index = 0; index < file.pages; index += 1) {
        const signs = file.page(index, (page) => page.signs());
        const text = signs.map((sign) => sign.text).join('');
        lines.push(...linesOf(text).map((line) => ({ text: line, page: index + 1 })));
      }
      return lines;
    }),
  );
  return read.ok ? read.value : [];
}

function told(lines: readonly RevisionLine[]): string {
  return lines
    .map(({ text }) => text)
    .join(' ')
    .slice(0, LONGEST_TOLD);
}

const LONGEST_TOLD = 200;

function linesOf(text: string): readonly string[] {
  return text
    .split(/[\r\n]+/u)
    .map((line) => line.replaceAll(/\s+/gu, ''))
    .filter((line) => line !== '');
}
