import type { Paper } from '../../../base/paper.ts';
import type { Meter } from '../meter.ts';
import { paperOf } from '../page-layout/index.ts';
import { readPages } from './read-pages.ts';
import { refuseUnreadable } from './unreadable-pages.ts';

/** 读取 PDF: the pages as they are laid out, then the paragraphs and tables that they show. */
export async function readPdf(bytes: Uint8Array, meter: Meter): Promise<Paper> {
  const pages = await readPages(bytes, meter);
  refuseUnreadable(pages);
  return paperOf(pages, meter);
}
