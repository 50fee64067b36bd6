import { describe, expect, test } from 'vitest';
import { docxOfBody, docxPart } from '../../../../test/builders/docx.ts';
import { paperOf, sketchOf } from '../../../../test/builders/paper.ts';
import { zipOf } from '../../../../test/builders/zip.ts';

const p = (inner: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const r = (text: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const tc = (inner: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
const tr = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const tbl = (...rows: string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
const cell = (text: string, properties = ''): string => tc(p(r(text)), properties);
const read = (body: string) => sketchOf(docxOfBody(body), '年报.docx');

const sdt = (inner: string): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="名"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;

const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;

const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;

describe('paragraphs of a docx', () => {
  test('runs, tabs, breaks and hyphens make one text, and blank paragraphs are kept', async () => {
    const runs = `${r('本年')}<w:r><w:tab/><w:t xml:space="preserve"> 新收 </w:t><w:br/><w:t>12</w:t><w:cr/><w:t>件</w:t></w:r>`;
    const signs =
      '<w:r><w:t>2023</w:t><w:noBreakHyphen/><w:t>1</w:t><w:softHyphen/><w:t>2</w:t><w:sym w:char="F0FE"/></w:r>';
    expect(await read(p(runs) + p('') + p(signs))).toEqual(['本年\t 新收 \n12\n件', '', '2023-12']);
  });

  test('a tag that is text of its own is read, not taken for formatting', async () => {
    const shown = '<w:r><w:t><![CDATA[写作 <w:jc w:val="center"/> 与 <w:rPr></w:rPr>]]></w:t></w:r>';
    expect(await read(p(shown))).toEqual(['写作 <w:jc w:val="center"/> 与 <w:rPr></w:rPr>']);
    expect(await read(p(r('&lt;w:jc/>'), '<w:jc w:val="a/>b"/>'))).toEqual(['<w:jc/>']);
  });

  test('formatting that is no XML is damage', async () => {
    await expect(read(p(r('甲'), '<w:jc w:val=center/>'))).rejects.toThrow();
  });

  test('a page break before the first word breaks no line', async () => {
    expect(await read(p(`<w:r><w:br w:type="page"/></w:r>${r('一、总体情况')}`))).toEqual(['一、总体情况']);
  });

  test('paragraphs are counted outside tables, blank ones too', async () => {
    const { blocks } = await paperOf(docxOfBody(p(r('甲')) + tbl(tr(cell('乙'))) + p('') + p(r('丙'))), 'a.docx');
    expect(blocks.map((block) => block.place)).toEqual([
      { kind: 'paragraph', paragraph: 1 },
      { kind: 'cell', table: 1, row: 1, column: 1 },
      { kind: 'paragraph', paragraph: 2 },
      { kind: 'paragraph', paragraph: 3 },
    ]);
  });

  test('insertions are kept; deleted, moved-away and hidden text and field codes are not', async () => {
    const changed =
      `<w:ins w:id="1">${r('新收')}</w:ins><w:del w:id="2"><w:r><w:delText>旧收</w:delText></w:r></w:del>` +
      `<w:moveFrom w:id="3">${r('移走')}</w:moveFrom><w:moveTo w:id="4">${r('移来')}</w:moveTo>${r('隐', '<w:vanish/>')}${r('显', '<w:vanish w:val="0"/>')}`;
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
      `${r('7')}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:fldSimple w:instr="DATE">${r('页')}</w:fldSimple>`;
    expect(await read(p(changed) + p(field))).toEqual(['新收移来显', '7页']);
  });

  test('a field whose end mark is lost does not swallow the paragraphs behind it', async () => {
    const open = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
    expect(await read(p(`${r('前')}${open}${r('码')}`) + p(r('后')))).toEqual(['前', '后']);
  });

  test('a paragraph whose end was deleted runs on into the next one, and one deleted whole is gone', async () => {
    const gone = p(
      '<w:del w:id="1"><w:r><w:delText>整段</w:delText></w:r></w:del>',
      '<w:rPr><w:del w:id="2"/></w:rPr>',
    );
    const joined = p(r('前半'), '<w:rPr><w:del w:id="3"/></w:rPr>') + p(r('后半'));
    expect(await read(gone + joined)).toEqual(['前半后半']);
  });

  test('earlier properties of a changed paragraph are not taken for its own', async () => {
    const body = p(r('正文'), '<w:pPrChange w:id="1"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>');
    expect((await paperOf(docxOfBody(body), 'a.docx')).blocks[0]).toMatchObject({ text: '正文', heading: null });
  });

  test('a text box is read once, though it is stored twice', async () => {
    const box = `<w:txbxContent>${p(r('某某局2023年度报告'))}</w:txbxContent>`;
    const choice = `<mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice>`;
    const fallback = `<mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback>`;
    const anchor = p(`<w:r><mc:AlternateContent>${choice}${fallback}</mc:AlternateContent></w:r>${r('正文')}`);
    expect(await read(anchor)).toEqual(['某某局2023年度报告', '正文']);
  });

  test('content controls, hyperlinks, smart tags and custom XML are transparent wherever they stand', async () => {
    const inline = `<w:hyperlink>${r('链')}</w:hyperlink><w:smartTag>${r('签')}</w:smartTag>${sdt(r('控'))}`;
    const table = sdt(tbl(sdt(tr(sdt(tc(sdt(p(r('格')))))))));
    expect(await read(sdt(p(inline)) + `<w:customXml>${table}</w:customXml>`)).toEqual(['链签控', [['格']]]);
  });

  test('headings come from the paragraph, from its style, or from the style that it is based on', async () => {
    const styles = docxPart(
      'styles',
      '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>' +
        '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="章"/><w:basedOn w:val="b"/></w:style>' +
        '<w:style w:type="paragraph" w:styleId="b"><w:name w:val="节"/><w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>',
    );
    const body = [style('1'), style('a'), '<w:outlineLvl w:val="1"/>', '<w:outlineLvl w:val="9"/>', style('没有')];
    const paper = await paperOf(docxOfBody(body.map((one) => p(r('题'), one)).join(''), [styles]), 'a.docx');
    expect(paper.blocks.map((block) => block.kind === 'paragraph' && block.heading)).toEqual([1, 3, 2, null, null]);
  });

  test('a document written with other namespace prefixes is read the same', async () => {
    const body =
      '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:pPr><x:outlineLvl x:val="0"/></x:pPr><x:r><x:t>总体情况</x:t></x:r></x:p></x:body></x:document>';
    const paper = await paperOf(zipOf([{ name: 'word/document.xml', content: body }]), 'a.docx');
    expect(paper.blocks[0]).toMatchObject({ text: '总体情况', heading: 1 });
  });
});

describe('tables of a docx', () => {
  const restart = '<w:vMerge w:val="restart"/>';
  const goesOn = '<w:vMerge/>';
  test('spans to the right and downwards, and rows that begin further in', async () => {
    const body = tbl(
      tr(cell('甲', span(2) + restart), cell('乙')),
      tr(tc(p(''), span(2) + goesOn), cell('丙', restart)),
      `<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${tc(p(''), goesOn)}</w:tr>`,
    );
    expect(await read(body)).toEqual([[['甲 2x2', '乙'], ['丙 1x2'], []]]);
    const { blocks } = await paperOf(docxOfBody(body), 'a.docx');
    expect(blocks[0]).toMatchObject({
      rows: [[{ column: 0 }, { column: 2, place: { kind: 'cell', table: 1, row: 1, column: 3 } }], [{ column: 2 }], []],
    });
  });

  test('a cell that goes on from nowhere, or that holds text, is a cell of its own', async () => {
    const body = tbl(tr(cell('甲'), cell('乙', restart)), tr(tc(p(''), goesOn), cell('丁', goesOn)));
    expect(await read(body)).toEqual([
      [
        ['甲', '乙'],
        ['', '丁'],
      ],
    ]);
  });

  test('cells merged sideways by marks become one', async () => {
    const body = tbl(tr(cell('甲', '<w:hMerge w:val="restart"/>'), tc(p(''), '<w:hMerge/>'), cell('乙')));
    expect(await read(body)).toEqual([[['甲 2x1', '乙']]]);
  });

  test('a row that was deleted with changes tracked is not there', async () => {
    const deleted = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell('旧')}</w:tr>`;
    expect(await read(tbl(tr(cell('甲')), deleted, tr(cell('乙'))))).toEqual([[['甲'], ['乙']]]);
  });

  test('the paragraphs of a cell are joined by line breaks', async () => {
    expect(await read(tbl(tr(tc(p(r('商业')) + p(r('企业'))), tc(''))))).toEqual([[['商业\n企业', '']]]);
  });

  test('a cell with a table inside keeps its blocks in order and its whole text', async () => {
    const inner = tbl(tr(cell('规章'), cell('3')));
    const { blocks } = await paperOf(docxOfBody(tbl(tr(tc(p(r('前')) + inner + p(r('后')))))), 'a.docx');
    expect(blocks).toMatchObject([
      {
        rows: [
          [
            {
              text: '前\n规章\n3\n后',
              inside: [
                { kind: 'paragraph', text: '前', place: { kind: 'cell', table: 1 } },
                { kind: 'table', place: { kind: 'cell', table: 2, row: 1, column: 1 } },
                { kind: 'paragraph', text: '后' },
              ],
            },
          ],
        ],
      },
    ]);
  });
});
