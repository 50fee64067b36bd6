import { picturesIn, readOfficeArt, type CompoundFile } from '../../../platform/documents/compound/index.ts';
import { pictureFormat } from '../../../platform/documents/picture/index.ts';
import { attempt } from '../../../platform/documents/raw/index.ts';
import { attemptPart, unreadReason } from '../attempt-part.ts';
import { gatherPicture } from '../image/open-picture.ts';
import { insideStorage } from '../office/ole-object.ts';
import { Collector } from '../collector.ts';
import type { OldOffice } from './old-office.ts';

/** Storages that hold programs. */
const PROGRAMS = new Set(['Macros', '_VBA_PROJECT_CUR', '_VBA_PROJECT']);

/** A button or field of a form: it holds settings of itself. */
const CONTROL = '\u0003OCXNAME';

/** Data of forms and of the program's own, kept as XML. */
const XML_STORE = 'MsoDataStore';

/** 嵌入的对象: each is told as hidden, and all that it says is gathered too; programs are told by their name. */
export async function gatherOldObjects(
  old: OldOffice,
  storages: CompoundFile['storages'],
  openStorage: (old: OldOffice) => Promise<void>,
): Promise<void> {
  for (const { name, file } of storages) {
    if (name === XML_STORE) sayXmlStore(file, old);
    else if (PROGRAMS.has(name) || file.names.includes(CONTROL)) old.collector.hide('embedded', name, `附件“${name}”`);
    else await gatherObject({ ...old, file }, name, openStorage);
  }
}

async function gatherObject(
  { file, meter, openInner, collector }: OldOffice,
  storage: string,
  openStorage: (old: OldOffice) => Promise<void>,
): Promise<void> {
  const read = attempt(() => insideStorage(file, storage));
  const name = read.ok ? read.value.name : storage;
  const place = `附件“${name}”`;
  if (read.ok && read.value.isHarmless) return;
  collector.hide('embedded', name, place);
  if (!read.ok) return collector.leaveUnread(place, unreadReason(read.reason));
  for (const text of read.value.said) collector.say({ text, place, part: 'file_name', hiddenBy: 'embedded' });
  if (read.value.bytes !== null) {
    // Many of them may lie in the same place.
    meter.addUnpacked(read.value.bytes.length);
    const inner = await openInner(read.value.bytes, name);
    if (inner.ok) collector.takeOver(inner.value, { place, hiddenBy: 'embedded' });
    else collector.leaveUnread(place, inner.reason);
  } else if (read.value.isDocument === true) {
    const inner = new Collector();
    await openStorage({ file, meter, openInner, collector: inner });
    collector.takeOver(inner.finish(), { place, hiddenBy: 'embedded' });
  } else collector.leaveUnread(place, 'unknown_kind');
}

/** 绘图: words of pictures and texts set as art, and what photographs say of themselves. */
export function gatherOldDrawings(
  stream: Uint8Array,
  { collector, within, isWatermark = false }: { collector: Collector; within: string; isWatermark?: boolean },
): void {
  const { artTexts, descriptions } = readOfficeArt(stream);
  for (const text of artTexts) {
    const place = isWatermark ? '水印' : `${within}艺术字`;
    collector.say({ text, place, part: isWatermark ? 'watermark' : 'text_box' });
  }
  for (const text of descriptions)
    collector.say({ text, place: `${within}图片的说明`, part: 'property', hiddenBy: 'hidden_text' });
  gatherOldPictures(stream, { collector, within });
}

export function gatherOldPictures(
  stream: Uint8Array,
  { collector, within }: { collector: Collector; within: string },
): void {
  for (const [index, picture] of picturesIn(stream).entries()) {
    const place = `${within}图片${index + 1}`;
    const format = pictureFormat(picture);
    if (format !== null) attemptPart(collector, place, () => gatherPicture(picture, format, collector, `${place} > `));
  }
}

function sayXmlStore(store: CompoundFile, { collector }: OldOffice): void {
  for (const { file } of store.storages) {
    attemptPart(collector, '文件数据', () => {
      const words = new TextDecoder()
        .decode(file.stream('Item') ?? new Uint8Array())
        .replaceAll(/<[^<>]*>/gu, ' ')
        .replaceAll(/\s+/gu, ' ');
      collector.say({ text: words, place: '文件数据', part: 'property', hiddenBy: 'hidden_text' });
    });
  }
}
