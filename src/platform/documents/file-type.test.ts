import { expect, test } from 'vitest';
import { docxOfBody } from '../../../test/builders/docx.ts';
import { jpegOf, pngOf } from '../../../test/builders/pictures.ts';
import { zipOf } from '../../../test/builders/zip.ts';
import { fileTypeOf } from './index.ts';

const text = (of: string) => Buffer.from(of, 'utf8');
const part = (name: string) => ({ name, content: text('<x/>') });

test.each<[string, Uint8Array, string]>([
  ['a Word file', docxOfBody('<w:p/>'), 'docx'],
  ['slides', zipOf([part('ppt/presentation.xml')]), 'pptx'],
  ['a zip of anything', zipOf([part('公示名单.txt')]), 'zip'],
  ['a zip that was cut off', docxOfBody('<w:p/>').subarray(0, 90), 'zip'],
  ['a PDF', text('%PDF-1.7\n'), 'pdf'],
  ['a program', Buffer.concat([text('MZ'), Buffer.alloc(120), text('This program cannot be run')]), 'exe'],
  ['a photograph', jpegOf(), 'jpg'],
  ['a drawing of points', pngOf(), 'png'],
  ['plain text', text('青河区示例局 2026 年公示\n'), 'txt'],
  ['text in GB 18030', Buffer.from('c7e0bad3c7f8cabec0fdbed6b9abcabe', 'hex'), 'txt'],
  ['a page', text('<!doctype html><title>x</title><script>alert(1)</script>'), 'html'],
  ['a page behind blank lines', text('\n\n <script src=x></script>'), 'html'],
  ['a picture that carries a script', text('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'), 'svg'],
  [
    'the same behind a declaration, a document type and a remark',
    text('\uFEFF<?xml version="1.0"?>\n<!-- x --><!DOCTYPE svg [<!ENTITY a "b">]>\n<svg:svg xmlns:svg="x"/>'),
    'svg',
  ],
  ['noise', Buffer.from(Array.from({ length: 400 }, (_, index) => (index * 7919) % 251)), 'unknown'],
  ['nothing', Buffer.alloc(0), 'empty'],
])('%s is told by what it holds', async (_, bytes, type) => {
  expect(await fileTypeOf(bytes)).toBe(type);
});
