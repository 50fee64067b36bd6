import {
  pivotTexts,
  readGlobals,
  readSheet,
  type ListedSheet,
  type XlsGlobals,
} from '../../../platform/documents/xls/index.ts';
import type { HiddenKind } from '../../finding.ts';
import { attemptPart } from '../attempt-part.ts';
import type { Collector } from '../collector.ts';
import { mayBePerson } from '../person-property.ts';
import type { OldOffice } from './old-office.ts';
import { gatherOldDrawings } from './old-objects.ts';
import { gatherOldSheet } from './old-sheet.ts';

const PIVOTS = '_SX_DB_CUR';
const CHANGES = 'Revision Log';

const STATES: Readonly<Record<ListedSheet['state'], HiddenKind | null>> = {
  seen: null,
  hidden: 'hidden_sheet',
  very_hidden: 'very_hidden_sheet',
};

/** 打开旧版工作簿: every sheet, seen or hidden, with its notes and boxes; caches, links, names, and who saved it last. */
export function gatherOldBook({ file, meter, collector }: OldOffice): void {
  const stream = file.stream('Workbook') ?? file.stream('Book');
  if (stream === null) return collector.leaveUnread('工作簿', 'damaged');
  const globals = readGlobals(stream, meter);
  for (const sheet of globals.sheets) {
    const hiddenBy = STATES[sheet.state];
    const place = `工作表“${sheet.name}”`;
    collector.say({ text: sheet.name, place, part: 'property', hiddenBy });
    attemptPart(collector, place, () =>
      gatherOldSheet(readSheet(globals, sheet.at), { name: sheet.name, hiddenBy, collector, meter }),
    );
  }
  sayUnused(globals, collector);
  sayExternals(globals, collector);
  for (const { name, texts } of globals.names)
    for (const text of [name, ...texts])
      collector.say({ text, place: '定义的名称', part: 'property', hiddenBy: 'hidden_text' });
  collector.say({ text: globals.lastUser, place: '属性：最后使用者', part: 'property', hiddenBy: 'author' });
  if (mayBePerson(globals.lastUser)) collector.hide('author', globals.lastUser, '属性：最后使用者');
  gatherOldDrawings(globals.drawings, { collector, within: '' });
  for (const [index, pivots] of (file.storages.find(({ name }) => name === PIVOTS)?.file.names ?? []).entries())
    gatherPivots({ file, meter, collector }, pivots, index + 1);
  // The log of a shared workbook keeps every value that a cell has had; it is not read.
  if (file.names.includes(CHANGES)) {
    collector.hide('tracked_change', '修订记录', '修订记录');
    collector.leaveUnread('修订记录', 'unknown_kind');
  }
}

function sayUnused({ texts, used }: XlsGlobals, collector: Collector): void {
  for (const [index, text] of texts.entries()) {
    if (used.has(index)) continue;
    collector.say({ text, place: '没有使用的文字', part: 'property', hiddenBy: 'earlier_revision' });
  }
}

function sayExternals({ externals }: XlsGlobals, collector: Collector): void {
  let number = 0;
  for (const { address, values } of externals) {
    if (address === '') continue;
    number += 1;
    const place = `外部工作簿${number}`;
    collector.hide('external_link', address, place);
    for (const text of [address, ...values])
      collector.say({ text, place, part: 'property', hiddenBy: 'external_link' });
  }
}

function gatherPivots(
  { file, meter, collector }: Pick<OldOffice, 'file' | 'meter' | 'collector'>,
  name: string,
  number: number,
): void {
  const place = `数据透视表缓存${number}`;
  collector.hide('pivot_cache', place, place);
  attemptPart(collector, place, () => {
    const store = file.storages.find((one) => one.name === PIVOTS)?.file;
    for (const text of pivotTexts(store?.stream(name) ?? new Uint8Array(), meter))
      collector.say({ text, place, part: 'property', hiddenBy: 'pivot_cache' });
  });
}
