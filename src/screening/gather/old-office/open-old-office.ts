import { openCompoundFile, textsAmongBytes } from '../../../platform/documents/compound/index.ts';
import type { Meter } from '../../../platform/documents/raw/index.ts';
import { attemptPart } from '../attempt-part.ts';
import { Collector } from '../collector.ts';
import type { OpenedFile } from '../opened-file.ts';
import type { OpenInner } from '../open-inner.ts';
import type { OldOffice } from './old-office.ts';
import { gatherOldBook } from './open-old-book.ts';
import { gatherOldWord } from './open-old-word.ts';
import { gatherOldObjects } from './old-objects.ts';
import { gatherOldProperties } from './old-properties.ts';

const DOCUMENT = 'WordDocument';
const BOOK = ['Workbook', 'Book'];
/** Storages that are looked at by name, or into. */
const OWN = new Set(['_SX_DB_CUR', 'ObjectPool']);

/** 打开旧版办公文件: a document or workbook of before 2007, whatever its ending; null for what is neither. */
export async function openOldOffice(
  bytes: Uint8Array,
  { meter, openInner }: { meter: Meter; openInner: OpenInner },
): Promise<OpenedFile | null> {
  const file = openCompoundFile(bytes, 'xls');
  const isDocument = file.names.includes(DOCUMENT);
  if (!isDocument && !BOOK.some((name) => file.names.includes(name))) return null;
  const collector = new Collector();
  await gatherOldOffice({ file, meter, openInner, collector });
  for (const name of file.lost) collector.leaveUnread(`部件“${name}”`, 'damaged');
  return { gathered: collector.finish(), origins: [], raw: { kind: 'closed', format: isDocument ? 'doc' : 'xls' } };
}

async function gatherOldOffice(old: OldOffice): Promise<void> {
  const { file, collector } = old;
  if (file.names.includes(DOCUMENT)) gatherOldWord(old);
  else gatherOldBook(old);
  gatherOldProperties(file, collector);
  sayUnknown(old);
  const pool = file.storages.find(({ name }) => name === 'ObjectPool')?.file.storages ?? [];
  const storages = file.storages.filter(({ name }) => !OWN.has(name));
  await gatherOldObjects(old, [...pool, ...storages], gatherOldOffice);
}

/** Streams that are read by name, or hold nothing but settings of the program. */
const KNOWN =
  /^(?:WordDocument|Workbook|Book|[01]Table|Data|Revision Log|\p{Cc}(?:SummaryInformation|DocumentSummaryInformation|CompObj|Ole|ObjInfo))$/u;

/** 其他部件: what other programs, and later ones, keep beside: whatever reads as text in it. */
function sayUnknown({ file, meter, collector }: OldOffice): void {
  attemptPart(collector, '其他部件', () => {
    for (const name of file.names) {
      const bytes = KNOWN.test(name) ? null : file.stream(name);
      if (bytes === null) continue;
      // Many of them may lie in the same place.
      meter.addUnpacked(bytes.length);
      for (const text of textsAmongBytes(bytes))
        collector.say({ text, place: `部件“${name}”`, part: 'property', hiddenBy: 'hidden_text' });
    }
  });
}
