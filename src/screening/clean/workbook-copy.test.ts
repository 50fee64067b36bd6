import { describe, expect, test } from 'vitest';
import { cleanOf, findingsOf, halvesOf } from '../../../test/builders/clean-copy.ts';
import { findOffice } from '../../../test/builders/find-office.ts';
import { leaksIn } from '../../../test/builders/leaks.ts';
import { convertWithOffice } from '../../../test/builders/office.ts';
import { xlsxOfSheets, xlsxPart, xlsxRelations } from '../../../test/builders/xlsx.ts';
import { readPaper } from '../../platform/documents/index.ts';

const ID = '445102199001011234';
const OTHER = '445102198506150024';

const text = (reference: string, content: string, style = ''): string =>
  `<c r="${reference}"${style} t="inlineStr"><is><t>${content}</t></is></c>`;
const main = (root: string, inner: string): string =>
  `<?xml version="1.0"?><${root} xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${inner}</${root}>`;

const ROWS = [
  `<row r="1">${text('A1', '姓名')}${text('B1', '身份证号')}${text('C1', '电话')}${text('D1', '金额')}</row>`,
  `<row r="2">${text('A2', '示例甲')}<c r="B2" t="s"><v>0</v></c><c r="C2"><v>13800138000</v></c><c r="D2"><v>100</v></c></row>`,
  `<row r="3">${text('A3', '示例乙')}<c r="B3" t="str"><f>C9&amp;"0024"</f><v>${OTHER}</v></c><c r="C3" t="s"><v>1</v></c><c r="D3"><v>200</v></c></row>`,
  `<row r="4" hidden="1">${text('A4', '隐藏行里的人')}<c r="D4"><v>300</v></c></row>`,
  `<row r="5">${text('A5', '合计')}<c r="D5"><f>SUM(D2:D4)</f><v>600</v></c>${text('F5', '隐藏列里的话')}</row>`,
  `<row r="6">${text('A6', '说明：合同编号 HT-2024-000123')}${text('B6', '盖住的话也要去掉')}</row>`,
];

const EVERYTHING = xlsxOfSheets(
  [
    { name: '底稿', xml: `<sheetData><row r="1">${text('A1', '底稿里的人')}</row></sheetData>`, state: 'veryHidden' },
    {
      name: '名单',
      xml: `<cols><col min="6" max="6" width="9" hidden="1"/></cols><sheetData>${ROWS.join('')}</sheetData><mergeCells count="1"><mergeCell ref="A6:B6"/></mergeCells><legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId2"/>`,
    },
  ],
  {
    after:
      '<definedNames><definedName name="tel">底稿!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">名单!$A$1:$D$6</definedName></definedNames>',
    properties:
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15"><x15ac:absPath xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac" url="C:\\Users\\示例用户\\Desktop\\"/></mc:Choice></mc:AlternateContent><bookViews><workbookView activeTab="1"/></bookViews>',
    relations: [
      { type: 'pivotCacheDefinition', target: 'pivotCache/definition1.xml' },
      { type: 'externalLink', target: 'externalLinks/link1.xml' },
    ],
    more: [
      xlsxPart(
        'sharedStrings',
        `<si><r><t>445102</t></r><r><rPr><b/></rPr><t>199001011234</t></r></si><si><t>139 0013 9000</t></si><si><t>没有用到的旧话</t></si>`,
      ),
      xlsxRelations('worksheets/sheet2.xml', [
        { type: 'comments', target: '../comments1.xml' },
        { type: 'vmlDrawing', target: '../drawings/vmlDrawing1.vml' },
      ]),
      {
        name: 'xl/comments1.xml',
        content: main(
          'comments',
          '<authors><author>示例批注人</author></authors><commentList><comment ref="A2" authorId="0"><text><t>家里情况请核实</t></text></comment></commentList>',
        ),
      },
      {
        name: 'xl/drawings/vmlDrawing1.vml',
        content: '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="s1"><v:textbox/></v:shape></xml>',
      },
      xlsxRelations('pivotCache/definition1.xml', []),
      {
        name: 'xl/pivotCache/definition1.xml',
        content: main(
          'pivotCacheDefinition',
          `<cacheFields><cacheField name="姓名"><sharedItems><s v="缓存里的人"/></sharedItems></cacheField></cacheFields>`,
        ),
      },
      xlsxRelations('externalLinks/link1.xml', [
        { type: 'externalLinkPath', target: 'file:///D:\\工作\\内部底册.xlsx', external: true },
      ]),
      {
        name: 'xl/externalLinks/link1.xml',
        content: main(
          'externalLink',
          '<externalBook><sheetDataSet><sheetData><row><cell><v>外部表里的人</v></cell></row></sheetData></sheetDataSet></externalBook>',
        ),
      },
    ],
  },
);

describe('the clean copy of a workbook', () => {
  test('nothing of what is masked or hidden stands in any part of it', async () => {
    const gone = [
      ...halvesOf(ID),
      ...halvesOf(OTHER),
      '13800138000',
      '13900139000',
      '底稿',
      '隐藏行里的人',
      '隐藏列里的话',
      '盖住的话也要去掉',
      '没有用到的旧话',
      '家里情况请核实',
      '示例批注人',
      '缓存里的人',
      '外部表里的人',
      '内部底册',
      '示例用户',
    ];
    expect(leaksIn(EVERYTHING, gone)).toEqual(gone);
    expect(leaksIn(await cleanOf(EVERYTHING, '示例.xlsx'), gone)).toEqual([]);
  });

  test('screened again it has no errors, and every other cell is as it was', async () => {
    const copy = await cleanOf(EVERYTHING, '示例.xlsx');
    expect(await findingsOf(copy, '示例.xlsx')).toEqual([]);
    const paper = await readPaper(copy, '示例.xlsx');
    const rows = paper.ok && paper.value.blocks[0]?.kind === 'table' ? paper.value.blocks[0].rows : [];
    expect(rows.map((row) => row.map((cell) => cell.text))).toEqual([
      ['姓名', '身份证号', '电话', '金额'],
      ['示例甲', '445102********1234', '138****8000', '100'],
      ['示例乙', '445102********0024', '139 **** 9000', '200'],
      ['合计', '', '', '600'],
      ['说明：合同编号 HT-2024-000123', '', ''],
    ]);
  });

  test('of a hidden row nothing tells how high it was or how it looked', async () => {
    const rows = `<row r="1">${text('A1', '姓名')}</row><row r="2" spans="1:3" s="4" customFormat="1" ht="61.5" customHeight="1" hidden="1">${text('A2', '隐藏的人')}<c r="B2" s="7"/></row><row r="3">${text('A3', '示例甲')}</row>`;
    const copy = await cleanOf(xlsxOfSheets([{ name: '表', xml: `<sheetData>${rows}</sheetData>` }]), '示例.xlsx');
    expect(leaksIn(copy, ['隐藏的人', '61.5', 'r="B2"', '<row r="2" hidden="1"/>'])).toEqual([
      '<row r="2" hidden="1"/>',
    ]);
  });

  test('a sum over a hidden row keeps the value that was shown', async () => {
    const copy = await cleanOf(EVERYTHING, '示例.xlsx');
    expect(leaksIn(copy, ['SUM(', '<f>'])).toEqual([]);
  });

  test('a workbook with nothing to take away keeps its formulas', async () => {
    const plain = xlsxOfSheets([
      {
        name: '表',
        xml: `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row></sheetData>`,
      },
    ]);
    expect(leaksIn(await cleanOf(plain, '示例.xlsx'), ['A1*2'])).toEqual(['A1*2']);
  });

  test('readings of words, formats that write a number and names of ranges do not tell one', async () => {
    const styles = `<numFmts count="1"><numFmt numFmtId="200" formatCode="&quot;${ID}&quot;0"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf/><xf numFmtId="200" applyNumberFormat="1"/></cellXfs>`;
    const strings = `<si><t>示例甲</t><rPh sb="0" eb="1"><t>${ID}</t></rPh></si>`;
    const copy = await cleanOf(
      xlsxOfSheets(
        [
          {
            name: '表',
            xml: `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>1</v></c></row></sheetData><protectedRanges><protectedRange name="a${ID}" sqref="A1"/></protectedRanges>`,
          },
        ],
        { more: [xlsxPart('styles', styles), xlsxPart('sharedStrings', strings)] },
      ),
      '示例.xlsx',
    );
    expect(leaksIn(copy, [...halvesOf(ID), '示例甲'])).toEqual(['示例甲']);
  });

  test('strings that several cells share are masked where they are private alone', async () => {
    const shared = xlsxPart('sharedStrings', '<si><t>shili@163.com</t></si>');
    const rows = [
      `<row r="1">${text('A1', '姓名')}${text('B1', '个人邮箱')}</row>`,
      `<row r="2">${text('A2', '张伟')}<c r="B2" t="s"><v>0</v></c></row>`,
      `<row r="3">${text('A3', '王芳')}${text('B3', 'wangfang@163.com')}</row>`,
      `<row r="7">${text('A7', '单位')}${text('B7', '单位邮箱')}</row>`,
      `<row r="8">${text('A8', '示例市示例局')}<c r="B8" t="s"><v>0</v></c></row>`,
      `<row r="9">${text('A9', '示例市示例委')}${text('B9', 'sww@126.com')}</row>`,
    ];
    const copy = await cleanOf(
      xlsxOfSheets([{ name: '表', xml: `<sheetData>${rows.join('')}</sheetData>` }], { more: [shared] }),
      '示例.xlsx',
    );
    const paper = await readPaper(copy, '示例.xlsx');
    const texts = JSON.stringify(paper.ok && paper.value);
    expect(texts).toContain('s***@163.com');
    expect(texts).toContain('shili@163.com');
  });

  test.runIf(findOffice() !== null)('LibreOffice opens it and shows the same values', async () => {
    const converted = await convertWithOffice(
      { 'a.xlsx': await cleanOf(EVERYTHING, '示例.xlsx') },
      'csv:Text - txt - csv (StarCalc):44,34,76',
    );
    const shown = Buffer.from(converted['a.csv'] ?? []).toString('utf8');
    expect(shown).toContain('示例甲,445102********1234,138****8000,100');
    expect(shown).toContain('合计,,,600');
  });
});
