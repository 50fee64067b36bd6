import { readXmp, pictureFormat } from '../../../platform/documents/picture/index.ts';
import type { PdfAnnotation, PdfAttachment } from '../../../platform/documents/pdfium/index.ts';
import { readRawPdf, type RawPdf } from '../../../platform/documents/pdf-raw/index.ts';
import { withinLimits } from '../../../platform/documents/raw/index.ts';
import { attemptPart, unreadReason } from '../attempt-part.ts';
import type { Collector } from '../collector.ts';
import { gatherPicture } from '../image/open-picture.ts';
import { isInsideLink } from '../inside-link.ts';
import { mayBePerson } from '../person-property.ts';

type Around = {
  readonly collector: Collector;
  /** What the pages have laid over them: told with them. */
  readonly laidOver: readonly PdfAnnotation[];
  readonly attached: readonly PdfAttachment[];
};

/** PDF 对象: what a PDF says outside of its pages, however it is packed. Gives the files in it that no list of attachments names. */
export async function gatherObjects(bytes: Uint8Array, around: Around): Promise<readonly PdfAttachment[]> {
  const { collector } = around;
  // Its pages may have taken all the time that a file has; its objects have a time of their own.
  const read = await withinLimits(bytes, async (meter) => readRawPdf(bytes, meter));
  if (!read.ok) {
    collector.leaveUnread('文件结构', unreadReason(read.reason));
    return [];
  }
  const raw = read.value;
  for (const place of raw.damaged) collector.leaveUnread(place, 'damaged');
  sayPackets(raw, collector);
  for (const [index, photograph] of raw.photographs.entries()) {
    const place = `图片${index + 1}`;
    if (pictureFormat(photograph) === 'JPEG')
      attemptPart(collector, place, () => gatherPicture(photograph, 'JPEG', collector, `${place} > `));
  }
  sayAddresses(raw, around);
  sayForms(raw, around);
  sayNotes(raw, around);
  for (const { name, text } of raw.properties) {
    collector.say({ text, place: `属性：${name}`, part: 'property', hiddenBy: 'hidden_text' });
    if (isInsideLink(text)) collector.hide('external_link', text, `属性：${name}`);
  }
  for (const text of raw.descriptions)
    collector.say({ text, place: '图片说明', part: 'property', hiddenBy: 'hidden_text' });
  for (const text of raw.layers) collector.say({ text, place: '图层', part: 'property', hiddenBy: 'hidden_text' });
  return raw.files.filter(({ bytes: held }) => !around.attached.some((one) => isSame(one.bytes, held)));
}

function isSame(one: Uint8Array | null, other: Uint8Array | null): boolean {
  return one !== null && other !== null && Buffer.compare(one, other) === 0;
}

function sayPackets({ packets }: RawPdf, collector: Collector): void {
  for (const packet of packets) {
    if (packet === null) {
      collector.leaveUnread('属性：XMP', 'damaged');
      continue;
    }
    for (const { kind, text } of readXmp(packet)) {
      const isPerson = kind === 'artist';
      if (kind === 'position') collector.hide('gps', text, '属性：XMP 拍摄位置');
      collector.say({ text, place: '属性：XMP', part: 'property', hiddenBy: isPerson ? 'author' : 'hidden_text' });
      if (isPerson && mayBePerson(text)) collector.hide('author', text, '属性：XMP 作者');
    }
  }
}

/** Links on pages are told with them; here are those of buttons, bookmarks and of opening the file, and what programs name. */
function sayAddresses({ addresses, scripts }: RawPdf, { collector, laidOver }: Around): void {
  const told = new Set(laidOver.map(({ address }) => address));
  for (const address of addresses) {
    if (told.has(address)) continue;
    told.add(address);
    collector.say({ text: address, place: '动作', part: 'property', hiddenBy: 'external_link' });
    if (isInsideLink(address)) collector.hide('external_link', address, '动作');
  }
  for (const script of scripts) {
    collector.say({ text: script, place: '脚本', part: 'property', hiddenBy: 'hidden_text' });
    for (const [, , quoted = ''] of script.matchAll(/(["'])((?:\\.|[^"'\\\n]){1,500})\1/gu)) {
      const path = quoted.replaceAll('\\\\', '\\');
      if (isInsideLink(path) && !told.has(path)) collector.hide('external_link', path, '脚本');
      told.add(path);
    }
  }
}

/** Values that no page shows: of fields that are nowhere, and what they were at first. */
function sayForms({ fieldValues, formData }: RawPdf, { collector, laidOver }: Around): void {
  const told = new Set(laidOver.map(({ value }) => value));
  for (const { name, value } of fieldValues) {
    if (told.has(value)) continue;
    told.add(value);
    const place = name === '' ? '表单字段' : `表单字段“${name}”`;
    collector.say({ text: value, place, part: 'property', hiddenBy: 'hidden_text' });
  }
  for (const text of formData) collector.say({ text, place: '表单数据', part: 'property', hiddenBy: 'hidden_text' });
}

/** Notes that were taken off their page and are still in the file. */
function sayNotes({ notes }: RawPdf, { collector, laidOver }: Around): void {
  const told = new Set(laidOver.map(({ contents }) => contents));
  for (const { contents, author } of notes) {
    if (told.has(contents)) continue;
    told.add(contents);
    collector.say({ text: contents, place: '删去的批注', part: 'comment', hiddenBy: 'earlier_revision' });
    collector.say({ text: author, place: '删去的批注', part: 'property', hiddenBy: 'earlier_revision' });
    collector.hide('earlier_revision', contents, '删去的批注');
  }
}
