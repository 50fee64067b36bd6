import type { Block, Paper, UnseenPart } from '../../../base/paper.ts';
import type { Meter } from '../meter.ts';
import type { Archive } from '../zip.ts';
import { readNumberFormats } from './number-formats.ts';
import { scanPart } from './part.ts';
import { readSharedStrings } from './shared-strings.ts';
import { SheetReader } from './sheet-reader.ts';
import { tableOf, unseenRows } from './sheet-table.ts';
import { readWorkbook } from './workbook.ts';

/** 读取 xlsx: each visible sheet that holds anything, as one table. */
export function readXlsx(archive: Archive, meter: Meter): Paper {
  const workbook = readWorkbook(archive, meter);
  const shared = {
    strings: readSharedStrings(archive.part('xl/sharedStrings.xml'), meter),
    kinds: readNumberFormats(archive.part('xl/styles.xml'), meter),
    from1904: workbook.from1904,
  };
  const blocks: Block[] = [];
  const unseen: UnseenPart[] = workbook.hidden.map((sheet) => ({ sheet, rows: 'all' }));
  for (const { name, part } of workbook.sheets) {
    const bytes = archive.part(part);
    if (bytes === null) continue;
    const sheet = new SheetReader(shared, meter);
    scanPart(bytes, sheet, meter);
    unseen.push(...unseenRows(sheet, name));
    const table = tableOf(sheet, name, meter);
    if (table !== null) blocks.push(table);
  }
  return unseen.length === 0 ? { blocks } : { blocks, unseen };
}
