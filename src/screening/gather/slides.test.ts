import { expect, test } from 'vitest';
import { zipOf } from '../../../test/builders/zip.ts';
import { openFile } from './open-file.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMES = `xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}"`;
const relations = (...listed: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${listed.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`).join('')}</Relationships>`;
const words = (text: string): string =>
  `<p:txBody><a:p><a:r><a:t>${text.slice(0, 3)}</a:t></a:r><a:r><a:t>${text.slice(3)}</a:t></a:r></a:p></p:txBody>`;
const slide = (inner: string, show = ''): string =>
  `<p:sld ${NAMES}${show}><p:cSld><p:spTree>${inner}</p:spTree></p:cSld></p:sld>`;

test('slides are read with their tables, notes and those left out of the show; no copy is made of them', async () => {
  const cell = (text: string): string => `<a:tc><a:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></a:txBody></a:tc>`;
  const bytes = zipOf([
    {
      name: '[Content_Types].xml',
      content: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    },
    { name: '_rels/.rels', content: relations(['officeDocument', 'ppt/presentation.xml']) },
    {
      name: 'ppt/presentation.xml',
      content: `<p:presentation ${NAMES}><p:sldIdLst><p:sldId r:id="rId2"/><p:sldId r:id="rId1"/></p:sldIdLst></p:presentation>`,
    },
    {
      name: 'ppt/_rels/presentation.xml.rels',
      content: relations(['slide', 'slides/b.xml'], ['slide', 'slides/a.xml']),
    },
    {
      name: 'ppt/slides/a.xml',
      content: slide(
        `<p:sp>${words('138001380001')}</p:sp><a:tbl><a:tr>${cell('姓名')}${cell('示例甲')}</a:tr></a:tbl>`,
      ),
    },
    { name: 'ppt/slides/_rels/a.xml.rels', content: relations(['notesSlide', '../notes.xml']) },
    { name: 'ppt/notes.xml', content: `<p:notes ${NAMES}>${words('讲稿里的人')}</p:notes>` },
    { name: 'ppt/slides/b.xml', content: slide(`<p:sp>${words('没有放映的话')}</p:sp>`, ' show="0"') },
  ]);
  const opened = await openFile(bytes, '示例.pptx');
  if (!opened.ok) throw new Error(opened.reason.kind);
  const { passages, hidden } = opened.value.gathered;
  expect(passages.map(({ place, text, hiddenBy }) => [place, text, hiddenBy])).toEqual([
    ['第1页 文本框1', '138001380001', null],
    ['第1页 表1 第1行 第1列', '姓名', null],
    ['第1页 表1 第1行 第2列', '示例甲', null],
    ['第1页 备注', '讲稿里的人', 'comment'],
    ['第2页 文本框1', '没有放映的话', 'hidden_text'],
  ]);
  expect(hidden.map(({ kind, place }) => [kind, place])).toEqual([
    ['comment', '第1页 备注'],
    ['hidden_text', '第2页'],
  ]);
  expect(opened.value.raw).toEqual({ kind: 'closed', format: 'pptx' });
});
