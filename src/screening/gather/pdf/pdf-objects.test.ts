import { deflateSync } from 'node:zlib';
import { PDFHexString, PDFName, PDFString, type PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { alteredPdf } from '../../../../test/builders/pdf/altered.ts';
import { rawPdf } from '../../../../test/builders/pdf/raw-pdf.ts';
import { compileTypst } from '../../../../test/builders/pdf/typst.ts';
import { exifOf, jpegOf } from '../../../../test/builders/pictures.ts';
import { openFile } from '../open-file.ts';

const PAGE = compileTypst(
  '#set page(paper: "a4", margin: 72pt)\n#set text(font: "Noto Serif SC", size: 12pt)\n#set document(date: none)\n示例市示例局关于公布名单的通知，请社会各界监督支持。',
);

async function gatheredOf(bytes: Uint8Array) {
  const opened = await openFile(bytes, '示例.pdf');
  if (!opened.ok) throw new Error(opened.reason.kind);
  return opened.value.gathered;
}

const gathered = async (alter: (document: PDFDocument, page: PDFPage) => Promise<void> | void) =>
  gatheredOf(await alteredPdf(PAGE, alter));

const hiddenIn = (file: Awaited<ReturnType<typeof gatheredOf>>) => file.hidden.map(({ kind, text }) => [kind, text]);
const textsAt = (file: Awaited<ReturnType<typeof gatheredOf>>, place: string) =>
  file.passages.filter((one) => one.place === place).map(({ text }) => text);

const text = (said: string): PDFHexString => PDFHexString.fromText(said);

describe('what a PDF says outside of its pages', () => {
  test('a photograph in it tells its camera and place; a bare one tells nothing', async () => {
    const draw = (photo: Uint8Array) =>
      gathered(async (document, page) =>
        page.drawImage(await document.embedJpg(photo), { x: 9, y: 9, width: 9, height: 9 }),
      );
    const told = await draw(jpegOf([{ marker: 0xe1, content: exifOf({ artist: '示例摄影', position: true }) }]));
    expect(told.hidden.map(({ kind, place }) => [kind, place])).toEqual([
      ['author', '图片1 > 属性：作者'],
      ['gps', '图片1 > 属性：拍摄位置'],
    ]);
    expect((await draw(jpegOf())).hidden).toEqual([]);
  });

  test('what it says of itself in XML, though it is packed', async () => {
    const packet = (name: string) =>
      gathered((document) => {
        const xml = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator><rdf:li>${name}</rdf:li></dc:creator></x:xmpmeta>`;
        const stream = document.context.flateStream(Buffer.from(xml), { Type: 'Metadata', Subtype: 'XML' });
        document.catalog.set(PDFName.of('Metadata'), document.context.register(stream));
      });
    expect(hiddenIn(await packet('示例作者'))).toEqual([['author', '示例作者']]);
    expect(hiddenIn(await packet('示例市示例局'))).toEqual([]);
  });

  test('what it starts and where its programs lead: paths of the inside are told, public pages are not', async () => {
    const file = await gathered((document) => {
      const { context } = document;
      const launch = context.obj({ S: 'Launch', F: { Type: 'Filespec', UF: text('\\\\10.1.2.3\\共享\\底册.xls') } });
      document.catalog.set(PDFName.of('OpenAction'), context.register(launch));
      context.register(context.obj({ S: 'URI', URI: PDFString.of('https://www.gov.cn/') }));
      context.register(
        context.obj({ S: 'JavaScript', JS: text('app.openDoc("D:\\\\内部\\\\名单.pdf"); app.alert("请填写");') }),
      );
    });
    expect(hiddenIn(file)).toEqual([
      ['external_link', '\\\\10.1.2.3\\共享\\底册.xls'],
      ['external_link', 'D:\\内部\\名单.pdf'],
    ]);
    expect(textsAt(file, '动作')).toContain('https://www.gov.cn/');
    expect(textsAt(file, '脚本')[0]).toContain('请填写');
  });

  test('fields: one that is hidden is told, values that no page shows are read', async () => {
    const file = await gathered((document, page) => {
      const { context } = document;
      const widget = context.register(
        context.obj({
          Type: 'Annot',
          Subtype: 'Widget',
          FT: 'Tx',
          T: text('备注'),
          V: text('示例甲13800138000'),
          F: 2,
          Rect: [9, 9, 99, 29],
        }),
      );
      const loose = context.register(context.obj({ FT: 'Tx', T: text('旧值'), V: text('示例乙') }));
      page.node.set(PDFName.of('Annots'), context.obj([widget]));
      document.catalog.set(
        PDFName.of('AcroForm'),
        context.obj({
          Fields: [widget, loose],
          XFA: context.register(context.flateStream(Buffer.from('<d><n>示例丙</n></d>'))),
        }),
      );
    });
    expect(hiddenIn(file)).toEqual([['hidden_text', '示例甲13800138000']]);
    expect(textsAt(file, '表单字段“旧值”')).toEqual(['示例乙']);
    expect(textsAt(file, '表单数据').join('')).toContain('示例丙');
  });

  test('a note that was taken off its page, and a file that no list names', async () => {
    const file = await gathered((document) => {
      const { context } = document;
      context.register(
        context.obj({
          Type: 'Annot',
          Subtype: 'Text',
          Rect: [1, 1, 9, 9],
          T: text('示例批注人'),
          Contents: text('此户情况请核实'),
        }),
      );
      const held = context.register(context.flateStream(Buffer.from('电话13900139000'), { Type: 'EmbeddedFile' }));
      context.register(context.obj({ Type: 'Filespec', UF: text('名单.txt'), EF: { F: held } }));
    });
    expect(hiddenIn(file)).toEqual([
      ['earlier_revision', '此户情况请核实'],
      ['attachment', '名单.txt'],
    ]);
    expect(textsAt(file, '附件“名单.txt” > 第1行')).toEqual(['电话13900139000']);
  });

  test('properties that no reader shows, words for the blind, names of layers', async () => {
    const file = await gathered((document) => {
      const { context } = document;
      const info = context.lookup(context.trailerInfo.Info) ?? context.obj({});
      Object.assign(context.trailerInfo, { Info: context.register(info) });
      if ('set' in info && typeof info.set === 'function')
        info.set(PDFName.of('SourcePath'), text('D:\\内部\\原稿.docx'));
      context.register(context.obj({ S: 'Figure', Alt: text('示例丁的照片') }));
      context.register(context.obj({ Type: 'OCG', Name: text('内部意见') }));
    });
    expect(hiddenIn(file)).toEqual([['external_link', 'D:\\内部\\原稿.docx']]);
    expect(textsAt(file, '图片说明')).toEqual(['示例丁的照片']);
    expect(textsAt(file, '图层')).toEqual(['内部意见']);
  });

  test('objects that unpack to more than any document has are not read, and never clean', async () => {
    const bomb = deflateSync(Buffer.alloc(40 * 1024 * 1024));
    const file = await gatheredOf(
      rawPdf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
        { dictionary: '<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>', stream: bomb },
      ]),
    );
    expect(file.unread).toContainEqual({ place: '文件结构', why: 'too_large' });
  });
});
