import { describe, expect, test } from 'vitest';
import { cleanOf, findingsOf } from '../../../../test/builders/clean-copy.ts';
import { wordOf, type WordParts } from '../../../../test/builders/word-parts.ts';
import { xlsxOfSheets, xlsxPart, xlsxRelations } from '../../../../test/builders/xlsx.ts';
import { zipOf } from '../../../../test/builders/zip.ts';
import { mentionsInside } from '../inside-link.ts';
import { openFile } from '../open-file.ts';

async function gathered(bytes: Uint8Array, name: string) {
  const opened = await openFile(bytes, name);
  if (!opened.ok) throw new Error(opened.reason.kind);
  return opened.value.gathered;
}

type Gathered = Awaited<ReturnType<typeof gathered>>;

const hiddenIn = (file: Gathered) => file.hidden.map(({ kind, text, place }) => [kind, text, place]);
const textsAt = (file: Gathered, place: string) =>
  file.passages.filter((one) => one.place === place).map(({ text }) => text);

const SHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const cell = (reference: string, inner: string, style = ''): string => `<c r="${reference}"${style}>${inner}</c>`;
const words = (reference: string, said: string, style = ''): string =>
  `<c r="${reference}" t="inlineStr"${style}><is><t>${said}</t></is></c>`;
const row = (...cells: readonly string[]): string => `<sheetData><row r="1">${cells.join('')}</row></sheetData>`;
const book = (xml: string, options: Parameters<typeof xlsxOfSheets>[1] = {}): Uint8Array =>
  xlsxOfSheets([{ name: '表', xml }], options);
const printer = (name: string) => ({
  name: 'xl/printerSettings/printerSettings1.bin',
  content: Buffer.concat([Buffer.from(`${name}\0`, 'utf16le'), Buffer.alloc(200)]),
});

describe('a workbook', () => {
  test.each([
    ['D:\\工作\\内部\\', true],
    ['\\\\10.1.2.3\\share\\', true],
    ['https://example.org/files/', false],
  ])('saved last in %s is told: %s', async (url, isTold) => {
    const properties = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15"><x15ac:absPath url="${url}" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent>`;
    const bytes = book(row(words('A1', '公告')), { properties });
    expect(hiddenIn(await gathered(bytes, 'a.xlsx'))).toEqual(isTold ? [['external_link', url, '工作簿']] : []);
    expect(await findingsOf(await cleanOf(bytes, 'a.xlsx'), 'a.xlsx')).toEqual([]);
  });

  test('texts in formulas are read once; a path in one is told and does not come into the copy', async () => {
    const formula = '<f>IF(A1=1,"有效","示例甲13800138000")</f><v>1</v>';
    const bytes = book(
      row(
        cell('A1', '<v>1</v>'),
        cell('B1', formula),
        cell('C1', formula),
        cell('D1', '<f>HYPERLINK("\\\\srv01\\share\\a.xls","x")</f><v>0</v>'),
      ),
    );
    const file = await gathered(bytes, 'a.xlsx');
    expect(textsAt(file, '工作表“表” B1 公式')).toEqual(['有效', '示例甲13800138000']);
    expect(textsAt(file, '工作表“表” C1 公式')).toEqual([]);
    expect(hiddenIn(file)).toEqual([['external_link', '\\\\srv01\\share\\a.xls', '工作表“表” D1 公式']]);
    const copy = await gathered(await cleanOf(bytes, 'a.xlsx'), 'a.xlsx');
    expect([copy.hidden, textsAt(copy, '工作表“表” B1 公式')]).toEqual([[], []]);
  });

  test.each([
    ['\\\\PRINTSRV\\三楼', [['external_link', '\\\\PRINTSRV\\三楼', '打印设置']]],
    ['HP LaserJet', []],
  ])('last printed on %s', async (name, told) => {
    const bytes = book(row(words('A1', '公告')), {
      more: [printer(name)],
      relations: [{ type: 'printerSettings', target: 'printerSettings/printerSettings1.bin' }],
    });
    const file = await gathered(bytes, 'a.xlsx');
    expect(hiddenIn(file)).toEqual(told);
    expect(textsAt(file, '打印设置')).toEqual([name]);
  });

  test('a connection to a data base of the inside, and the log of a shared workbook', async () => {
    const bytes = book(row(words('A1', '公告')), {
      relations: [
        { type: 'connections', target: 'connections.xml' },
        { type: 'revisionHeaders', target: 'revisions/revisionHeaders.xml' },
      ],
      more: [
        {
          name: 'xl/connections.xml',
          content: `<connections ${SHEET}><connection id="1"><dbPr connection="Provider=SQLOLEDB;Data Source=192.168.1.5;Initial Catalog=名单" command="select 1"/></connection></connections>`,
        },
        {
          name: 'xl/revisions/revisionHeaders.xml',
          content: `<headers ${SHEET}><header userName="示例甲"/></headers>`,
        },
      ],
    });
    expect((await gathered(bytes, 'a.xlsx')).hidden.map(({ kind, place }) => [kind, place])).toEqual([
      ['tracked_change', '修订记录'],
      ['external_link', '数据来源'],
    ]);
    expect((await gathered(await cleanOf(bytes, 'a.xlsx'), 'a.xlsx')).hidden).toEqual([]);
  });

  test('type of one point is hidden, small type is not; the reading of a text is read', async () => {
    const styles = xlsxPart(
      'styles',
      '<fonts><font><sz val="11"/></font><font><sz val="1"/></font><font><sz val="6"/></font></fonts><fills><fill/></fills><cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs>',
    );
    const strings = xlsxPart('sharedStrings', '<si><t>甲</t><rPh sb="0" eb="1"><t>示例乙</t></rPh></si>');
    const bytes = book(row(words('A1', '藏', ' s="1"'), words('B1', '见', ' s="2"'), '<c r="C1" t="s"><v>0</v></c>'), {
      more: [styles, strings],
    });
    const file = await gathered(bytes, 'a.xlsx');
    expect(hiddenIn(file)).toEqual([['hidden_text', '藏', '工作表“表” A1']]);
    expect(textsAt(file, '注音')).toEqual(['示例乙']);
  });

  test('a box that is switched off is told and does not come into the copy; one that is seen stays', async () => {
    const box = (name: string, hidden: string): string =>
      `<xdr:twoCellAnchor><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="2" name="x"${hidden}/></xdr:nvSpPr><xdr:txBody><a:p><a:r><a:t>${name}</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:twoCellAnchor>`;
    const drawing = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${box('看得见的框', '')}${box('关掉的框里', ' hidden="1"')}</xdr:wsDr>`;
    const bytes = book(
      `${row(words('A1', '公告'))}<drawing r:id="rId1" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>`,
      {
        more: [
          xlsxRelations('worksheets/sheet1.xml', [{ type: 'drawing', target: '../drawings/drawing1.xml' }]),
          { name: 'xl/drawings/drawing1.xml', content: drawing },
        ],
      },
    );
    expect(hiddenIn(await gathered(bytes, 'a.xlsx'))).toEqual([['hidden_text', '关掉的框里', '工作表“表” 文本框2']]);
    const copy = await gathered(await cleanOf(bytes, 'a.xlsx'), 'a.xlsx');
    expect(copy.passages.filter(({ part }) => part === 'text_box').map(({ text }) => text)).toEqual(['看得见的框']);
  });
});

describe('a document', () => {
  const paragraph = (inner: string): string => `<w:p>${inner}</w:p>`;
  const run = (said: string, look = ''): string => `<w:r><w:rPr>${look}</w:rPr><w:t>${said}</w:t></w:r>`;
  const letter = (body: string, parts: WordParts = {}) => gathered(wordOf(body, parts), 'a.docx');

  test('who has taken part, and whence its letters are merged', async () => {
    const file = await letter(paragraph(run('公告')), {
      settings:
        '<w:mailMerge><w:connectString w:val="Provider=Microsoft.ACE.OLEDB.12.0;Data Source=D:\\内部\\名单.xlsx;Mode=Read"/><w:query w:val="SELECT * FROM `名单$`"/></w:mailMerge>',
      relations: [{ type: 'people', target: 'people.xml' }],
      more: [
        {
          name: 'word/people.xml',
          content:
            '<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:person w15:author="示例丙"/></w15:people>',
        },
      ],
    });
    expect(file.hidden.map(({ kind, place }) => [kind, place])).toEqual([['external_link', '数据来源']]);
    expect(textsAt(file, '参与者')).toEqual(['示例丙']);
  });

  test('letters without a filling are hidden, those with an edge are seen', async () => {
    const w14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
    const none = `<w14:textFill ${w14}><w14:noFill/></w14:textFill>`;
    const file = await letter(
      paragraph(
        run('见') + run('藏', none) + run('空心', `<w14:textOutline ${w14}><w14:solidFill/></w14:textOutline>${none}`),
      ),
    );
    expect(hiddenIn(file)).toEqual([['hidden_text', '藏', '第1段']]);
    expect(textsAt(file, '第1段')[0]).toBe('见空心');
  });

  test('a box that is switched off is told and does not come into the copy', async () => {
    const box = (said: string, hidden: string): string =>
      paragraph(
        `<w:r><w:drawing><wp:anchor><wp:docPr id="1" name="x"${hidden}/><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${paragraph(run(said))}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`,
      );
    const bytes = wordOf(box('看得见的框', '') + box('关掉的框里', ' hidden="1"'));
    expect(hiddenIn(await gathered(bytes, 'a.docx'))).toEqual([['hidden_text', '关掉的框里', '文本框2']]);
    const copy = await gathered(await cleanOf(bytes, 'a.docx'), 'a.docx');
    expect(copy.passages.filter(({ part }) => part === 'text_box').map(({ text }) => text)).toEqual(['看得见的框']);
  });
});

test('shapes of a slide that are switched off or lie beside it are told, those that reach into it are seen', async () => {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const names = `xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${office}"`;
  const shape = (said: string, left: number, hidden = ''): string =>
    `<p:sp><p:nvSpPr><p:cNvPr id="1" name="x"${hidden}/></p:nvSpPr><p:spPr><a:xfrm><a:off x="${left}" y="0"/><a:ext cx="100" cy="100"/></a:xfrm></p:spPr><p:txBody><a:p><a:r><a:t>${said}</a:t></a:r></a:p></p:txBody></p:sp>`;
  const related = (type: string, target: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/${type}" Target="${target}"/></Relationships>`;
  const file = await gathered(
    zipOf([
      {
        name: '[Content_Types].xml',
        content: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      },
      { name: '_rels/.rels', content: related('officeDocument', 'ppt/presentation.xml') },
      {
        name: 'ppt/presentation.xml',
        content: `<p:presentation ${names}><p:sldIdLst><p:sldId r:id="rId1"/></p:sldIdLst><p:sldSz cx="1000" cy="500"/></p:presentation>`,
      },
      { name: 'ppt/_rels/presentation.xml.rels', content: related('slide', 'slides/a.xml') },
      {
        name: 'ppt/slides/a.xml',
        content: `<p:sld ${names}><p:cSld><p:spTree>${shape('见', 0)}${shape('边上见', 950)}${shape('页外', 1000)}${shape('左外', -200)}${shape('关掉', 0, ' hidden="1"')}</p:spTree></p:cSld></p:sld>`,
      },
    ]),
    'a.pptx',
  );
  expect(hiddenIn(file)).toEqual([
    ['outside_page', '页外', '第1页 文本框3'],
    ['outside_page', '左外', '第1页 文本框4'],
    ['hidden_text', '关掉', '第1页 文本框5'],
  ]);
});

test.each([
  ['Provider=SQLOLEDB;Data Source=DBSRV01\\名单;Initial Catalog=a', true],
  ['Driver={MySQL};Server=10.2.3.4,3306;Database=a', true],
  ['DBQ=C:\\Users\\示例\\名单.mdb', true],
  ['https://www.gov.cn/data.csv', false],
  ['Provider=Microsoft.Mashup.OleDb.1;Data Source=$Workbook$;Location=查询1', false],
  ['select 姓名, 电话 from 名单', false],
])('a connection "%s" tells of the inside: %s', (said, isInside) => {
  expect(mentionsInside(said)).toBe(isInside);
});
