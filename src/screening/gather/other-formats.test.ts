import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { docxOf } from '../../../test/builders/docx.ts';
import { exifOf, jpegOf, pngOf } from '../../../test/builders/pictures.ts';
import { zipOf } from '../../../test/builders/zip.ts';
import { openFile } from './open-file.ts';

async function gathered(content: string | Uint8Array, name: string) {
  const opened = await openFile(Buffer.from(content), name);
  if (!opened.ok) throw new Error(opened.reason.kind);
  return opened.value.gathered;
}

const seen = (file: Awaited<ReturnType<typeof gathered>>) =>
  file.passages.filter(({ hiddenBy }) => hiddenBy === null).map(({ place, text }) => [place, text.trim()]);
const unseen = (file: Awaited<ReturnType<typeof gathered>>) =>
  file.passages.filter(({ hiddenBy }) => hiddenBy !== null).map(({ text }) => text.trim());

describe('web pages', () => {
  test('paragraphs and tables, with entities and tags inside a number', async () => {
    const page =
      '<!doctype html><body><p>证号<b>445102</b>199001&#48;11234<p>第二段<table><tr><th>姓名<th>电话<tr><td>示例甲<td>138&nbsp;0013 8000</table>';
    const file = await gathered(page, '示例.html');
    expect(seen(file)).toEqual([
      ['第1段', '证号445102199001011234'],
      ['第2段', '第二段'],
      ['表1 第1行 第1列', '姓名'],
      ['表1 第1行 第2列', '电话'],
      ['表1 第2行 第1列', '示例甲'],
      ['表1 第2行 第2列', '138\u00A00013 8000'],
    ]);
  });

  test('a cell that goes on downwards keeps the columns below it in their places', async () => {
    const file = await gathered('<table><tr><td rowspan=2>甲<td>乙<tr><td>丙</table>', '示例.html');
    expect(seen(file)).toContainEqual(['表1 第2行 第2列', '丙']);
  });

  test.each([
    ['display:none', '<div style="color:red;display:none">藏</div>'],
    ['visibility', '<span style="visibility:hidden">藏</span>'],
    ['the attribute', '<p hidden>藏</p>'],
    ['a class of the page', '<style>.x, p.no{display:none}</style><p class="a no">藏</p>'],
    ['white on white', '<p><font color="#FFFFFF">藏</font></p>'],
    ['far outside the page', '<p style="position:absolute;left:-9999px">藏</p>'],
    ['no size', '<span style="font-size:0">藏</span>'],
    ['an element that is never closed', '<table><tr><td style="display:none">藏<td>见</table>'],
  ])('text hidden by %s', async (_, body) => {
    const file = await gathered(`<html><body><p>见</p>${body}<p>后</p>`, '示例.html');
    expect(file.hidden.map(({ kind, text }) => [kind, text])).toEqual([['hidden_text', '藏']]);
    expect(seen(file).map(([, text]) => text)).not.toContain('藏');
    expect(seen(file).at(-1)?.[1]).toBe('后');
  });

  test.each([
    ['white on a dark ground', '<td bgcolor="#003366"><font color="white">见</font></td>'],
    ['white where a style sheet decides the ground', '<div class="banner"><p style="color:#fff">见</p></div>'],
    ['hidden on paper alone', '<style>@media print{.np{display:none}}</style><p class="np">见</p>'],
  ])('text is seen that is %s', async (_, body) => {
    const file = await gathered(`<html><body><table><tr>${body}</table>`, '示例.html');
    expect(file.hidden).toEqual([]);
    expect(seen(file).map(([, text]) => text)).toEqual(['见']);
  });

  test('comments with words are told; switches for old browsers and empty ones are not', async () => {
    const file = await gathered(
      '<html><body><!-- 示例甲 13800138000 --><!--[if gte mso 9]><xml></xml><![endif]--><!-- --><p>见',
      '示例.html',
    );
    expect(file.hidden.map(({ kind, text }) => [kind, text])).toEqual([['html_comment', '示例甲 13800138000']]);
  });

  test('author, values of forms, words of pictures, data of scripts and links to the inside', async () => {
    const page = `<html><head><title>名单</title><meta name="author" content="示例甲"><script>var list=[{"tel":"13800138000"}]</script></head>
      <body><input type="hidden" value="13900139000"><img alt="示例乙的照片"><a href="file:///D:/名单.xls" data-id="13700137000">x</a>`;
    const file = await gathered(page, '示例.html');
    expect(file.hidden.map(({ kind }) => kind)).toEqual(['author', 'external_link']);
    expect(unseen(file).join('\n')).toMatch(/13800138000[\s\S]*13900139000[\s\S]*照片[\s\S]*13700137000/u);
    expect(seen(file)).toContainEqual(['网页标题', '名单']);
  });

  test('the properties that Word leaves in a page name its author', async () => {
    const page =
      '<html><head><!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>示例甲</o:Author></o:DocumentProperties></xml><![endif]--></head><body>见';
    const file = await gathered(page, '示例.html');
    expect(file.hidden).toEqual([{ kind: 'author', text: '示例甲', place: '属性：作者' }]);
  });

  test('a million open elements are refused in time', async () => {
    const opened = await openFile(Buffer.from(`<html><body>${'<b><i>x'.repeat(500_000)}`), '示例.html');
    expect(opened.ok).toBe(false);
  });
});

describe('plain text and tables in text', () => {
  test('lines are counted with the blank ones, whatever the encoding and the line ends', async () => {
    const file = await gathered(iconv.encode('首行\r\n\r\n证号445102199001011234', 'gb18030'), '示例.txt');
    expect(seen(file)).toEqual([
      ['第1行', '首行'],
      ['第3行', '证号445102199001011234'],
    ]);
  });

  test('a comment of Markdown is hidden, over several lines too', async () => {
    const file = await gathered('# 标题\n正文\n<!-- 示例甲\n13800138000 -->\n后文', '示例.md');
    expect(seen(file)).toEqual([
      ['第1行', '# 标题'],
      ['第2行', '正文'],
      ['第5行', '后文'],
    ]);
    expect(file.hidden).toEqual([{ kind: 'html_comment', text: '示例甲\n13800138000', place: '第3行' }]);
    expect(file.passages.at(-1)?.heading).toBe('标题');
  });

  test('fields of a table in text, quoted ones with signs inside', async () => {
    const file = await gathered('姓名,说明\n示例甲,"电话""13800138000"",\n二线"\n', '示例.csv');
    expect(seen(file)).toEqual([
      ['第1行 第1列', '姓名'],
      ['第1行 第2列', '说明'],
      ['第2行 第1列', '示例甲'],
      ['第2行 第2列', '电话"13800138000",\n二线'],
    ]);
    expect(file.passages.at(-1)?.cell).toMatchObject({ row: 2, column: 2, rowHead: '示例甲' });
  });

  test('a table in text with a quote that is never closed is read on', async () => {
    const file = await gathered('甲,乙\n"丙,丁\n戊,己', '示例.csv');
    expect(seen(file)).toContainEqual(['第3行 第2列', '己']);
  });
});

describe('pictures', () => {
  test('a photograph says where it was taken and by whom', async () => {
    const file = await gathered(
      jpegOf([{ marker: 0xe1, content: exifOf({ artist: '示例甲', position: true }) }]),
      '示例.jpg',
    );
    expect(file.hidden.map(({ kind, text }) => [kind, text])).toEqual([
      ['author', '示例甲'],
      ['gps', '23.66000°N 116.62000°E'],
    ]);
  });

  test('words behind the end of a photograph are read', async () => {
    const file = await gathered(jpegOf([], '联系人示例甲 13800138000'), '示例.jpg');
    expect(unseen(file)).toEqual(['联系人示例甲 13800138000']);
  });

  test('XMP and IPTC name people too', async () => {
    const xmp =
      'http://ns.adobe.com/xap/1.0/\0<rdf:RDF><dc:creator><rdf:Seq><rdf:li>示例乙</rdf:li></rdf:Seq></dc:creator><x exif:GPSLatitude="23,39.6N"/></rdf:RDF>';
    const iptc = Buffer.concat([Buffer.from([0x1c, 2, 80, 0, 9]), Buffer.from('示例丙')]);
    const file = await gathered(
      jpegOf([
        { marker: 0xe1, content: Buffer.from(xmp) },
        { marker: 0xed, content: iptc },
      ]),
      '示例.jpg',
    );
    expect(file.hidden.map(({ kind, text }) => [kind, text])).toEqual([
      ['author', '示例乙'],
      ['gps', '23,39.6N'],
      ['author', '示例丙'],
    ]);
  });

  test('a drawing says who made it', async () => {
    const file = await gathered(pngOf([{ type: 'tEXt', content: Buffer.from('Author\0示例甲') }]), '示例.png');
    expect(file.hidden).toEqual([{ kind: 'author', text: '示例甲', place: '属性：作者' }]);
  });

  test('a picture that says nothing hides nothing', async () => {
    expect(await gathered(pngOf(), '示例.png')).toMatchObject({ passages: [], hidden: [], unread: [] });
    expect(await gathered(jpegOf(), '示例.jpg')).toMatchObject({ passages: [], hidden: [], unread: [] });
  });
});

describe('archives', () => {
  const place = { kind: 'paragraph' as const, paragraph: 1 };
  const document = docxOf([{ kind: 'paragraph', text: '13800138000', heading: null, place }]);

  test('every file in an archive is read, archives in it too', async () => {
    const inner = zipOf([{ name: '名单/甲.docx', content: document }]);
    const file = await gathered(
      zipOf([
        { name: '里.zip', content: inner },
        { name: '说明.txt', content: '见' },
      ]),
      '示例.zip',
    );
    expect(seen(file)).toContainEqual(['压缩包“里.zip” > 压缩包“名单/甲.docx” > 第1段', '13800138000']);
    expect(seen(file)).toContainEqual(['压缩包“说明.txt” > 第1行', '见']);
  });

  test('names in the encoding of Chinese systems are read', async () => {
    const archive = Buffer.from(zipOf([{ name: 'NAME.txt', content: '见' }]));
    const name = iconv.encode('名单.txt', 'gb18030');
    // Same length as the name it stands for; the mark that says UTF-8 is taken away.
    for (let at = archive.indexOf('NAME.txt'); at >= 0; at = archive.indexOf('NAME.txt', at + 1))
      name.copy(archive, at);
    archive.writeUInt16LE(0, 6);
    archive.writeUInt16LE(0, archive.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 8);
    expect(seen(await gathered(archive, '示例.zip'))).toContainEqual(['压缩包“名单.txt” > 第1行', '见']);
  });

  test('a file of unknown kind, one with a password and one too deep are never clean', async () => {
    let deep: Uint8Array = zipOf([{ name: '底.txt', content: '见' }]);
    for (let depth = 0; depth < 6; depth += 1) deep = zipOf([{ name: '层.zip', content: deep }]);
    const file = await gathered(
      zipOf([
        { name: 'a.bin', content: new Uint8Array([1, 0, 2, 0, 255, 254, 0, 0, 9]) },
        { name: 'b.zip', content: zipOf([{ name: 'x.txt', content: '见', encrypted: true }]) },
        { name: 'c.zip', content: deep },
      ]),
      '示例.zip',
    );
    expect(file.unread.map(({ why }) => why)).toEqual(['unknown_kind', 'encrypted', 'too_deep']);
  });
});
