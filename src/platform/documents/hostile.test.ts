import { crc32, deflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { docxOf, docxOfBody } from '../../../test/builders/docx.ts';
import { htmlOf } from '../../../test/builders/html.ts';
import { paperOf, reasonOf } from '../../../test/builders/paper.ts';
import { xlsxOf } from '../../../test/builders/xlsx.ts';
import { zipOf, type Part } from '../../../test/builders/zip.ts';
import type { Paper } from '../../base/paper.ts';
import { decodeText, LIMITS, readPaper } from './index.ts';

const PAPER: Paper = await paperOf(
  '<h1>某某局2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>&nbsp;</p>' +
    '<table><tr><td rowspan=2>规章<td colspan=2>3<tr><td>行政规范性文件<td>12</table><p>二、问题</p>',
  'a.html',
);
const DOCX = docxOf(PAPER.blocks);
const XLSX = xlsxOf(PAPER);
const HTML = Buffer.from(htmlOf(PAPER));

const MEGABYTE = 1024 * 1024;

/** A gigabyte of zeros, deflated a megabyte at a time, as a bomb is made. */
const bomb = (): NonNullable<Part['packed']> => {
  const zeros = Buffer.alloc(MEGABYTE);
  // A block that is flushed and not last can be repeated.
  const block = deflateRawSync(zeros, { finishFlush: 2 });
  const end = deflateRawSync(Buffer.alloc(0));
  return {
    bytes: Buffer.concat([...Array.from({ length: 1024 }, () => block), end]),
    size: 1024 * MEGABYTE,
    crc: crc32(zeros),
  };
};

const document = (xml: string): Uint8Array => zipOf([{ name: 'word/document.xml', content: xml }]);

const answers = async (bytes: Uint8Array, name: string): Promise<void> => {
  const read = await readPaper(bytes, name);
  expect(typeof read.ok).toBe('boolean');
};

describe('zips that are made to harm', () => {
  test.each([
    ['says its true size', undefined],
    ['says that it is small', 100],
  ])('a part that unpacks to a gigabyte and %s', async (_, stated) => {
    const part = {
      name: 'word/document.xml',
      content: '',
      packed: bomb(),
      ...(stated === undefined ? {} : { stated }),
    };
    expect(await reasonOf(zipOf([part]), 'a.docx')).toEqual({ kind: 'too_much_inside', what: 'unpacked_size' });
  });

  test('a part that states a wrong size but holds the right text is read', async () => {
    const content =
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p/></w:document>';
    expect(
      (await paperOf(zipOf([{ name: 'word/document.xml', content, stated: 4_000_000_000 }]), 'a.docx')).blocks,
    ).toHaveLength(1);
  });

  test('thousands of parts', async () => {
    const parts = Array.from({ length: LIMITS.parts + 1 }, (_, index) => ({ name: `word/${index}.xml`, content: '' }));
    expect(await reasonOf(zipOf(parts), 'a.docx')).toEqual({ kind: 'too_much_inside', what: 'parts' });
  });

  test('two parts of one name, names that climb out, and a sum that is wrong', async () => {
    const part = { name: 'word/document.xml', content: '<a/>' };
    const damaged = { kind: 'damaged', format: 'docx' };
    expect(await reasonOf(zipOf([part, part]), 'a.docx')).toEqual(damaged);
    expect(await reasonOf(zipOf([{ name: '../word/document.xml', content: '' }]), 'a.docx')).toEqual(damaged);
    const packed = { bytes: deflateRawSync(Buffer.from('<a/>')), size: 4, crc: 1 };
    expect(await reasonOf(zipOf([{ ...part, packed }]), 'a.docx')).toEqual(damaged);
  });

  test('a docx cut off anywhere is damaged or incomplete, never half read', async () => {
    for (let length = 4; length < DOCX.length; length += 37) {
      expect(await reasonOf(DOCX.subarray(0, length), 'a.docx')).toEqual({ kind: 'damaged', format: 'docx' });
    }
  });
});

describe('XML and HTML that are made to harm', () => {
  test.each([
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><x>&b;</x>',
    '<!DOCTYPE x SYSTEM "http://example.invalid/x.dtd"><x/>',
    '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><x>&a;</x>',
  ])('a declaration of entities is refused: %s', async (xml) => {
    expect(await reasonOf(document(xml), 'a.docx')).toEqual({ kind: 'forbidden_declaration' });
  });

  test.each(['<x>&undeclared;</x>', '<x><y></x>', '<x>', 'no xml', '<x>\u0001</x>', '<x a=1/>'])(
    '%j is damage',
    async (xml) => {
      expect(await reasonOf(document(xml), 'a.docx')).toEqual({ kind: 'damaged', format: 'docx' });
    },
  );

  test('elements ten thousand deep', async () => {
    const xml = docxOfBody('<w:sdt>'.repeat(10_000) + '</w:sdt>'.repeat(10_000));
    expect(await reasonOf(xml, 'a.docx')).toEqual({ kind: 'too_much_inside', what: 'depth' });
    const boxes = '<div><span>'.repeat(10_000);
    expect((await paperOf(`${boxes}底`, 'a.html')).blocks).toMatchObject([{ text: '底' }]);
    expect(await reasonOf('<table><tr><td>'.repeat(10_000), 'a.html')).toEqual({
      kind: 'too_much_inside',
      what: 'depth',
    });
  });

  test('cells by the million, spans by the million', async () => {
    const cells = { kind: 'too_much_inside', what: 'cells' };
    expect(await reasonOf(`<table>${'<tr><td>1<td>2<td>3<td>4'.repeat(250_000)}`, 'a.html')).toEqual(cells);
    expect(await reasonOf(`<table>${'<tr><td colspan=1000000 rowspan=1000000>'.repeat(100_000)}`, 'a.html')).toEqual(
      cells,
    );
    expect(
      await reasonOf(docxOfBody(`<w:tbl>${'<w:tr><w:tc/><w:tc/></w:tr>'.repeat(500_000)}</w:tbl>`), 'a.docx'),
    ).toEqual(cells);
    expect(await reasonOf(`${','.repeat(99)}\n`.repeat(10_000), 'a.csv')).toEqual(cells);
    expect(await reasonOf(','.repeat(1_000_000), 'a.csv')).toEqual(cells);
  });

  test('text in cells in cells counts each time', async () => {
    const html = `${'<table><tr><td>'.repeat(80)}${'文'.repeat(500_000)}`;
    expect(await reasonOf(html, 'a.html')).toEqual({ kind: 'too_much_inside', what: 'text' });
  });
});

describe('lines without end', () => {
  test('thirty megabytes are too large for any format', async () => {
    const bytes = Buffer.alloc(30 * MEGABYTE, 'a');
    for (const name of ['a.txt', 'a.docx', 'a.html', 'a.pdf']) {
      expect(await reasonOf(bytes, name)).toEqual({ kind: 'too_large', limit: LIMITS.fileSize });
    }
    expect(decodeText(bytes)).toEqual({ ok: false, reason: { kind: 'too_large', limit: LIMITS.fileSize } });
  });

  test.each([
    ['a.txt', '收到申请'],
    ['a.md', '**[a](b)__'],
    ['a.md', '[[[!['],
    ['a.html', '<p '],
    ['a.html', '&amp '],
    ['a.html', '<!-- '],
    ['a.html', '< a b'],
    ['a.html', '<b><i>x'],
    ['a.html', '字\n \n'],
    ['a.html', '<br>'],
    ['a.md', '__a'],
    ['a.csv', '收到"申请'],
  ])('nineteen megabytes in one line of %s, made of %j, come back in time', async (name, piece) => {
    const bytes = Buffer.from(piece.repeat(Math.floor((19 * MEGABYTE) / Buffer.byteLength(piece))));
    const read = await readPaper(bytes, name);
    // Whatever is said about it, it is said by the reader and not by the clock.
    expect(read).not.toMatchObject({ reason: { what: 'time' } });
  });

  test('a line break after every character is more than a report has', async () => {
    expect(await reasonOf('字\n'.repeat(1_000_000), 'a.txt')).toEqual({ kind: 'too_much_inside', what: 'text' });
  });
});

describe('whatever the bytes, there is an answer', () => {
  const NAMES = ['a.docx', 'a.xlsx', 'a.html', 'a.csv', 'a.md', 'a.txt', 'a.doc', 'a.pdf', 'a'] as const;

  test('random bytes under any name', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), fc.constantFrom(...NAMES), answers), {
      numRuns: 300,
    });
  });

  test.each([
    ['a.docx', DOCX],
    ['a.xlsx', XLSX],
    ['a.html', HTML],
  ])('%s with some bytes changed', async (name, bytes) => {
    const change = fc.record({ at: fc.nat(bytes.length - 1), byte: fc.nat(255) });
    const changed = fc.array(change, { minLength: 1, maxLength: 12 }).map((changes) => {
      const copy = Uint8Array.from(bytes);
      for (const { at, byte } of changes) copy[at] = byte;
      return copy;
    });
    await fc.assert(
      fc.asyncProperty(changed, (copy) => answers(copy, name)),
      { numRuns: 300 },
    );
  });

  test('a body and a page of tags in any order', async () => {
    const word = fc.constantFrom(
      'p',
      'r',
      't',
      'tbl',
      'tr',
      'tc',
      'tcPr',
      'trPr',
      'pPr',
      'rPr',
      'del',
      'vMerge',
      'hMerge',
      'fldChar',
      'txbxContent',
      'gridSpan',
    );
    const tree = fc.letrec<{ node: string; nodes: string }>((tie) => ({
      nodes: fc.array(tie('node'), { maxLength: 4 }).map((nodes) => nodes.join('')),
      node: fc.oneof(
        { maxDepth: 8 },
        fc.constant('字'),
        fc.tuple(word, tie('nodes')).map(([name, inner]) => `<w:${name} w:val="2">${inner}</w:${name}>`),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(tree.nodes, (body) => answers(docxOfBody(body), 'a.docx')),
      { numRuns: 200 },
    );
    const tag = fc.constantFrom(
      'table',
      'tr',
      'td',
      'tbody',
      'p',
      'div',
      'li',
      'ol',
      'pre',
      'span hidden',
      'td hidden',
      'tr hidden',
      'table hidden',
      'h1',
      'select',
      'br',
    );
    const tags = fc.array(
      fc.oneof(
        tag.map((name) => `<${name}>`),
        tag.map((name) => `</${name}>`),
        fc.constant('字 '),
      ),
      { maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(tags, (all) => answers(Buffer.from(`<html>${all.join('')}`), 'a.html')),
      { numRuns: 500 },
    );
  });
});
