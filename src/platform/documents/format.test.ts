import { describe, expect, test } from 'vitest';
import { docxOf } from '../../../test/builders/docx.ts';
import { reasonOf, sketchOf } from '../../../test/builders/paper.ts';
import { xlsxOf } from '../../../test/builders/xlsx.ts';
import { zipOf } from '../../../test/builders/zip.ts';
import { sayUnreadable, type Unreadable } from './index.ts';

const paragraph = {
  kind: 'paragraph',
  text: '年报',
  heading: null,
  place: { kind: 'paragraph', paragraph: 1 },
} as const;
const DOCX = docxOf([paragraph]);
const XLSX = xlsxOf({ blocks: [paragraph] });
const ZIP = zipOf([{ name: '年报.txt', content: '年报' }]);
const PDF = Buffer.from('%PDF-1.7\n%âãÏÓ\n', 'latin1');
const PNG = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');
const PAGE = '<table><tr><td>年报</td></tr></table>';

/** An OLE2 file of which only the mark and one entry of the directory are real. */
function ole(stream: string): Uint8Array {
  const bytes = Buffer.alloc(2048);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  Buffer.from(`${stream}\0`, 'utf16le').copy(bytes, 1024);
  return bytes;
}

describe('a file is known by what it holds first and by its ending second', () => {
  test.each([
    ['a docx', DOCX, '年报.docx', ['年报']],
    ['an ending in capitals', DOCX, '年报.DOCX', ['年报']],
    ['a docx made by WPS', DOCX, '年报.wps', ['年报']],
    ['a docx without an ending', DOCX, '年报', ['年报']],
    ['bytes behind the end of the zip', Buffer.concat([DOCX, Buffer.from('\r\n')]), '年报.docx', ['年报']],
    ['a workbook', XLSX, '年报.xlsx', [[['年报']]]],
    ['a page saved as .doc', PAGE, '年报.doc', [[['年报']]]],
    ['a page saved as .xls', `\uFEFF<html><body>${PAGE}`, '年报.xls', [[['年报']]]],
    ['a page saved as .txt', `<!-- 存 --><!DOCTYPE html>${PAGE}`, '年报.txt', [[['年报']]]],
    ['a page saved as .md', `<html>${PAGE}</html>`, '年报.md', [[['年报']]]],
    ['a table of text saved as .xls', '规章\t0', '年报.xls', [[['规章', '0']]]],
    ['text saved as .html', '规章\n0', '年报.html', ['规章', '0']],
    ['text saved as .doc', '规章', '年报.doc', ['规章']],
    ['text with an angle bracket', '3 < 5 且 <p> 不是标签', '年报.txt', ['3 < 5 且 <p> 不是标签']],
  ])('%s is read', async (_, content, name, blocks) => {
    expect(await sketchOf(content, name)).toEqual(blocks);
  });

  test.each<[string, Uint8Array | string, string, Unreadable]>([
    ['a docx that is a PDF', PDF, 'a.docx', { kind: 'mislabelled', ending: 'docx', format: 'PDF' }],
    ['a docx that is a picture', PNG, 'a.docx', { kind: 'mislabelled', ending: 'docx', format: 'PNG' }],
    ['a docx that is a page', PAGE, 'a.docx', { kind: 'mislabelled', ending: 'docx', format: 'html' }],
    ['a docx that is text', '年报', 'a.docx', { kind: 'mislabelled', ending: 'docx', format: 'txt' }],
    ['a docx that is a workbook', XLSX, 'a.docx', { kind: 'mislabelled', ending: 'docx', format: 'xlsx' }],
    ['a docx that is a zip', ZIP, 'a.docx', { kind: 'mislabelled', ending: 'docx', format: 'zip' }],
    ['a workbook that is a docx', DOCX, 'a.xlsx', { kind: 'mislabelled', ending: 'xlsx', format: 'docx' }],
    ['a text that is a docx', DOCX, 'a.txt', { kind: 'mislabelled', ending: 'txt', format: 'docx' }],
    ['a page that is a zip', ZIP, 'a.html', { kind: 'mislabelled', ending: 'html', format: 'zip' }],
    ['a PDF that is a page', PAGE, 'a.pdf', { kind: 'mislabelled', ending: 'pdf', format: 'html' }],
    ['a PDF without pages', PDF, 'a.pdf', { kind: 'damaged', format: 'PDF' }],
    [
      'a PDF without pages, with a mark before it',
      Buffer.concat([Buffer.from('\n\n'), PDF]),
      'a.pdf',
      { kind: 'damaged', format: 'PDF' },
    ],
    ['a zip', ZIP, 'a.zip', { kind: 'not_supported', format: 'zip' }],
    [
      'an OFD without a document',
      zipOf([{ name: 'OFD.xml', content: '<OFD/>' }]),
      'a.ofd',
      { kind: 'damaged', format: 'ofd' },
    ],
    [
      'a docx that is an OFD',
      zipOf([{ name: 'OFD.xml', content: '<OFD/>' }]),
      'a.docx',
      { kind: 'mislabelled', ending: 'docx', format: 'ofd' },
    ],
    ['an OFD that is a page', PAGE, 'a.ofd', { kind: 'mislabelled', ending: 'ofd', format: 'html' }],
    ['an old Word file that breaks off', ole('WordDocument'), 'a.doc', { kind: 'damaged', format: 'doc' }],
    ['an old workbook that breaks off', ole('Workbook'), 'a.xls', { kind: 'damaged', format: 'xls' }],
    [
      'a docx that is an old workbook',
      ole('Workbook'),
      'a.docx',
      { kind: 'mislabelled', ending: 'docx', format: 'xls' },
    ],
    ['a WPS file of before 2003', ole('Contents'), 'a.wps', { kind: 'not_supported', format: 'WPS' }],
    ['a docx with a password', ole('EncryptedPackage'), 'a.docx', { kind: 'encrypted' }],
    [
      'a zip with a password',
      zipOf([{ name: 'word/document.xml', content: 'x', encrypted: true }]),
      'a.docx',
      { kind: 'encrypted' },
    ],
    ['RTF', '{\\rtf1\\ansi 年报}', 'a.rtf', { kind: 'not_supported', format: 'RTF' }],
    [
      'a web archive',
      'MIME-Version: 1.0\r\nContent-Type: multipart/related',
      'a.mht',
      { kind: 'not_supported', format: 'MHTML' },
    ],
    [
      'Word of 2003 as XML',
      '<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="x"/>',
      'a.doc',
      { kind: 'not_supported', format: 'Word 2003 XML' },
    ],
    [
      'Excel of 2003 as XML',
      '\uFEFF<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
      'a.xls',
      { kind: 'not_supported', format: 'Excel 2003 XML' },
    ],
    ['a picture', PNG, 'a.png', { kind: 'not_text' }],
    ['nothing', '', 'a.docx', { kind: 'empty' }],
    ['blanks', ' \n', 'a.txt', { kind: 'empty' }],
  ])('%s is refused with its reason', async (_, content, name, reason) => {
    expect(await reasonOf(content, name)).toEqual(reason);
    expect(sayUnreadable(name, reason).zh).toContain(name);
  });
});
