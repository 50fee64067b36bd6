import type { Paper } from '../../../base/paper.ts';
import type { Meter } from '../meter.ts';
import { paperOf } from '../page-layout/index.ts';
import { refuseUnreadable } from '../page-layout/unreadable-pages.ts';
import type { Archive } from '../zip.ts';
import { readPages } from './read-pages.ts';

/** 读取 OFD: the pages as they are laid out, then the paragraphs and tables that they show. Seals, notes and pictures are left out. */
export function readOfd(archive: Archive, meter: Meter): Paper {
  const pages = readPages(archive, meter);
  refuseUnreadable(pages);
  return paperOf(pages, meter);
}
