import { describe, expect, test } from 'vitest';
import { docxOfBody, docxPart } from '../../../test/builders/docx.ts';
import { wordOf } from '../../../test/builders/word-parts.ts';
import { xlsxOf } from '../../../test/builders/xlsx.ts';
import { openFile } from './open-file.ts';

async function gathered(bytes: Uint8Array, name = '示例.docx') {
  const opened = await openFile(bytes, name);
  if (!opened.ok) throw new Error(opened.reason.kind);
  return opened.value.gathered;
}

const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`;

/** What stands in a place, seen or hidden by a kind. */
const textsAt = (file: Awaited<ReturnType<typeof gathered>>, place: string, hiddenBy: string | null = null) =>
  file.passages.filter((one) => one.place === place && one.hiddenBy === hiddenBy).map(({ text }) => text);

describe('what a Word file shows', () => {
  test('paragraphs are counted with the blank ones and without those of tables', async () => {
    const table = `<w:tbl><w:tr><w:tc>${paragraph(run('甲'))}</w:tc><w:tc>${paragraph(run('乙'))}</w:tc></w:tr></w:tbl>`;
    const file = await gathered(docxOfBody(paragraph(run('首段')) + '<w:p/>' + table + paragraph(run('末段'))));
    expect(textsAt(file, '第1段')).toEqual(['首段']);
    expect(textsAt(file, '第3段')).toEqual(['末段']);
    expect(textsAt(file, '表1 第1行 第2列')).toEqual(['乙']);
  });

  test('a number that is cut into runs is one text, with blanks and line ends as they stand', async () => {
    const file = await gathered(
      docxOfBody(paragraph(run('身份证号44510'), run('2199001', '<w:b/>'), '<w:r><w:br/></w:r>', run('011234'))),
    );
    expect(textsAt(file, '第1段')).toEqual(['身份证号445102199001\n011234']);
  });

  test('a table in a cell is told by the cell, and counted there', async () => {
    const inner = `<w:tbl><w:tr><w:tc>${paragraph(run('内'))}</w:tc></w:tr></w:tbl>`;
    const file = await gathered(
      docxOfBody(`<w:tbl><w:tr><w:tc>${paragraph(run('外'))}${inner}<w:p/></w:tc></w:tr></w:tbl>`),
    );
    expect(textsAt(file, '表1 第1行 第1列 > 表1 第1行 第1列')).toEqual(['内']);
  });

  test('a cell knows the first cell of its row', async () => {
    const row = (...cells: readonly string[]): string =>
      `<w:tr>${cells.map((one) => `<w:tc>${paragraph(run(one))}</w:tc>`).join('')}</w:tr>`;
    const file = await gathered(
      docxOfBody(`<w:tbl>${row('姓名', '身份证号')}${row('示例人', '445102199001011234')}</w:tbl>`),
    );
    const cell = file.passages.find(({ place }) => place === '表1 第2行 第2列')?.cell;
    expect(cell).toMatchObject({ row: 2, column: 2, rowHead: '示例人' });
  });

  test('headers, notes and boxes are told with their names; a box that stands twice for old programs is told once', async () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
    const drawing = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box('框内')}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('框内')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    const file = await gathered(
      wordOf(drawing, {
        header: paragraph(run('机密★1年')),
        footnotes: `<w:footnote w:type="separator" w:id="0">${paragraph(run('—'))}</w:footnote><w:footnote w:id="2">${paragraph(run('注文'))}</w:footnote>`,
      }),
    );
    expect(textsAt(file, '文本框1')).toEqual(['框内']);
    expect(textsAt(file, '页眉')).toEqual(['机密★1年']);
    expect(textsAt(file, '脚注1')).toEqual(['注文']);
  });

  test('a text set as art behind the page is a watermark', async () => {
    const mark = '<w:p><w:r><w:pict><v:shape><v:textpath string="内部资料"/></v:shape></w:pict></w:r></w:p>';
    const file = await gathered(wordOf(paragraph(run('正文')), { header: mark }));
    expect(file.passages).toContainEqual(
      expect.objectContaining({ place: '水印', part: 'watermark', text: '内部资料' }),
    );
  });
});

describe('what a Word file hides', () => {
  test('deleted and moved text is hidden, inserted text is seen', async () => {
    const file = await gathered(
      docxOfBody(
        paragraph(
          run('留下'),
          '<w:del w:author="示例"><w:r><w:delText>删去</w:delText></w:r></w:del>',
          `<w:ins w:author="示例">${run('加入')}</w:ins>`,
          `<w:moveFrom>${run('移走')}</w:moveFrom>`,
        ),
      ),
    );
    expect(textsAt(file, '第1段')).toEqual(['留下加入']);
    expect(textsAt(file, '第1段', 'tracked_change')).toEqual(['删去', '移走']);
    expect(file.hidden.map(({ kind, text }) => [kind, text])).toEqual([
      ['tracked_change', '删去'],
      ['tracked_change', '移走'],
    ]);
  });

  test('half a number that was deleted is looked at with the half that stayed', async () => {
    const half = '<w:del><w:r><w:delText>011234</w:delText></w:r></w:del>';
    const file = await gathered(docxOfBody(paragraph(run('证号445102199001'), half, run('，'))));
    expect(textsAt(file, '第1段', 'tracked_change')).toEqual(['445102199001011234']);
  });

  test.each([
    ['by its mark', '<w:vanish/>'],
    ['by its style', '<w:rStyle w:val="Hid"/>'],
    ['white on white', '<w:color w:val="FFFFFF"/>'],
    ['black on black', '<w:color w:val="000000"/><w:shd w:val="clear" w:fill="000000"/>'],
    ['in type of one point', '<w:sz w:val="2"/>'],
  ])('text hidden %s', async (_, look) => {
    const styles = docxPart(
      'styles',
      '<w:style w:type="character" w:styleId="Hid"><w:rPr><w:vanish/></w:rPr></w:style>',
    );
    const file = await gathered(wordOf(paragraph(run('看得见'), run('看不见', look)), { styles: styles.content }));
    expect(textsAt(file, '第1段')).toEqual(['看得见']);
    expect(file.hidden).toContainEqual({ kind: 'hidden_text', text: '看不见', place: '第1段' });
  });

  test.each([
    [
      'white on the dark head of a table',
      `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="1F4E79"/></w:tcPr>${paragraph(run('表头', '<w:color w:val="FFFFFF"/>'))}</w:tc></w:tr></w:tbl>`,
    ],
    ['red', paragraph(run('表头', '<w:color w:val="FF0000"/>'))],
    ['with its hiding switched off', paragraph(run('表头', '<w:vanish w:val="0"/>'))],
  ])('text is seen that is %s', async (_, body) => {
    const file = await gathered(docxOfBody(body));
    expect(file.hidden).toEqual([]);
    expect(file.passages.map(({ text, hiddenBy }) => [text, hiddenBy])).toEqual([['表头', null]]);
  });

  test('comments are hidden, each with its number', async () => {
    const comments = `<w:comment w:id="0" w:author="示例甲">${paragraph(run('此户情况'))}</w:comment><w:comment w:id="1" w:author="示例甲">${paragraph(run('请核实'))}</w:comment>`;
    const file = await gathered(wordOf(paragraph(run('正文')), { comments }));
    expect(textsAt(file, '批注2', 'comment')).toEqual(['请核实', '示例甲']);
    expect(file.hidden).toContainEqual({ kind: 'comment', text: '请核实', place: '批注2' });
  });

  test('a hidden row is told once, and its cells are hidden', async () => {
    const row = `<w:tr><w:trPr><w:hidden/></w:trPr><w:tc>${paragraph(run('甲'))}</w:tc><w:tc>${paragraph(run('乙'))}</w:tc></w:tr>`;
    const file = await gathered(docxOfBody(`<w:tbl>${row}</w:tbl>`));
    expect(file.hidden).toEqual([{ kind: 'hidden_row', text: '甲 乙', place: '表1 第1行' }]);
    expect(textsAt(file, '表1 第1行 第2列', 'hidden_row')).toEqual(['乙']);
  });

  test('author and last editor are told; a body and a program are not', async () => {
    const file = await gathered(wordOf(paragraph(run('正文')), { creator: '示例甲', lastModifiedBy: 'Administrator' }));
    expect(file.hidden).toEqual([{ kind: 'author', text: '示例甲', place: '属性：作者' }]);
    const body = await gathered(
      wordOf(paragraph(run('正文')), { creator: '示例市示例局', lastModifiedBy: 'WPS Office' }),
    );
    expect(body.hidden).toEqual([]);
  });

  test('a link to a share of the inside is told, one to a public page is not', async () => {
    const link = (target: string) => ({ type: 'hyperlink', target, external: true });
    const file = await gathered(
      wordOf(paragraph(run('正文')), {
        relations: [
          link('file:///\\\\10.1.2.3\\share\\名单.xlsx'),
          link('https://www.gov.cn/'),
          link('http://oa/doc?id=1'),
        ],
      }),
    );
    expect(file.hidden.map(({ kind }) => kind)).toEqual(['external_link', 'external_link']);
  });

  test('a workbook in the document is told, and so is what stands in it', async () => {
    const place = { kind: 'paragraph' as const, paragraph: 1 };
    const book = xlsxOf({ blocks: [{ kind: 'paragraph', text: '13800138000', heading: null, place }] });
    const file = await gathered(
      wordOf(paragraph(run('正文')), {
        relations: [{ type: 'package', target: 'embeddings/book.xlsx' }],
        more: [{ name: 'word/embeddings/book.xlsx', content: book }],
      }),
    );
    expect(file.hidden).toEqual([{ kind: 'embedded', text: 'book.xlsx', place: '附件“book.xlsx”' }]);
    expect(textsAt(file, '附件“book.xlsx” > 工作表“Sheet1” A1', 'embedded')).toEqual(['13800138000']);
  });

  test('an object of unknown kind is never clean', async () => {
    const file = await gathered(
      wordOf(paragraph(run('正文')), {
        relations: [{ type: 'oleObject', target: 'embeddings/object.bin' }],
        more: [{ name: 'word/embeddings/object.bin', content: new Uint8Array([1, 0, 2, 0, 255, 254, 0, 0, 9]) }],
      }),
    );
    expect(file.unread).toEqual([{ place: '附件“object.bin”', why: 'unknown_kind' }]);
  });

  test('a part that an earlier saving left behind is told, and read', async () => {
    const left = '<?xml version="1.0"?><x>旧稿：示例甲 13800138000</x>';
    const file = await gathered(wordOf(paragraph(run('正文')), { more: [{ name: 'word/old.xml', content: left }] }));
    expect(file.hidden).toEqual([{ kind: 'earlier_revision', text: 'word/old.xml', place: '部件“word/old.xml”' }]);
    expect(textsAt(file, '部件“word/old.xml”', 'hidden_text')).toEqual(['旧稿：示例甲 13800138000']);
  });

  test('a variable of the document is read', async () => {
    const settings = '<w:docVars><w:docVar w:name="姓名" w:val="示例甲 13800138000"/></w:docVars>';
    const file = await gathered(wordOf(paragraph(run('正文')), { settings }));
    expect(textsAt(file, '部件“word/settings.xml”', 'hidden_text')).toEqual(['姓名', '示例甲 13800138000']);
  });

  test('a document that is a picture alone is not read', async () => {
    const file = await gathered(
      wordOf('<w:p><w:r><w:drawing/></w:r></w:p>', {
        relations: [{ type: 'image', target: 'media/scan.png' }],
        more: [{ name: 'word/media/scan.png', content: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) }],
      }),
    );
    expect(file.unread).toContainEqual({ place: '正文', why: 'picture_only' });
  });
});
