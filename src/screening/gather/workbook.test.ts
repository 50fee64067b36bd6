import { describe, expect, test } from 'vitest';
import { xlsxOfSheets, xlsxPart, xlsxRelations } from '../../../test/builders/xlsx.ts';
import { openFile } from './open-file.ts';

async function gathered(bytes: Uint8Array) {
  const opened = await openFile(bytes, '示例.xlsx');
  if (!opened.ok) throw new Error(opened.reason.kind);
  return opened.value.gathered;
}

const text = (reference: string, content: string, style = ''): string =>
  `<c r="${reference}"${style} t="inlineStr"><is><t>${content}</t></is></c>`;
const sheet = (rows: string, more = ''): string => `<sheetData>${rows}</sheetData>${more}`;
const book = (xml: string, options: Parameters<typeof xlsxOfSheets>[1] = {}) =>
  xlsxOfSheets([{ name: '名单', xml }], options);
const main = (root: string, inner: string): string =>
  `<${root} xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${inner}</${root}>`;

const said = (file: Awaited<ReturnType<typeof gathered>>) =>
  file.passages.filter(({ part }) => part !== 'property').map((one) => [one.place, one.text, one.hiddenBy]);

describe('what a workbook shows', () => {
  test('shared strings of several type faces, formulas by their values, numbers as they are shown', async () => {
    const strings = xlsxPart('sharedStrings', '<si><r><t>示</t></r><r><t>例</t></r><rPh><t>shi</t></rPh></si>');
    const cells =
      '<c r="A1" t="s"><v>0</v></c><c r="B1"><v>13800138000</v></c><c r="C1" t="str"><f>A1</f><v>示例</v></c>';
    const file = await gathered(book(sheet(`<row r="1">${cells}</row>`), { more: [strings] }));
    expect(said(file)).toEqual([
      ['工作表“名单” A1', '示例', null],
      ['工作表“名单” B1', '13800138000', null],
      ['工作表“名单” C1', '示例', null],
    ]);
    expect(file.hidden).toEqual([]);
  });

  test('the heads of a print are read without their codes', async () => {
    const print =
      '<headerFooter><oddHeader>&amp;L&amp;"宋体,常规"&amp;12机密★1年&amp;R第&amp;P页</oddHeader></headerFooter>';
    const file = await gathered(book(sheet(`<row r="1">${text('A1', '甲')}</row>`, print)));
    expect(said(file)).toContainEqual(['工作表“名单” 页眉', '机密★1年\n第页', null]);
  });
});

describe('what a workbook hides', () => {
  test.each([
    ['hidden', 'hidden="1"'],
    ['flattened', 'ht="0" customHeight="1"'],
  ])('a row that is %s', async (_, how) => {
    const rows = `<row r="1">${text('A1', '甲')}</row><row r="2" ${how}>${text('A2', '乙')}${text('B2', '丙')}</row><row r="3" ${how}/>`;
    const file = await gathered(book(sheet(rows)));
    expect(file.hidden).toEqual([{ kind: 'hidden_row', text: '乙 丙', place: '工作表“名单” 第2行' }]);
    expect(said(file)).toContainEqual(['工作表“名单” B2', '丙', 'hidden_row']);
  });

  test.each([
    ['hidden', 'hidden="1"'],
    ['of no width', 'width="0"'],
  ])('a column that is %s', async (_, how) => {
    const file = await gathered(
      book(
        `<cols><col min="2" max="3" ${how}/></cols>${sheet(`<row r="1">${text('A1', '甲')}${text('B1', '乙')}</row>`)}`,
      ),
    );
    expect(file.hidden).toEqual([{ kind: 'hidden_column', text: '乙', place: '工作表“名单” B列' }]);
  });

  test.each([
    ['hidden', 'hidden_sheet'],
    ['veryHidden', 'very_hidden_sheet'],
  ])('a sheet that is %s', async (state, kind) => {
    const xml = sheet(`<row r="1">${text('A1', '甲')}</row>`);
    const file = await gathered(
      xlsxOfSheets([
        { name: '公开', xml },
        { name: '底稿', xml, state },
      ]),
    );
    expect(file.hidden).toEqual([{ kind, text: '甲', place: '工作表“底稿”' }]);
    expect(said(file)).toContainEqual(['工作表“底稿” A1', '甲', kind]);
  });

  test('an empty hidden sheet hides nothing', async () => {
    const file = await gathered(
      xlsxOfSheets([
        { name: '公开', xml: sheet('') },
        { name: 'Sheet2', xml: sheet(''), state: 'hidden' },
      ]),
    );
    expect(file.hidden).toEqual([]);
  });

  test('white on white, a format that shows nothing, and what lies under merged cells', async () => {
    const styles = xlsxPart(
      'styles',
      '<numFmts><numFmt numFmtId="164" formatCode=";;;"/></numFmts><fonts><font/><font><color rgb="FFFFFFFF"/></font></fonts><fills><fill><patternFill patternType="none"/></fill><fill/><fill><patternFill patternType="solid"><fgColor rgb="FF1F4E79"/></patternFill></fill></fills><cellXfs><xf/><xf fontId="1"/><xf numFmtId="164"/><xf fontId="1" fillId="2"/></cellXfs>',
    );
    const rows = `<row r="1">${text('A1', '白', ' s="1"')}${text('B1', '无', ' s="2"')}${text('C1', '头', ' s="3"')}</row><row r="2">${text('A2', '上')}${text('B2', '下')}</row>`;
    const file = await gathered(
      book(sheet(rows, '<mergeCells><mergeCell ref="A2:B2"/></mergeCells>'), { more: [styles] }),
    );
    expect(file.hidden.map(({ place }) => place)).toEqual(['工作表“名单” A1', '工作表“名单” B1', '工作表“名单” B2']);
  });

  test('comments, plain and in threads', async () => {
    const file = await gathered(
      book(sheet(`<row r="1">${text('A1', '甲')}</row>`), {
        more: [
          xlsxRelations('worksheets/sheet1.xml', [
            { type: 'comments', target: '../comments1.xml' },
            { type: 'threadedComment', target: '../threadedComments/tc1.xml' },
          ]),
          {
            name: 'xl/comments1.xml',
            content: main(
              'comments',
              '<authors><author>示例甲</author></authors><commentList><comment ref="C12" authorId="0"><text><r><t>家庭困难</t></r></text></comment></commentList>',
            ),
          },
          {
            name: 'xl/threadedComments/tc1.xml',
            content:
              '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="C13"><text>请核实</text></threadedComment></ThreadedComments>',
          },
        ],
      }),
    );
    expect(file.hidden).toEqual([
      { kind: 'comment', text: '家庭困难', place: '工作表“名单” C12 批注' },
      { kind: 'comment', text: '请核实', place: '工作表“名单” C13 批注' },
    ]);
  });

  test('the cache of a pivot table, row by row, with words of rows that are gone', async () => {
    const file = await gathered(
      book(sheet(`<row r="1">${text('A1', '甲')}</row>`), {
        relations: [{ type: 'pivotCacheDefinition', target: 'pivotCache/definition1.xml' }],
        more: [
          xlsxRelations('pivotCache/definition1.xml', [{ type: 'pivotCacheRecords', target: 'records1.xml' }]),
          {
            name: 'xl/pivotCache/definition1.xml',
            content: main(
              'pivotCacheDefinition',
              '<cacheFields><cacheField name="姓名"><sharedItems><s v="示例甲"/><s v="示例乙"/></sharedItems></cacheField><cacheField name="身份证号"><sharedItems/></cacheField></cacheFields>',
            ),
          },
          {
            name: 'xl/pivotCache/records1.xml',
            content: main('pivotCacheRecords', '<r><x v="0"/><s v="445102199001011234"/></r>'),
          },
        ],
      }),
    );
    const cached = file.passages.filter(({ hiddenBy }) => hiddenBy === 'pivot_cache');
    expect(cached.map(({ text, cell }) => [text, cell?.row, cell?.column])).toEqual([
      ['姓名', 1, 1],
      ['身份证号', 1, 2],
      ['示例甲', 2, 1],
      ['445102199001011234', 2, 2],
      ['示例乙', 3, 1],
    ]);
    expect(file.hidden.map(({ kind }) => kind)).toEqual(['pivot_cache']);
  });

  test('values of another workbook, and where it lies', async () => {
    const file = await gathered(
      book(sheet(`<row r="1">${text('A1', '甲')}</row>`), {
        relations: [{ type: 'externalLink', target: 'externalLinks/link1.xml' }],
        more: [
          xlsxRelations('externalLinks/link1.xml', [
            { type: 'externalLinkPath', target: 'file:///D:\\工作\\底册.xlsx', external: true },
          ]),
          {
            name: 'xl/externalLinks/link1.xml',
            content: main(
              'externalLink',
              '<externalBook><sheetDataSet><sheetData><row><cell><v>13800138000</v></cell></row></sheetData></sheetDataSet></externalBook>',
            ),
          },
        ],
      }),
    );
    expect(file.hidden).toEqual([{ kind: 'external_link', text: 'file:///D:\\工作\\底册.xlsx', place: '外部工作簿1' }]);
    expect(file.passages).toContainEqual(expect.objectContaining({ text: '13800138000', hiddenBy: 'external_link' }));
  });

  test('strings that no cell shows are read', async () => {
    const strings = xlsxPart('sharedStrings', '<si><t>留下</t></si><si><t>13800138000</t></si>');
    const file = await gathered(book(sheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'), { more: [strings] }));
    expect(file.passages).toContainEqual(
      expect.objectContaining({ text: '13800138000', hiddenBy: 'earlier_revision' }),
    );
  });

  test('words to choose from and names of ranges are read', async () => {
    const lists =
      '<dataValidations><dataValidation sqref="A1"><formula1>"示例甲,示例乙"</formula1></dataValidation></dataValidations>';
    const names = '<definedNames><definedName name="tel">"13800138000"</definedName></definedNames>';
    const file = await gathered(book(sheet('', lists), { after: names }));
    expect(file.passages.map((one) => one.text)).toEqual(expect.arrayContaining(['"示例甲,示例乙"', '"13800138000"']));
  });
});
