import type { Block, Cell, Paper, Paragraph, Table } from '../../src/base/paper.ts';
import { escaped } from './markup.ts';
import { zipOf, type Part } from './zip.ts';

/** A real, minimal docx of these blocks; places are not written, they follow from the order. */
export function docxOf(blocks: Paper['blocks']): Uint8Array {
  return docxOfBody(docxBodyOf(blocks));
}

/** The XML of a body with these blocks. */
export function docxBodyOf(blocks: Paper['blocks']): string {
  return blocks.map(blockXml).join('');
}

/** A docx around the XML of a body, with further parts (styles, numbering) where a test needs them. */
export function docxOfBody(body: string, more: readonly Part[] = []): Uint8Array {
  const document = `${DECLARATION}<w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`;
  return zipOf([
    { name: '[Content_Types].xml', content: CONTENT_TYPES },
    { name: '_rels/.rels', content: RELATIONS },
    { name: 'word/document.xml', content: document },
    ...more,
  ]);
}

/** A part of a docx (`styles`, `numbering`) around its inner XML. */
export function docxPart(name: 'styles' | 'numbering', inner: string): Part {
  return { name: `word/${name}.xml`, content: `${DECLARATION}<w:${name} ${NAMESPACES}>${inner}</w:${name}>` };
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ');
const CONTENT_TYPES = `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

function blockXml(block: Block): string {
  return block.kind === 'paragraph' ? paragraphXml(block) : tableXml(block);
}

function paragraphXml({ text, heading }: Pick<Paragraph, 'text' | 'heading'>): string {
  const level = heading === null ? '' : `<w:pPr><w:outlineLvl w:val="${heading - 1}"/></w:pPr>`;
  return `<w:p>${level}<w:r>${runXml(text)}</w:r></w:p>`;
}

function runXml(text: string): string {
  return text
    .split(/([\t\n])/)
    .map((piece) => {
      if (piece === '\t') return '<w:tab/>';
      return piece === '\n' ? '<w:br/>' : piece && `<w:t xml:space="preserve">${escaped(piece)}</w:t>`;
    })
    .join('');
}

/** Cells that go on downwards stand in every row again, marked as going on. */
function tableXml(table: Table): string {
  const width = Math.max(0, ...table.rows.flat().map((cell) => cell.column + cell.columnSpan));
  let above: readonly { readonly cell: Cell; readonly rowsLeft: number }[] = [];
  const rows = table.rows.map((row) => {
    const started = row.map((cell) => ({ cell, rowsLeft: cell.rowSpan, isFirst: true }));
    const goingOn = above.map((one) => ({ ...one, isFirst: false }));
    const all = [...started, ...goingOn].sort((one, other) => one.cell.column - other.cell.column);
    above = all.filter((one) => one.rowsLeft > 1).map((one) => ({ cell: one.cell, rowsLeft: one.rowsLeft - 1 }));
    return rowXml(all);
  });
  return `<w:tbl><w:tblPr/><w:tblGrid>${'<w:gridCol/>'.repeat(width)}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

function rowXml(cells: readonly { readonly cell: Cell; readonly isFirst: boolean }[]): string {
  const before = cells[0]?.cell.column ?? 0;
  const properties = before > 0 ? `<w:trPr><w:gridBefore w:val="${before}"/></w:trPr>` : '';
  return `<w:tr>${properties}${cells.map(({ cell, isFirst }) => cellXml(cell, isFirst)).join('')}</w:tr>`;
}

function cellXml(cell: Cell, isFirst: boolean): string {
  const span = cell.columnSpan > 1 ? `<w:gridSpan w:val="${cell.columnSpan}"/>` : '';
  const merge = cell.rowSpan > 1 ? `<w:vMerge${isFirst ? ' w:val="restart"' : ''}/>` : '';
  const content =
    cell.inside === null
      ? cell.text.split('\n').map((text) => paragraphXml({ text, heading: null }))
      : cell.inside.map(blockXml);
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${isFirst ? content.join('') : '<w:p/>'}</w:tc>`;
}
