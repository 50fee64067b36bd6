import { openCompoundFile } from '../../../platform/documents/compound/index.ts';
import type { Meter } from '../../../platform/documents/raw/index.ts';
import { Collector } from '../collector.ts';
import type { OpenedFile } from '../opened-file.ts';
import type { OpenInner } from '../open-inner.ts';
import type { OldOffice } from './old-office.ts';
import { gatherOldBook } from './open-old-book.ts';
import { gatherOldObjects } from './old-objects.ts';
import { gatherOldProperties } from './old-properties.ts';

const BOOK = ['Workbook', 'Book'];
/** Storages of a workbook that are looked at by name. */
const OF_BOOK = new Set(['_SX_DB_CUR']);

/** 打开旧版办公文件: a workbook of before 2007, whatever its ending; null for what is none. */
export async function openOldOffice(
  bytes: Uint8Array,
  { meter, openInner }: { meter: Meter; openInner: OpenInner },
): Promise<OpenedFile | null> {
  const file = openCompoundFile(bytes, 'xls');
  if (!BOOK.some((name) => file.names.includes(name)) || file.names.includes('WordDocument')) return null;
  const collector = new Collector();
  await gatherOldOffice({ file, meter, openInner, collector });
  for (const name of file.lost) collector.leaveUnread(`部件“${name}”`, 'damaged');
  return { gathered: collector.finish(), origins: [], raw: { kind: 'closed', format: 'xls' } };
}

async function gatherOldOffice(old: OldOffice): Promise<void> {
  gatherOldBook(old);
  gatherOldProperties(old.file, old.collector);
  const storages = old.file.storages.filter(({ name }) => !OF_BOOK.has(name));
  await gatherOldObjects(old, storages, gatherOldOffice);
}
