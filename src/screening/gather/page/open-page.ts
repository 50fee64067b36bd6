import { ELEMENTS, scanPage, SourceText, type Meter } from '../../../platform/documents/raw/index.ts';
import { Collector } from '../collector.ts';
import type { OpenedFile } from '../opened-file.ts';
import type { OpenInner } from '../open-inner.ts';
import { HidingRules } from './hiding-rules.ts';
import { openWrittenFiles } from './page-data.ts';
import { PageWalk } from './page-walk.ts';

/** 打开网页: its paragraphs and tables, and what it does not show: hidden elements, comments, words of pictures, data of scripts. */
export async function openPage(
  page: string,
  { bytes, meter, openInner }: { bytes: Uint8Array; meter: Meter; openInner: OpenInner },
): Promise<OpenedFile> {
  const collector = new Collector();
  const source = new SourceText(page);
  const walk = new PageWalk({ collector, source, rules: new HidingRules(page), elements: ELEMENTS });
  scanPage(page, walk, meter);
  walk.finish();
  await openWrittenFiles(walk.written, { collector, openInner, hidden: walk.hidden });
  return {
    gathered: collector.finish(),
    origins: collector.origins,
    raw: { kind: 'page', source, bytes, hidden: walk.hidden },
  };
}
