import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { cleanOf, copyOf, findingsOf, halvesOf } from '../../../test/builders/clean-copy.ts';
import { docxOf } from '../../../test/builders/docx.ts';
import { leaksIn } from '../../../test/builders/leaks.ts';
import { exifOf, jpegOf, pngOf } from '../../../test/builders/pictures.ts';
import { zipOf } from '../../../test/builders/zip.ts';
import { readExif } from '../../platform/documents/picture/exif.ts';
import { openArchive, withinLimits } from '../../platform/documents/raw/index.ts';
import { sayNoCopy } from './say-no-copy.ts';

/** The files of an archive, as it names them. */
async function namesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const opened = await withinLimits(bytes, async (meter) => [...(await openArchive(bytes, 'zip', meter)).names]);
  return opened.ok ? opened.value : [];
}

const ID = '445102199001011234';

describe('clean copies of texts', () => {
  test('a text keeps every other letter, its line ends and its encoding', async () => {
    const copy = await cleanOf(`标题\r\n\r\n身份证号：${ID}，合同编号HT-2024-000123\r\n`, '示例.txt');
    expect(Buffer.from(copy).toString('utf8')).toBe(
      '标题\r\n\r\n身份证号：445102********1234，合同编号HT-2024-000123\r\n',
    );
  });

  test.each([
    ['gb18030', '身份证号：44510219900101 1234，街道㐀𠀀乡'],
    ['big5', '身份證號：44510219900101 1234，臺北市'],
    ['utf-16le', '身份证号：44510219900101 1234，𠀀乡'],
    ['utf-16be', '身份证号：44510219900101 1234，𠀀乡'],
  ])('a text in %s stays in it, with its mark or without, and every line end', async (encoding, text) => {
    const written = `${text}\r\n第二行没有个人信息，请社会各界监督支持。\n`;
    for (const addBOM of encoding === 'big5' ? [false] : [true, false]) {
      const copy = await cleanOf(iconv.encode(written, encoding, { addBOM }), '示例.txt');
      const masked = written.replace(/44510219900101 1234/u, '445102******** 1234');
      expect(Buffer.from(copy)).toEqual(iconv.encode(masked, encoding, { addBOM }));
    }
  });

  test('a text with broken places comes back as UTF-8 with a mark, so that every program shows it', async () => {
    const text = iconv.encode(`身份证号：${ID}\r\n${'请社会各界监督支持。'.repeat(20)}`, 'gb18030');
    const copy = await cleanOf(Buffer.concat([text, Buffer.from([0xff])]), '示例.txt');
    expect(Buffer.from(copy).toString('utf8')).toContain('\uFEFF身份证号：445102********1234\r\n');
  });

  test('a number over two lines is masked in both', async () => {
    const copy = Buffer.from(await cleanOf('身份证号：445102199001\n011234\n', '示例.txt')).toString('utf8');
    expect(leaksIn(Buffer.from(copy), halvesOf(ID))).toEqual([]);
    expect(copy.split('\n')).toHaveLength(3);
  });

  test('a comment of Markdown is gone', async () => {
    const copy = Buffer.from(await cleanOf('# 标题\n<!-- 请再核实\n这一段 -->\n正文\n', '示例.md')).toString('utf8');
    expect(copy).toBe('# 标题\n\n正文\n');
  });

  test('fields of a table in text keep their quotes', async () => {
    const copy = await cleanOf(
      '姓名,身份证号,说明\n张伟,"445102 19900101 1234","住""东""边"\n王芳,445102198506150024,无\n',
      '示例.csv',
    );
    expect(Buffer.from(copy).toString('utf8')).toBe(
      '姓名,身份证号,说明\n张伟,"445102 ******** 1234","住""东""边"\n王芳,445102********0024,无\n',
    );
  });
});

describe('clean copies of web pages', () => {
  test('masks stand among the tags, what is hidden is gone, the rest is as it was', async () => {
    const page = `<!DOCTYPE html><html><head><meta charset="gb2312"><meta name="author" content="示例作者"><style>.n{display:none}</style></head><body><!-- 请再核实 --><p title="电话13800138000">证号<b>445102</b>19900&#49;011234，<i>说明</i></p><div class="n">内部意见在此<br>两行</div><script>var t="13900139000";</script><a href="file:///D:/内部底册.xls">表</a></body></html>`;
    const copy = await cleanOf(iconv.encode(page.replace('证号', '身份证号'), 'gb2312'), '示例.html');
    const text = iconv.decode(Buffer.from(copy), 'gb18030');
    expect(
      leaksIn(copy, [...halvesOf(ID), '13800138000', '13900139000', '请再核实', '内部意见', '内部底册', '示例作者']),
    ).toEqual([]);
    expect(text).toContain('<meta charset="gb2312">');
    expect(text).toContain('<p title="电话138****8000">身份证号<b>445102</b>********1234，<i>说明</i></p>');
    expect(text).toContain('<a href="#">表</a>');
    expect(await findingsOf(copy, '示例.html')).toEqual([]);
  });
});

describe('clean copies of pictures', () => {
  test('a photograph loses place, maker and what stands behind it, and stays turned as it was', async () => {
    const photo = jpegOf(
      [
        { marker: 0xe1, content: exifOf({ artist: '示例摄影者', position: true, orientation: 6 }) },
        { marker: 0xfe, content: Buffer.from('备注里的人') },
      ],
      '尾部的话 13800138000',
    );
    const copy = await cleanOf(photo, '示例.jpg');
    expect(leaksIn(copy, ['示例摄影者', '备注里的人', '尾部的话'])).toEqual([]);
    expect(Buffer.from(copy).includes(Buffer.from([0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0]))).toBe(true);
    expect(await findingsOf(copy, '示例.jpg')).toEqual([]);
  });

  test('a small picture of how it once was, and words between its scans, are gone', async () => {
    const thumbnail = Buffer.concat([
      Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\x02\x02', 'latin1'),
      Buffer.from('旧的照片内容'),
    ]);
    const photo = Buffer.from(jpegOf([{ marker: 0xe0, content: thumbnail }]));
    const words = Buffer.from('\xff\xfe\0\x0e', 'latin1');
    const noted = Buffer.concat([photo.subarray(0, -2), words, Buffer.from('扫描备注'), photo.subarray(-2)]);
    const copy = Buffer.from(await cleanOf(noted, '示例.jpg'));
    expect(leaksIn(noted, ['旧的照片', '扫描备注'])).toEqual(['旧的照片', '扫描备注']);
    expect(leaksIn(copy, ['旧的照片', '扫描备注'])).toEqual([]);
    const bare = Buffer.from(jpegOf([{ marker: 0xe0, content: Buffer.from(thumbnail.subarray(0, 12)) }]));
    expect(copy.subarray(20)).toEqual(bare.subarray(18));
  });

  test('a picture that is to be turned stays so', async () => {
    const eXIf = (orientation: number) => ({
      type: 'eXIf',
      content: exifOf({ artist: '示例摄影者', orientation }).subarray(6),
    });
    const copy = await cleanOf(pngOf([eXIf(8)]), '示例.png');
    expect(readExif(Buffer.from(copy).subarray(Buffer.from(copy).indexOf('eXIf') + 4))).toMatchObject({
      orientation: 8,
      facts: [],
    });
    expect(Buffer.from(await cleanOf(pngOf([eXIf(1)]), '示例.png'))).toEqual(Buffer.from(pngOf()));
  });

  test('a picture keeps its points and loses its words', async () => {
    const picture = pngOf([
      { type: 'tEXt', content: Buffer.from('Author\0示例作者') },
      { type: 'eXIf', content: exifOf({ position: true }).subarray(6) },
    ]);
    const copy = await cleanOf(picture, '示例.png');
    expect(Buffer.from(copy)).toEqual(Buffer.from(pngOf()));
  });
});

describe('clean copies of archives', () => {
  const place = { kind: 'paragraph' as const, paragraph: 1 };
  const document = docxOf([{ kind: 'paragraph', text: `身份证号${ID}`, heading: null, place }]);

  test('every file in it is clean, also in archives in it, and a name that tells a number is masked', async () => {
    const inner = zipOf([{ name: '甲.docx', content: document }]);
    const archive = zipOf([
      { name: '里.zip', content: inner },
      { name: `张伟${ID}.txt`, content: '正文' },
    ]);
    const copy = await cleanOf(archive, '示例.zip');
    expect(leaksIn(archive, halvesOf(ID))).toEqual(halvesOf(ID));
    expect(leaksIn(copy, halvesOf(ID))).toEqual([]);
    expect(leaksIn(copy, ['445102********1234'])).toEqual(['445102********1234']);
  });

  test('an archive with a file of which no copy is made has none, and the sentence names that file', async () => {
    const tiff = Buffer.from('49492a000800000000000000000000000000', 'hex');
    const copy = await copyOf(
      zipOf([{ name: '里.zip', content: zipOf([{ name: `${ID}.tif`, content: tiff }]) }]),
      '示例.zip',
    );
    expect(copy).toMatchObject({ ok: false, reason: { kind: 'format', format: 'TIFF' } });
    expect(copy.ok ? null : sayNoCopy('示例.zip', copy.reason)).toEqual({
      zh: '“示例.zip”中的“里.zip > 445102********1234.tif”是 TIFF 格式，请先另存为 docx、xlsx 或 PDF，再制作清洁副本',
      en: '"里.zip > 445102********1234.tif" in "示例.zip" is TIFF; save it as docx, xlsx or PDF first',
    });
  });

  test('files whose names are one when masked are both there', async () => {
    const other = '445102195001081234';
    const archive = zipOf([ID, other].map((id) => ({ name: `补助/${id}.txt`, content: `身份证号：${id}` })));
    expect(await namesOf(await cleanOf(archive, '示例.zip'))).toEqual([
      '补助/445102********1234.txt',
      '补助/445102********1234（2）.txt',
    ]);
  });

  test('names in GBK, folders and archives inside stay readable', async () => {
    const archive = zipOf([
      { name: '', rawName: iconv.encode('附件/名单一.txt', 'gbk'), content: `身份证号：${ID}` },
      { name: '空文件夹/', content: '' },
    ]);
    const names = await namesOf(await cleanOf(archive, '示例.zip'));
    expect(names).toEqual(['附件/名单一.txt']);
  });
});
