import type { Block } from '../../src/base/paper.ts';
import { escaped } from './markup.ts';
import { zipOf, type Part } from './zip.ts';

/** Slides of these blocks, all on one: each line a text box, each table a table. */
export function slidesOf(blocks: readonly Block[]): Uint8Array {
  const shapes = blocks.map((block) =>
    block.kind === 'paragraph'
      ? `<p:sp><p:txBody>${paragraph(block.text)}</p:txBody></p:sp>`
      : `<p:graphicFrame><a:graphic><a:graphicData><a:tbl>${block.rows.map((row) => `<a:tr>${row.map(({ text }) => `<a:tc><a:txBody>${text.split('\n').map(paragraph).join('')}</a:txBody></a:tc>`).join('')}</a:tr>`).join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`,
  );
  return zipOf([
    { name: '[Content_Types].xml', content: TYPES },
    relations('_rels/.rels', 'officeDocument', 'ppt/presentation.xml'),
    {
      name: 'ppt/presentation.xml',
      content: `<p:presentation ${NAMES}><p:sldIdLst><p:sldId r:id="rId1"/></p:sldIdLst></p:presentation>`,
    },
    relations('ppt/_rels/presentation.xml.rels', 'slide', 'slides/slide1.xml'),
    {
      name: 'ppt/slides/slide1.xml',
      content: `<p:sld ${NAMES}><p:cSld><p:spTree>${shapes.join('')}</p:spTree></p:cSld></p:sld>`,
    },
  ]);
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMES = `xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}"`;
const TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';

const paragraph = (text: string): string => `<a:p><a:r><a:t>${escaped(text)}</a:t></a:r></a:p>`;

const relations = (name: string, type: string, target: string): Part => ({
  name,
  content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`,
});
