import { describe, expect, test } from 'vitest';
import { rgb } from '@cantoo/pdf-lib';
import { findingsOf } from '../../../test/builders/clean-copy.ts';
import { addLink, addNote, alteredPdf, drawBar, switchOff } from '../../../test/builders/pdf/altered.ts';
import { compileTypst } from '../../../test/builders/pdf/typst.ts';
import { openFile } from './open-file.ts';

async function gathered(bytes: Uint8Array) {
  const opened = await openFile(bytes, '示例.pdf');
  if (!opened.ok) throw new Error(opened.reason.kind);
  return opened.value.gathered;
}

const typst = (body: string): Uint8Array =>
  compileTypst(
    `#set page(paper: "a4", margin: 72pt)\n#set text(font: "Noto Serif SC", size: 12pt)\n#set document(date: none)\n${body}`,
  );

const seen = (file: Awaited<ReturnType<typeof gathered>>): string =>
  file.passages
    .filter(({ hiddenBy, part }) => hiddenBy === null && part !== 'property')
    .map(({ text }) => text)
    .join('|')
    .replaceAll(/\s/gu, '');

const PAGE = typst(
  '示例市示例局关于公布名单的通知\n\n张伟，身份证号445102199001011234，电话13800138000。\n\n特此通知，请予支持配合。',
);

describe('what a PDF shows', () => {
  test('paragraphs with their places, nothing hidden', async () => {
    const file = await gathered(PAGE);
    expect(seen(file)).toContain('张伟，身份证号445102199001011234，电话13800138000。');
    expect(file.passages.find(({ text }) => text.includes('张伟'))?.place).toMatch(/^第1页 \(7\d,\d+,\d+,\d+\)$/u);
    expect(file.hidden).toEqual([]);
    expect(file.unread).toEqual([]);
  });

  test('cells of a table with their places', async () => {
    const file = await gathered(
      typst(
        '示例市示例局补助名单公示如下，请社会各界监督\n\n#table(columns: 2, [姓名], [身份证号], [张伟], [445102199001011234], [王芳], [445102198506150024])',
      ),
    );
    const cell = file.passages.find(({ text }) => text.includes('445102198506150024'));
    expect(cell?.cell).toMatchObject({ row: 3, column: 2, rowHead: '王芳' });
    expect(cell?.place).toBe('第1页 表1 第3行 第2列');
  });
});

describe('what a PDF hides', () => {
  test('text under a black bar', async () => {
    const covered = await alteredPdf(PAGE, (_, page) => drawBar(page, { left: 60, top: 95, width: 500, height: 30 }));
    const file = await gathered(covered);
    expect(file.hidden.map(({ kind }) => kind)).toEqual(['covered_text']);
    expect(file.hidden[0]?.text).toContain('445102199001011234');
    expect(seen(file)).not.toContain('张伟');
  });

  test('text under a white field, as if it was not there', async () => {
    const covered = await alteredPdf(PAGE, (_, page) =>
      page.drawRectangle({ x: 60, y: 730, width: 500, height: 22, color: rgb(1, 1, 1) }),
    );
    expect((await gathered(covered)).hidden.map(({ kind }) => kind)).toEqual(['covered_text']);
  });

  test('text in a layer that is switched off', async () => {
    const file = await gathered(await alteredPdf(PAGE, switchOff));
    expect(file.hidden.map(({ kind }) => kind)).toEqual(['hidden_text']);
    expect(seen(file)).toBe('');
  });

  test('white text, and text beyond the edge of the page', async () => {
    const file = await gathered(
      typst('正文在此，供公众查阅。#text(fill: white)[白色的内部意见]\n\n#place(dx: 600pt, dy: 10pt)[页外的内部意见]'),
    );
    expect(file.hidden.map(({ kind, text }) => [kind, text])).toEqual([
      ['white_text', '白色的内部意见'],
      ['outside_page', '页外的内部意见'],
    ]);
  });

  test('white text on a dark head is seen', async () => {
    const file = await gathered(
      typst('#rect(fill: rgb("#1F4E79"))[#text(fill: white)[白字标题在深色底上]]\n\n正文在此，供公众查阅。'),
    );
    expect(file.hidden).toEqual([]);
    expect(seen(file)).toContain('白字标题在深色底上');
  });

  test('text under a seal that shows through is seen', async () => {
    const sealed = await alteredPdf(PAGE, (_, page) =>
      page.drawEllipse({ x: 200, y: 730, xScale: 60, yScale: 60, color: rgb(1, 0, 0), opacity: 0.4 }),
    );
    expect((await gathered(sealed)).hidden).toEqual([]);
  });

  test('notes, links to the inside, attachments, the author', async () => {
    const file = await gathered(
      await alteredPdf(PAGE, async (document, page) => {
        document.setAuthor('示例作者');
        addNote(document, page, { author: '示例批注人', contents: '此户情况请核实' });
        await document.attach(Buffer.from('13900139000'), '名单.txt', { mimeType: 'text/plain' });
      }),
    );
    expect(file.hidden).toEqual([
      { kind: 'comment', text: '此户情况请核实', place: '第1页 批注1' },
      { kind: 'author', text: '示例作者', place: '属性：作者' },
      { kind: 'attachment', text: '名单.txt', place: '附件“名单.txt”' },
    ]);
    expect(file.passages).toContainEqual(
      expect.objectContaining({ text: '13900139000', place: '附件“名单.txt” > 第1行' }),
    );
    const linked = await gathered(
      await alteredPdf(PAGE, (document, page) => addLink(document, page, 'http://oa/doc?id=1')),
    );
    expect(linked.hidden).toEqual([{ kind: 'external_link', text: 'http://oa/doc?id=1', place: '第1页 链接' }]);
  });

  test('a page that is only a picture is not read', async () => {
    const scan = await alteredPdf(PAGE, async (document) => {
      const page = document.addPage([595, 842]);
      const picture = await document.embedPng(
        Buffer.from(
          'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
          'base64',
        ),
      );
      page.drawImage(picture, { x: 0, y: 0, width: 595, height: 842 });
    });
    expect((await gathered(scan)).unread).toEqual([{ place: '第2页', why: 'picture_only' }]);
  });
});

describe('numbers in cells that are too narrow', () => {
  const table = (columns: string, cells: string): Uint8Array =>
    compileTypst(
      `#set page(margin: 60pt)\n#set text(font: "Noto Serif SC", size: 10pt)\n#table(columns: ${columns}, align: center, ${cells})`,
    );

  test('one that runs over both edges of its cell is found whole, and belongs to it', async () => {
    const file = table('(60pt, 60pt, 60pt)', `[姓名], [身份证号], [备注], [示例甲], [445102199001011234], [无]`);
    const findings = await findingsOf(file, '示例.pdf');
    expect(findings.map(({ rule, place }) => [rule, place])).toEqual([['resident_id', '第1页 表1 第2行 第2列']]);
  });

  test('two that touch each other are two', async () => {
    const file = table(
      '(105pt, 73pt, 60pt)',
      '[身份证号], [电话], [备注], [445102199001011234], [13800138000], [无], [445102198506150024], [13900139000], [无]',
    );
    const rules = (await findingsOf(file, '示例.pdf')).map(({ rule }) => rule);
    expect(rules).toEqual(['resident_id', 'mobile_phone', 'resident_id', 'mobile_phone']);
  });
});
