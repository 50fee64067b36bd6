import { exifOf, jpegOf, pngOf } from '../builders/pictures.ts';
import type { CorpusFile, ExpectedThere, Half } from './corpus.ts';
import { Fiction } from './fiction.ts';

/** 图片: photographs with and without what they tell of themselves; other people and other words in each half. */
export function picturesOf(half: Half): readonly CorpusFile[] {
  const fiction = new Fiction(half === 'written' ? 31 : 57);
  const [name, mobile, id] = [fiction.name(), fiction.mobile(), fiction.identity()];
  const author: ExpectedThere = { rule: 'metadata', value: name, open: false, place: '属性：作者' };
  const gps: ExpectedThere = { rule: 'metadata', value: '', open: false, place: '属性：拍摄位置' };
  const said = (keyword: string, text: string) => [
    { type: 'tEXt', content: Buffer.concat([Buffer.from(`${keyword}\0`, 'latin1'), Buffer.from(text)]) },
  ];
  return [
    { name: '现场照片.jpg', bytes: photograph({ artist: name, position: true }), expected: [author, gps] },
    { name: '会议照片.jpg', bytes: photograph({ artist: name }), expected: [author] },
    { name: '位置照片.jpg', bytes: photograph({ position: true }), expected: [gps] },
    { name: '示例局照片.jpg', bytes: photograph({ artist: '示例县自然资源局' }), expected: [] },
    { name: '空白照片.jpg', bytes: jpegOf(), expected: [] },
    { name: '图标.png', bytes: pngOf(), expected: [] },
    {
      name: '截图.png',
      bytes: pngOf(said('Comment', `tel ${mobile}`)),
      expected: [{ rule: 'mobile_phone', value: mobile, open: false, place: '属性：' }],
    },
    {
      name: '证件.png',
      bytes: pngOf(said('Description', `ID ${id}`)),
      expected: [{ rule: 'resident_id', value: id, open: false, place: '属性：' }],
    },
  ];
}

function photograph(told: Parameters<typeof exifOf>[0]): Uint8Array {
  return jpegOf([{ marker: 0xe1, content: exifOf(told) }]);
}
