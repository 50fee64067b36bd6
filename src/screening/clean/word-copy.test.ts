import { describe, expect, test } from 'vitest';
import { cleanOf, copyOf, findingsOf, halvesOf } from '../../../test/builders/clean-copy.ts';
import { findOffice } from '../../../test/builders/find-office.ts';
import { leaksIn } from '../../../test/builders/leaks.ts';
import { convertWithOffice } from '../../../test/builders/office.ts';
import { exifOf, jpegOf } from '../../../test/builders/pictures.ts';
import { wordOf } from '../../../test/builders/word-parts.ts';
import { xlsxOf } from '../../../test/builders/xlsx.ts';
import { OfficePackage, openArchive, withinLimits, type XmlElement } from '../../platform/documents/raw/index.ts';
import { readPaper } from '../../platform/documents/index.ts';

const ID = '445102199001011234';
const OTHER = '445102198506150024';

const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`;

async function textOf(bytes: Uint8Array, name = '示例.docx'): Promise<string> {
  const paper = await readPaper(bytes, name);
  if (!paper.ok) throw new Error(paper.reason.kind);
  return JSON.stringify(paper.value);
}

/** A document with everything in it that a copy must lose, and words that it must keep. */
const EVERYTHING = wordOf(
  [
    paragraph(run('附件一般说明，合同编号 HT-2024-000123，统一社会信用代码 91440000MA4UQ0XW8P。')),
    paragraph(
      run('示例甲，身份证号'),
      run('4451', '<w:b/>'),
      run('02199001'),
      '<w:r><w:tab/></w:r>',
      run('011234', '<w:i/>'),
      run('，电话 138-0013-8000。'),
    ),
    paragraph(
      run('留下'),
      `<w:del w:id="1" w:author="示例编者"><w:r><w:delText>原为${OTHER}</w:delText></w:r></w:del>`,
      `<w:ins w:id="2" w:author="示例编者">${run('加入的话')}</w:ins>`,
    ),
    `<w:p><w:pPr><w:rPr><w:del w:id="5" w:author="示例编者"/></w:rPr></w:pPr>${run('前半')}</w:p>${paragraph(run('后半'))}`,
    paragraph(
      '<w:commentRangeStart w:id="0"/>',
      run('被批注的话'),
      '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
    ),
    paragraph(run('看得见'), run('隐藏的内部意见', '<w:vanish/>'), run('白色的内部意见', '<w:color w:val="FFFFFF"/>')),
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr><w:tc>${paragraph(run('姓名'))}</w:tc><w:tc>${paragraph(run('身份证号'))}</w:tc></w:tr><w:tr><w:tc>${paragraph(run('示例乙'))}</w:tc><w:tc>${paragraph(run(OTHER))}</w:tc></w:tr><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>${paragraph(run('隐藏行里的人'))}</w:tc><w:tc>${paragraph(run('445121197808083319'))}</w:tc></w:tr></w:tbl>`,
    `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${paragraph(run(`框中电话 13900139000`))}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph(run(`框中电话 13900139000`))}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    paragraph(
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> INCLUDETEXT "D:\\\\工作\\\\内部底册.docx" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
      run('引来的话'),
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ),
    paragraph('<w:hyperlink r:id="rId6">', run('点这里'), '</w:hyperlink>'),
  ].join(''),
  {
    header: paragraph(run('示例市示例局文件')),
    footnotes: `<w:footnote w:id="2">${paragraph(run('联系电话 13700137000'))}</w:footnote>`,
    comments: `<w:comment w:id="0" w:author="示例批注人">${paragraph(run('此户情况请再核'))}</w:comment>`,
    settings:
      '<w:docVars><w:docVar w:name="name" w:val="变量里的人"/></w:docVars><w:rsids><w:rsidRoot w:val="00112233"/></w:rsids>',
    creator: '示例作者',
    lastModifiedBy: '示例编者',
    relations: [
      { type: 'image', target: 'media/photo.jpeg' },
      { type: 'hyperlink', target: 'file:///\\\\10.1.2.3\\share\\内部名单.xlsx', external: true },
      { type: 'package', target: 'embeddings/book.xlsx' },
      { type: 'customXml', target: '../customXml/item1.xml' },
    ],
    more: [
      {
        name: 'word/media/photo.jpeg',
        content: jpegOf([{ marker: 0xe1, content: exifOf({ artist: '示例摄影者', position: true }) }]),
      },
      {
        name: 'word/embeddings/book.xlsx',
        content: xlsxOf({
          blocks: [
            {
              kind: 'paragraph',
              text: '嵌入表里的人 13600136000',
              heading: null,
              place: { kind: 'paragraph', paragraph: 1 },
            },
          ],
        }),
      },
      { name: 'customXml/item1.xml', content: '<x>自定义数据里的人</x>' },
      { name: 'word/leftover.xml', content: '<?xml version="1.0"?><x>旧稿里的人</x>' },
    ],
  },
);

describe('the clean copy of a Word file', () => {
  test('nothing of what is masked or hidden stands in any part of it', async () => {
    const copy = await cleanOf(EVERYTHING, '示例.docx');
    const gone = [
      ...halvesOf(ID),
      ...halvesOf(OTHER),
      '13800138000',
      '13900139000',
      '13700137000',
      '原为',
      '隐藏的内部意见',
      '白色的内部意见',
      '隐藏行里的人',
      '此户情况请再核',
      '示例批注人',
      '示例编者',
      '示例作者',
      '示例摄影者',
      '变量里的人',
      '内部底册',
      '10.1.2.3',
      '嵌入表里的人',
      '自定义数据里的人',
      '旧稿里的人',
    ];
    expect(leaksIn(EVERYTHING, gone)).toEqual(gone);
    expect(leaksIn(copy, gone)).toEqual([]);
  });

  test('what is not to be masked stays, and the masks stand where the values stood', async () => {
    const text = await textOf(await cleanOf(EVERYTHING, '示例.docx'));
    for (const kept of [
      'HT-2024-000123',
      '91440000MA4UQ0XW8P',
      '示例甲，身份证号445102',
      '留下加入的话',
      '前半后半',
      '被批注的话',
      '看得见',
      '引来的话',
      '点这里',
      '示例乙',
      '445102********0024',
    ]) {
      expect(text).toContain(kept);
    }
    expect(text).toContain('138-****-8000');
  });

  test('screened again it has no errors', async () => {
    expect(await findingsOf(await cleanOf(EVERYTHING, '示例.docx'), '示例.docx')).toEqual([]);
  });

  test('a document marked as secret has no copy', async () => {
    const copy = await copyOf(wordOf(paragraph(run('正文')), { header: paragraph(run('机密★1年')) }), '示例.docx');
    expect(copy).toMatchObject({ ok: false, reason: { kind: 'marked_secret', places: ['页眉'] } });
  });

  test('a document with an object that cannot be read has no copy', async () => {
    const copy = await copyOf(
      wordOf(paragraph(run('正文')), {
        relations: [{ type: 'oleObject', target: 'embeddings/object.bin' }],
        more: [{ name: 'word/embeddings/object.bin', content: new Uint8Array([1, 0, 2, 0, 255, 254, 0, 0, 9]) }],
      }),
      '示例.docx',
    );
    expect(copy).toMatchObject({ ok: false, reason: { kind: 'unread_part' } });
  });

  test('a value that stands where nothing masks it stops the copy', async () => {
    const picture = Buffer.concat([Buffer.from(jpegOf()), Buffer.alloc(0)]);
    const emf = Buffer.concat([Buffer.from([1, 0, 0, 0]), Buffer.from(`编号${ID}`, 'utf16le')]);
    const copy = await copyOf(
      wordOf(paragraph(run(`身份证号${ID}`)), {
        relations: [
          { type: 'image', target: 'media/a.emf' },
          { type: 'image', target: 'media/b.jpeg' },
        ],
        more: [
          { name: 'word/media/a.emf', content: emf },
          { name: 'word/media/b.jpeg', content: picture },
        ],
      }),
      '示例.docx',
    );
    expect(copy).toMatchObject({ ok: false, reason: { kind: 'left_over', left: [{ place: 'word/media/a.emf' }] } });
    expect(JSON.stringify(copy)).not.toContain('19900101');
  });

  test.runIf(findOffice() !== null)('LibreOffice opens it and shows the same but for the masks', async () => {
    const converted = await convertWithOffice(
      { 'a.docx': await cleanOf(EVERYTHING, '示例.docx') },
      'txt:Text (encoded):UTF8',
    );
    const text = Buffer.from(converted['a.txt'] ?? []).toString('utf8');
    expect(text).toContain('被批注的话');
    expect(text).toContain('445102********0024');
    expect(text).not.toContain('隐藏');
  });

  test('a document with a table of contents, page numbers, dates and fields to fill in keeps them', async () => {
    const field = (code: string, shown: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const codes = ['TOC \\o 1-3 \\h', 'PAGEREF _Toc123456789 \\h', 'SEQ 表 \\* ARABIC', 'NUMPAGES', 'FORMTEXT'];
    const copy = await cleanOf(
      wordOf(paragraph(...codes.map((code) => field(code, '显示')), run(`身份证号${ID}`))),
      '示例.docx',
    );
    expect(leaksIn(copy, codes)).toEqual(codes);
    expect(leaksIn(copy, halvesOf(ID))).toEqual([]);
  });

  test('names of places in the text that tell a number, and marks of who typed when, are gone', async () => {
    const copy = await cleanOf(
      wordOf(
        [
          `<w:p w:rsidR="00A77B3E" w:rsidRDefault="00C40E5D"><w:bookmarkStart w:id="1" w:name="人${ID}"/><w:bookmarkStart w:id="2" w:name="a${OTHER}"/><w:bookmarkStart w:id="3" w:name="_Toc123456789"/>${run('正文')}<w:bookmarkEnd w:id="1"/></w:p>`,
          `<w:p><w:hyperlink w:anchor="人${ID}">${run('见上')}</w:hyperlink><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF 人${ID} \\h</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
        ].join(''),
      ),
      '示例.docx',
    );
    expect(leaksIn(copy, [...halvesOf(ID), ...halvesOf(OTHER), '00A77B3E', '00C40E5D'])).toEqual([]);
    const marks = ['w:name="mark1"', 'w:anchor="mark1"', 'w:name="mark2"', 'w:name="_Toc123456789"'];
    expect(leaksIn(copy, marks)).toEqual(marks);
  });

  const cell = (...blocks: readonly string[]): string => `<w:tc><w:tcPr/>${blocks.join('')}</w:tc>`;
  const row = (cells: string, properties = ''): string => `<w:tr>${properties}${cells}</w:tr>`;
  const table = (...rows: readonly string[]): string =>
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>${rows.join('')}</w:tbl>`;
  const HIDDEN = '<w:trPr><w:hidden/></w:trPr>';
  const deleted = `<w:tcPr><w:cellDel w:id="1" w:author="示例编者"/></w:tcPr>`;
  const control = (inner: string): string => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
  /** Tables of which rows, cells or all goes, nested and in boxes and controls. */
  const TABLES = wordOf(
    [
      paragraph(run('前')),
      table(row(cell(paragraph(run('隐藏甲'))), HIDDEN)),
      paragraph(run('中')),
      table(row(cell(table(row(cell(paragraph(run('隐藏乙'))), HIDDEN)))), row(cell(paragraph(run('留下一'))))),
      paragraph(),
      table(row(`<w:tc>${deleted}${paragraph(run('删去'))}</w:tc>`), row(cell(paragraph(run('留下二'))))),
      paragraph(),
      table(
        row(cell(control(paragraph(run('控件中'))))),
        row(cell(paragraph(run('书签前')), '<w:bookmarkEnd w:id="9"/>')),
      ),
      paragraph(),
      table(
        row(cell(`<w:p>${run('隐藏丙', '<w:vanish/>')}</w:p>`), HIDDEN),
        row(cell(control(table(row(cell(paragraph(run('隐藏丁'))), HIDDEN))))),
      ),
      paragraph(run('后')),
    ].join(''),
    {
      header: table(row(cell(paragraph(run('隐藏戊'))), HIDDEN)),
      footnotes: `<w:footnote w:id="2">${table(row(cell(paragraph(run('隐藏己'))), HIDDEN))}</w:footnote>`,
    },
  );

  test('tables of which rows, cells or all are gone still have what every program asks of them', async () => {
    const copy = await cleanOf(TABLES, '示例.docx');
    expect(leaksIn(copy, ['隐藏', '删去'])).toEqual([]);
    const opened = await withinLimits(copy, async (meter) => {
      const parts = new OfficePackage(await openArchive(copy, 'docx', meter), meter);
      return ['word/document.xml', 'word/header.xml', 'word/footnotes.xml'].flatMap((name) => [
        ...(parts.xml(name)?.root.descendantList ?? []),
      ]);
    });
    const elements = opened.ok ? opened.value : [];
    const has = (element: XmlElement, name: string): boolean => element.elementList.some((one) => one.name === name);
    const cells = elements.filter(({ name }) => name === 'w:tc');
    expect(elements.filter(({ name }) => name === 'w:tbl').every((one) => has(one, 'w:tr'))).toBe(true);
    expect(elements.filter(({ name }) => name === 'w:tr').every((one) => has(one, 'w:tc'))).toBe(true);
    expect(cells.every((one) => has(one, 'w:p') || one.text === '控件中')).toBe(true);
    // One paragraph more would be one line more.
    expect(cells.map((one) => one.elementList.filter(({ name }) => name === 'w:p').length)).toEqual([1, 1, 1, 0, 1, 1]);
  });

  test.runIf(findOffice() !== null)('LibreOffice opens them', async () => {
    const converted = await convertWithOffice(
      { 'a.docx': await cleanOf(TABLES, '示例.docx') },
      'txt:Text (encoded):UTF8',
    );
    const shown = Buffer.from(converted['a.txt'] ?? []).toString('utf8');
    expect(shown.match(/前|中(?!件)|留下一|留下二|控件中|书签前|后/gu)).toEqual([
      '前',
      '中',
      '留下一',
      '留下二',
      '控件中',
      '书签前',
      '后',
    ]);
  });
});
