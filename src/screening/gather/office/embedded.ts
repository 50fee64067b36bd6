import type { OfficePackage } from '../../../platform/documents/raw/index.ts';
import { attempt } from '../../../platform/documents/raw/index.ts';
import { unreadReason } from '../attempt-part.ts';
import type { Collector } from '../collector.ts';
import type { OpenInner } from '../open-inner.ts';
import { insideOle } from './ole-object.ts';

/** Relations that lead to a file of its own inside the file. */
const EMBEDS = new Set([
  'oleObject',
  'package',
  'aFChunk',
  'subDocument',
  'vbaProject',
  'control',
  'attachedToolbars',
  'xlExternalLinkPath',
  'glossaryDocument',
]);

/** Parts that hold programs or settings of them, and nothing that is text. */
const PROGRAMS = new Set(['vbaProject', 'control', 'attachedToolbars']);

/** 嵌入的文件: each is told as hidden, and all that it says is gathered too. */
export async function gatherEmbedded(parts: OfficePackage, collector: Collector, openInner: OpenInner): Promise<void> {
  const told = new Set<string>();
  for (const part of ['', ...parts.reachable()]) {
    for (const { type, target, isExternal } of parts.relations(part)) {
      if (isExternal || !EMBEDS.has(type) || told.has(target) || !parts.has(target)) continue;
      told.add(target);
      if (type === 'glossaryDocument') continue;
      await gatherOne(parts, { target, isProgram: PROGRAMS.has(type) }, { collector, openInner });
    }
  }
}

async function gatherOne(
  parts: OfficePackage,
  { target, isProgram }: { target: string; isProgram: boolean },
  { collector, openInner }: { collector: Collector; openInner: OpenInner },
): Promise<void> {
  const fileName = target.slice(target.lastIndexOf('/') + 1);
  const read = attempt(() => {
    const bytes = parts.bytes(target) ?? new Uint8Array();
    return isProgram ? null : insideOle(bytes, fileName);
  });
  const name = read.ok && read.value !== null ? read.value.name : fileName;
  const place = `附件“${name}”`;
  collector.hide('embedded', name, place);
  if (!read.ok) collector.leaveUnread(place, unreadReason(read.reason));
  else if (read.value !== null) {
    for (const text of read.value.said) collector.say({ text, place, part: 'file_name', hiddenBy: 'embedded' });
    if (read.value.bytes === null) {
      if (!read.value.isHarmless) collector.leaveUnread(place, 'unknown_kind');
      return;
    }
    const inner = await openInner(read.value.bytes, name);
    if (inner.ok) collector.takeOver(inner.value, { place, hiddenBy: 'embedded' });
    else collector.leaveUnread(place, inner.reason);
  }
}
