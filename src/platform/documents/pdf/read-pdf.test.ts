import { PDFDocument } from '@cantoo/pdf-lib';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { paperOf, reasonOf, sketch } from '../../../../test/builders/paper.ts';
import { pageWith, TEXT } from '../../../../test/builders/pdf/raw-pdf.ts';
import { compileTypst } from '../../../../test/builders/pdf/typst.ts';
import { sayUnreadable } from '../index.ts';
import { readableText } from '../page-layout/readable-text.ts';

const typeset = (source: string): Uint8Array => compileTypst(`#set text(font: "Noto Serif SC", lang: "zh")\n${source}`);
const sketchOf = async (bytes: Uint8Array) => sketch((await paperOf(bytes, 'a.pdf')).blocks);

/** Fonts that are not in the file, as older Chinese programs leave them: the codes go by a table that every reader carries. */
const fontsOf = (encoding: string): readonly string[] => [
  `<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /${encoding} /DescendantFonts [7 0 R] >>`,
  '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /FontDescriptor 8 0 R >>',
  '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 859 /Descent -141 /CapHeight 700 /StemV 80 >>',
];
const RESOURCES = { resources: '/Font << /F1 5 0 R /F2 6 0 R >>' };

describe('text of a PDF', () => {
  test.each([
    ['UniGB-UCS2-H', (text: string) => Buffer.from(text, 'utf16le').swap16()],
    ['GBK-EUC-H', (text: string) => iconv.encode(text, 'gbk')],
  ])('in a font that is not in the file, by %s', async (encoding, encode) => {
    const text = '政府信息公开工作年度报告，共三份';
    const content = `BT /F2 12 Tf 72 700 Td <${encode(text).toString('hex')}> Tj ET`;
    expect(await sketchOf(pageWith(content, { ...RESOURCES, objects: fontsOf(encoding) }))).toEqual([text]);
  });

  test('narrow signs side by side are two, not one printed twice', async () => {
    const words = "A''B 11 ll ii .. in the report of an example body";
    expect(await sketchOf(typeset(`#"${words}"`))).toEqual([words]);
  });

  test('what is printed twice to look bold is read once', async () => {
    const twice = `BT /F1 12 Tf 72 700 Td (Annual report of an example body) Tj 0.3 0 Td (Annual report of an example body) Tj ET`;
    expect(await sketchOf(pageWith(twice))).toEqual(['Annual report of an example body']);
  });

  test('text without paint counts where there is no other', async () => {
    const hidden = 'BT 3 Tr /F1 12 Tf 72 600 Td (laid behind a picture by recognition) Tj ET';
    expect(await sketchOf(pageWith(hidden))).toEqual(['laid behind a picture by recognition']);
    expect(await sketchOf(pageWith(TEXT + hidden))).toHaveLength(1);
  });

  test('white text counts on colour alone', async () => {
    const white = 'BT 1 g /F1 12 Tf 72 600 Td (white and not seen) Tj ET';
    expect((await sketchOf(pageWith(TEXT + white))).join()).not.toContain('white');
    expect((await sketchOf(pageWith(`${TEXT}0 0 0.5 rg 60 590 300 30 re f ${white}`))).join()).toContain('white');
  });

  test('a watermark that lies askew, and what stands outside the page, are left out', async () => {
    const askew = 'BT /F1 60 Tf 0.7 0.7 -0.7 0.7 100 200 Tm (DRAFT) Tj ET BT /F1 12 Tf 900 700 Td (outside) Tj ET';
    expect((await sketchOf(pageWith(TEXT + askew))).join()).not.toMatch(/DRAFT|outside/u);
  });

  test('a page turned by the file, and a page whose text lies on its side', async () => {
    const table = '#table(columns: 3)[规范性文件][第一栏][第二栏][行政许可决定][12][345]';
    const rows = [
      ['规范性文件', '第一栏', '第二栏'],
      ['行政许可决定', '12', '345'],
    ];
    const document = await PDFDocument.load(typeset(table));
    document.getPage(0).setRotation({ type: 'degrees' as never, angle: 90 });
    expect(await sketchOf(await document.save())).toEqual([rows]);
    expect(await sketchOf(typeset(`#rotate(90deg, reflow: true)[${table}]`))).toEqual([rows]);
    expect(await sketchOf(typeset(`#rotate(-90deg, reflow: true)[${table}]`))).toEqual([rows]);
  });

  test('two columns of running text are no table, nor is a box around a paragraph', async () => {
    const text = '政府信息公开工作按照条例的规定开展，内容真实，程序规范，时限合法。'.repeat(12);
    const columns = await paperOf(typeset(`#columns(2)[${text}]`), 'a.pdf');
    expect(sketch(columns.blocks)).toEqual([text]);
    const box = await paperOf(typeset(`#rect(width: 100%)[${text}]\n\n${text}`), 'a.pdf');
    expect(box.blocks.every(({ kind }) => kind === 'paragraph')).toBe(true);
  });

  test('radicals, ligatures and signs without meaning', () => {
    expect(readableText('⽂⻚⻔')).toBe('文页门');
    expect(readableText('ﬁ')).toBe('fi');
    expect(readableText('\ue123')).toBe('\ufffd');
    expect(readableText('１２，（一）')).toBe('１２，（一）');
  });
});

describe('a PDF that is not read', () => {
  test('with a password; one that only forbids changes is read', async () => {
    const sealed = async (userPassword: string) => {
      const document = await PDFDocument.load(typeset('这一页正文足够长，可以读出来，也可以加上密码。'));
      document.encrypt({ userPassword, ownerPassword: 'owner', permissions: { modifying: false } });
      return document.save();
    };
    expect(await reasonOf(await sealed('secret'), 'a.pdf')).toEqual({ kind: 'encrypted' });
    expect(await sketchOf(await sealed(''))).toEqual(['这一页正文足够长，可以读出来，也可以加上密码。']);
  });

  test('without text but the number of its page: a scan, said in one sentence', async () => {
    const picture = {
      dictionary: '<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 >>',
      stream: new Uint8Array([0, 255, 255, 0]),
    };
    const scan = pageWith('q 595 0 0 842 0 0 cm /P Do Q BT /F1 9 Tf 290 30 Td (- 1 -) Tj ET', {
      resources: '/XObject << /P 6 0 R >>',
      objects: [picture],
    });
    const reason = await reasonOf(scan, '年报.pdf');
    expect(reason).toEqual({ kind: 'scanned' });
    expect(reason && sayUnreadable('年报.pdf', reason).zh).toBe(
      '“年报.pdf”是扫描件，没有文字可读，请放 Word 或文字版 PDF',
    );
  });

  test('whose fonts do not say what their signs mean', async () => {
    const objects = [
      '<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [7 0 R] >>',
      '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 >>',
    ];
    const codes = Array.from({ length: 60 }, (_, index) => (0x0700 + index * 37).toString(16).padStart(4, '0')).join(
      '',
    );
    const page = pageWith(`BT /F2 12 Tf 30 700 Td <${codes}> Tj ET`, { ...RESOURCES, objects });
    expect(await reasonOf(page, 'a.pdf')).toEqual({ kind: 'garbled' });
  });
});
