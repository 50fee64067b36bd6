import { ELEMENTS, scanPage, SourceText, type Meter } from '../../../platform/documents/raw/index.ts';
import { Collector } from '../collector.ts';
import type { OpenedFile } from '../opened-file.ts';
import { hidingRules } from './page-style.ts';
import { PageWalk } from './page-walk.ts';

/** 打开网页: its paragraphs and tables, and what it does not show: hidden elements, comments, words of pictures, data of scripts. */
export function openPage(page: string, { bytes, meter }: { bytes: Uint8Array; meter: Meter }): OpenedFile {
  const collector = new Collector();
  const source = new SourceText(page);
  const walk = new PageWalk({ collector, source, rules: hidingRules(page), elements: ELEMENTS });
  scanPage(page, walk, meter);
  walk.finish();
  return {
    gathered: collector.finish(),
    origins: collector.origins,
    raw: { kind: 'page', source, bytes, hidden: walk.hidden },
  };
}
