import { encode } from 'iconv-lite';
import { expect, test } from 'vitest';
import { withoutLooks, withoutLooksInBytes } from './looks.ts';

const PAGE = `<html><body><p class=MsoNormal style='text-indent:2em'><span style="font-family:仿宋">一、总体情况</span></p>
<table style='border:1pt'><tr style="height:1cm"><td colspan=3 style='width:42pt' rowspan=2>規章、規範性文件</td></tr></table></body></html>`;

test('styles of spans, paragraphs and cells go; what cells span stays', () => {
  expect(withoutLooks(PAGE)).toBe(
    '<html><body><p><span>一、总体情况</span></p>\n<table><tr><td colspan=3 rowspan=2>規章、規範性文件</td></tr></table></body></html>',
  );
});

test('what hides a text stays', () => {
  const page = '<span style="display:none">旧稿</span><span style="color:red">新稿</span>';
  expect(withoutLooks(page)).toBe('<span style="display:none">旧稿</span><span>新稿</span>');
});

test('a page with the end of a tag inside a value is left as it is', () => {
  const page = '<span title="a>b" style="color:red">文</span>';
  expect(withoutLooks(page)).toBe(page);
});

test.each(['utf8', 'gb18030', 'big5'])('bytes of %s lose the same as the text does', (encoding) => {
  const text = encoding === 'big5' ? PAGE.replaceAll(/[总仿]/gu, '總').replaceAll('体', '體') : PAGE;
  expect(Buffer.from(withoutLooksInBytes(encode(text, encoding)))).toEqual(encode(withoutLooks(text), encoding));
});
