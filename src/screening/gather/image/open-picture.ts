import { readPicture, type PictureFactKind, type PictureFormat } from '../../../platform/documents/picture/index.ts';
import { Collector } from '../collector.ts';
import type { OpenedFile } from '../opened-file.ts';
import { mayBePerson } from '../person-property.ts';

const NAMES: Readonly<Record<PictureFactKind, string>> = {
  position: '拍摄位置',
  artist: '作者',
  owner: '相机所有者',
  serial: '设备序列号',
  description: '说明',
  comment: '备注',
  copyright: '版权',
  software: '软件',
  device: '设备',
  made_on: '拍摄时间',
  words: '其他文字',
};

/** 打开图片: what it says beside what it shows. What is written in the picture itself is not read. */
export function openPicture(bytes: Uint8Array, format: PictureFormat): OpenedFile {
  const collector = new Collector();
  gatherPicture(bytes, format, collector);
  return {
    gathered: collector.finish(),
    origins: collector.origins,
    raw: format === 'TIFF' ? { kind: 'closed', format } : { kind: 'picture', bytes, format, covers: [] },
  };
}

/** Says what a picture says, and where it was taken and by whom. */
export function gatherPicture(bytes: Uint8Array, format: PictureFormat, collector: Collector, within = ''): void {
  for (const { kind, text } of readPicture(bytes, format)) {
    const place = `${within}属性：${NAMES[kind]}`;
    if (kind === 'position') {
      collector.hide('gps', text, place);
      continue;
    }
    const isPerson = kind === 'artist' || kind === 'owner';
    collector.say({ text, place, part: 'property', hiddenBy: isPerson ? 'author' : 'hidden_text' });
    if (isPerson && mayBePerson(text)) collector.hide('author', text, place);
  }
}
