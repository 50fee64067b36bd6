import { degrees, PDFDocument, PDFName, rgb, StandardFonts } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { cleanOf, copyOf, findingsOf, halvesOf } from '../../../test/builders/clean-copy.ts';
import { leaksIn } from '../../../test/builders/leaks.ts';
import { addNote, alteredPdf, drawBar, savedAgain } from '../../../test/builders/pdf/altered.ts';
import { pageWith, TEXT } from '../../../test/builders/pdf/raw-pdf.ts';
import { compileTypst } from '../../../test/builders/pdf/typst.ts';
import { PdfFile } from '../../platform/documents/pdfium/index.ts';

const ID = '445102199001011234';

const PAGES = compileTypst(`#set page(paper: "a4", margin: 72pt)
#set text(font: "Noto Serif SC", size: 12pt)
#set document(date: none, title: "示例名单", author: "示例作者")
示例市示例局关于公布补助名单的通知，合同编号 HT-2024-000123

张伟，身份证号${ID}，电话13800138000。

#pagebreak()
第二页没有个人信息，请社会各界监督支持。`);

/** The text of each page as a reader of PDF copies it. */
async function textsOf(bytes: Uint8Array): Promise<readonly string[]> {
  return PdfFile.with(bytes, (file) =>
    Array.from({ length: file.pages }, (_, index) =>
      file.page(index, (page) =>
        page
          .signs()
          .map(({ text }) => text)
          .join('')
          .replaceAll(/\s/gu, ''),
      ),
    ),
  );
}

describe('the clean copy of a PDF', () => {
  test('a page with masks is a picture in which the rest is found; a page without stays as it is', async () => {
    const copy = await cleanOf(PAGES, '示例.pdf');
    const [first = '', second = ''] = await textsOf(copy);
    expect(first).toContain('张伟，身份证号445102********1234，电话138****8000。');
    expect(first).toContain('HT-2024-000123');
    expect(second).toBe('第二页没有个人信息，请社会各界监督支持。');
    const document = await PDFDocument.load(copy);
    const isPicture = document
      .getPages()
      .map((page) => page.node.Resources()?.lookup(PDFName.of('XObject')) !== undefined);
    expect(isPicture).toEqual([true, false]);
    expect(document.getAuthor()).toBeUndefined();
  });

  test('nothing of it stands in any stream, and screened again it has no errors', async () => {
    const copy = await cleanOf(PAGES, '示例.pdf');
    expect(leaksIn(copy, [...halvesOf(ID), '13800138000', '示例作者'])).toEqual([]);
    expect(await findingsOf(copy, '示例.pdf')).toEqual([]);
  });

  test('the picture has a bar where the number stood, and the rest looks as before', async () => {
    const copy = await cleanOf(PAGES, '示例.pdf');
    const [before, after] = await Promise.all(
      [PAGES, copy].map(async (bytes) => PdfFile.with(bytes, (file) => file.page(0, (page) => page.picture(1)))),
    );
    const rows = (from: number, to: number, picture: typeof before): number => {
      let dark = 0;
      for (let y = from; y < to; y += 1)
        for (let x = 0; x < 595; x += 1) if ((picture?.bytes[y * picture.stride + x * 4] ?? 255) < 60) dark += 1;
      return dark;
    };
    // The heading stands above, the line with the number below it.
    expect(Math.abs(rows(60, 88, after) - rows(60, 88, before))).toBeLessThan(rows(60, 88, before) * 0.5 + 40);
    expect(rows(90, 110, after)).toBeGreaterThan(rows(90, 110, before) * 2);
  });

  test('text under bars, notes, attachments and links are gone', async () => {
    const source = await alteredPdf(PAGES, async (document, page) => {
      drawBar(page, { left: 60, top: 92, width: 500, height: 30 });
      addNote(document, page, { author: '示例批注人', contents: '此户情况请核实' });
      await document.attach(Buffer.from('附件里的人'), '名单.txt');
    });
    const copy = await cleanOf(source, '示例.pdf');
    expect(leaksIn(copy, ['此户情况请核实', '示例批注人', '附件里的人', '名单.txt'])).toEqual([]);
    expect((await textsOf(copy))[0]).not.toContain('张伟');
    expect(await findingsOf(copy, '示例.pdf')).toEqual([]);
  });

  test('what an earlier version said is told, and gone from the copy', async () => {
    const now = await savedAgain(await alteredPdf(PAGES, () => undefined), (document, page) => {
      page.node.set(PDFName.of('Contents'), document.context.register(document.context.flateStream('')));
    });
    const findings = await findingsOf(now, '示例.pdf');
    expect(findings.some(({ rule, place }) => rule === 'resident_id' && place.startsWith('早期版本1'))).toBe(true);
    expect(findings.some(({ kind }) => kind === 'earlier_revision')).toBe(true);
    const copy = await cleanOf(now, '示例.pdf');
    expect(await textsOf(copy)).toEqual(['', '第二页没有个人信息，请社会各界监督支持。']);
    expect(await findingsOf(copy, '示例.pdf')).toEqual([]);
  });

  test('drawings that pages share and a page does not use do not come with it', async () => {
    const source = await alteredPdf(PAGES, async (document, page) => {
      const [form] = await document.embedPages([page]);
      const second = document.getPage(1);
      if (form !== undefined) second.node.newXObject('Unused', form.ref);
    });
    const copy = await cleanOf(source, '示例.pdf');
    const document = await PDFDocument.load(copy);
    expect(document.getPage(1).node.Resources()?.lookup(PDFName.of('XObject'))?.toString() ?? '').not.toContain(
      'Unused',
    );
  });

  test('a number in the field of a form is masked where it shows', async () => {
    const source = await alteredPdf(PAGES, (document, page) => {
      const field = document.getForm().createTextField('phone');
      field.setText('13900139000');
      field.addToPage(page, { x: 100, y: 100, width: 200, height: 20 });
    });
    const copy = await cleanOf(source, '示例.pdf');
    expect(leaksIn(copy, ['13900139000'])).toEqual([]);
    expect((await textsOf(copy))[0]).toContain('139****9000');
  });

  test('a page whose type face is not in the file has no copy', async () => {
    const document = await PDFDocument.create();
    const font = await document.embedFont(StandardFonts.Helvetica);
    document.addPage().drawText('ID', { font, color: rgb(0, 0, 0) });
    const bytes = await document.save();
    // A plain Latin type face is one that every program has.
    expect((await copyOf(bytes, '示例.pdf')).ok).toBe(true);
  });

  test('bookmarks and harmless links stay, on a page that stays and on one that becomes a picture', async () => {
    const source = compileTypst(`#set text(font: "Noto Serif SC")
= 张伟（身份证号${ID}）
#link("https://www.example.gov.cn/a?b=(1)")[网站]，#link("file:///D:/内部/底册.xls")[底册]，#link("http://192.168.1.5/")[平台]，见 #link(<end>)[第二页]。
#pagebreak()
= 说明 <end>
#link("https://www.example.gov.cn/")[网站]，没有个人信息，请社会各界监督支持。`);
    const copy = await cleanOf(source, '示例.pdf');
    await PdfFile.with(copy, (file) => {
      expect(file.bookmarks().map(({ title, destination }) => [title, destination?.page])).toEqual([
        ['张伟（身份证号445102********1234）', 0],
        ['说明', 1],
      ]);
      const leads = [0, 1].map((index) =>
        file.page(index, (page) =>
          page.annotations().map(({ address, destination }) => (address === '' ? destination?.page : address)),
        ),
      );
      expect(leads).toEqual([['https://www.example.gov.cn/a?b=(1)', 1], ['https://www.example.gov.cn/']]);
    });
    const document = await PDFDocument.load(copy);
    expect(document.getPage(1).node.Resources()?.lookup(PDFName.of('XObject'))).toBeUndefined();
    expect(leaksIn(copy, [...halvesOf(ID), '底册.xls', '192.168'])).toEqual([]);
  });

  test('a bookmark that says what the page hides is gone', async () => {
    const source = await alteredPdf(
      compileTypst(`#set text(font: "Noto Serif SC")
= 拟处分人员情况
正文没有个人信息，请社会各界监督支持。`),
      (_, page) => drawBar(page, { left: 60, top: 60, width: 300, height: 40 }),
    );
    const copy = await cleanOf(source, '示例.pdf');
    expect(await PdfFile.with(copy, (file) => file.bookmarks())).toEqual([]);
    expect(leaksIn(copy, ['拟处分人员'])).toEqual([]);
  });

  test.each([90, 180, 270])(
    'a page turned by %i degrees has its bars and its text where the numbers stand',
    async (angle) => {
      const table = compileTypst(`#set text(font: "Noto Serif SC")
#table(columns: 3, [姓名], [身份证号], [金额], ${'[示例甲], [445102199001011234], [100], [示例乙], [445102198506150024], [200],'.repeat(6)})`);
      const source = await alteredPdf(table, (_, page) => page.setRotation(degrees(angle)));
      const copy = await cleanOf(source, '示例.pdf');
      const [text = ''] = await textsOf(copy);
      expect(
        text.match(/示例[甲乙]445102\*{8}(?:1234|0024)/gu) ?? text.match(/445102\*{8}(?:1234|0024)示例[甲乙]/gu),
      ).toHaveLength(12);
      expect(await findingsOf(copy, '示例.pdf')).toEqual([]);
    },
  );

  test('a page that names single signs stays as it is; one that tells more beside what it shows does not', async () => {
    const isPictured = async (told: string): Promise<boolean> => {
      const source = pageWith(`/Span << /ActualText <feff${told}> >> BDC ${TEXT} EMC`);
      const document = await PDFDocument.load(await cleanOf(source, '示例.pdf'));
      return document.getPage(0).node.Resources()?.lookup(PDFName.of('XObject')) !== undefined;
    };
    expect(await isPictured('5de5')).toBe(false);
    expect(await isPictured(Buffer.from('内部意见', 'utf16le').swap16().toString('hex'))).toBe(true);
  });
});

describe('numbers that hang out of their cells', () => {
  const narrow = compileTypst(`#set page(width: 400pt, height: 300pt, margin: 40pt)
#set text(font: "Noto Serif SC", size: 10pt)
示例局公示，共一户，请社会各界监督，有异议的在公示期内向示例局提出，联系方式见示例局网站。
#table(columns: (60pt, 70pt, 60pt, 80pt), align: center, [姓名], [身份证号], [备注], [电话], [示例甲], [${ID}], [无], [13800138000])`);

  test('are found, and masked in a copy', async () => {
    const found = await findingsOf(narrow, '示例.pdf');
    expect(found.map(({ rule, text }) => [rule, text])).toEqual([
      ['resident_id', '445102********1234'],
      ['mobile_phone', '138****8000'],
    ]);
    const copy = await cleanOf(narrow, '示例.pdf');
    expect(leaksIn(copy, [...halvesOf(ID), '13800138000'])).toEqual([]);
  });
});

test('the text of a pictured page has no blanks that the page has not', async () => {
  const source = compileTypst(`#set page(paper: "a4", margin: 72pt)
#set text(font: "Noto Serif SC", size: 12pt)
网址 www.example.gov.cn/willow/mm/index，邮箱 office\\@mail.example.gov.cn，电话13800138000。`);
  const read = async (bytes: Uint8Array): Promise<string> =>
    PdfFile.with(bytes, (file) =>
      file.page(0, (page) =>
        page
          .signs()
          .map(({ text }) => text)
          .join(''),
      ),
    );
  const copy = await read(await cleanOf(source, '示例.pdf'));
  expect(copy).toContain('www.example.gov.cn/willow/mm/index');
  expect(copy).toContain('office@mail.example.gov.cn');
  expect(copy).toContain('138****8000');
});
