import { attempt, type Archive, type Editable } from '../../../platform/documents/raw/index.ts';
import { unreadReason } from '../attempt-part.ts';
import { Collector } from '../collector.ts';
import type { ArchiveMember, OpenedFile } from '../opened-file.ts';
import type { OpenWhole } from '../open-inner.ts';
import { PassageText } from '../passage-text.ts';

/** Files that systems put into archives for themselves: they say nothing of the archive's maker. */
const OF_SYSTEMS = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/u;

/** 打开压缩包: every file in it, with the archive in front of its places. */
export async function openArchiveFile(archive: Archive, openWhole: OpenWhole): Promise<OpenedFile> {
  const collector = new Collector();
  const members: ArchiveMember[] = [];
  for (const name of archive.names) {
    if (name.endsWith('/') || OF_SYSTEMS.test(name)) continue;
    const place = `压缩包“${name}”`;
    const called: Editable = { text: name };
    const said = new PassageText();
    said.append(name, called);
    collector.say({ text: name, place, part: 'file_name' }, said.origin);
    const bytes = attempt(() => archive.part(name) ?? new Uint8Array());
    if (!bytes.ok) {
      collector.leaveUnread(place, unreadReason(bytes.reason));
      continue;
    }
    if (bytes.value.length === 0) continue;
    const opened = await openWhole(bytes.value, name.split('/').at(-1) ?? name);
    if (!opened.ok) {
      collector.leaveUnread(place, opened.reason);
      continue;
    }
    members.push({ name: called, opened: opened.value, from: collector.passages.length });
    collector.takeOver(opened.value.gathered, { place, hiddenBy: null, origins: opened.value.origins });
  }
  return { gathered: collector.finish(), origins: collector.origins, raw: { kind: 'archive', members } };
}
