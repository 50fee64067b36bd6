import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { reasonOf, sketchOf } from '../../../../test/builders/paper.ts';
import { zipOf } from '../../../../test/builders/zip.ts';
import { decodeText } from '../index.ts';

const SIMPLIFIED = '一、总体情况\n2023年，我局共收到政府信息公开申请12件，均按期答复。\n';
const TRADITIONAL = '一、總體情況\n112年度，本機關共受理政府資訊公開申請12件，均依限答復。\n';

const decoded = (bytes: Uint8Array): string | null => {
  const result = decodeText(bytes);
  return result.ok ? result.value : null;
};

const page = (charset: string, text: string): string =>
  `<html><head><meta charset="${charset}"></head><body><p>${text}</p></body></html>`;

const xml = (encoding: string): string =>
  `<?xml version="1.0" encoding="${encoding}"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>总体情况</w:t></w:r></w:p></w:document>`;

const docx = (content: Uint8Array): Uint8Array => zipOf([{ name: 'word/document.xml', content }]);

describe('text in any encoding that Chinese bodies use', () => {
  test.each(['utf8', 'gb18030', 'gbk', 'utf-16le', 'utf-16be'])('simplified characters in %s', (encoding) => {
    expect(decoded(iconv.encode(SIMPLIFIED, encoding))).toBe(SIMPLIFIED);
    expect(decoded(iconv.encode(SIMPLIFIED.repeat(400), encoding))).toBe(SIMPLIFIED.repeat(400));
  });

  test.each(['utf8', 'big5', 'gbk', 'utf-16le', 'utf-16be'])('traditional characters in %s', (encoding) => {
    expect(decoded(iconv.encode(TRADITIONAL, encoding))).toBe(TRADITIONAL);
  });

  test.each(['utf8', 'utf-16le', 'utf-16be', 'gb18030'])(
    'a byte order mark is no part of the text (%s)',
    (encoding) => {
      expect(decoded(iconv.encode(`\uFEFF${SIMPLIFIED}`, encoding, { addBOM: false }))).toBe(SIMPLIFIED);
    },
  );

  test.each(['utf-16le', 'utf-16be'])('Chinese without one figure, blank or line end in %s', (encoding) => {
    const text = '本机关严格按照中华人民共和国政府信息公开条例的要求开展工作';
    expect(decoded(iconv.encode(text, encoding))).toBe(text);
  });

  test('single words, as they stand in small tables', () => {
    for (const text of ['规章,0', '行政许可', '总计,1', '未收到申请', '办理', '通知,1', '实,2']) {
      expect(decoded(iconv.encode(text, 'gb18030'))).toBe(text);
    }
  });

  test('a letter of another script in UTF-8 is not taken for Chinese', () => {
    for (const text of ['α=1', 'Привет', 'é·×']) expect(decoded(Buffer.from(text))).toBe(text);
  });

  test('characters that only GB 18030 has', () => {
    const text = `${SIMPLIFIED}㐀𠀀䶮`;
    expect(decoded(iconv.encode(text, 'gb18030'))).toBe(text);
  });

  test('a file cut off in the middle of a character keeps all that comes before', () => {
    const utf8 = Buffer.from(SIMPLIFIED.repeat(3) + '末');
    expect(decoded(utf8.subarray(0, -1))).toBe(`${SIMPLIFIED.repeat(3)}\uFFFD`);
    const gbk = iconv.encode(SIMPLIFIED.repeat(3) + '末', 'gb18030');
    expect(decoded(gbk.subarray(0, -1))?.startsWith(SIMPLIFIED.repeat(3))).toBe(true);
  });

  test('plain ASCII stays what it is', () => {
    expect(decoded(Buffer.from('{"year":2023}'))).toBe('{"year":2023}');
  });

  test.each([
    ['no byte', new Uint8Array(), { kind: 'empty' }],
    ['blanks only', Buffer.from(' \r\n\t\u3000\uFEFF'), { kind: 'empty' }],
    ['zeros only', new Uint8Array(500), { kind: 'empty' }],
    ['control characters', Uint8Array.from({ length: 500 }, (_, index) => index % 32), { kind: 'not_text' }],
  ])('%s', (_, bytes, reason) => {
    expect(decodeText(bytes)).toEqual({ ok: false, reason });
  });
});

describe('pages that declare an encoding', () => {
  test.each([
    ['gb2312', 'gb18030', '收到申请'],
    ['big5', 'big5', '資訊公開'],
    ['utf-8', 'gb18030', '本年度共收到政府信息公开申请'],
    ['gb2312', 'utf8', '本年度共收到政府信息公开申请'],
    ['iso-8859-1', 'gb18030', '本年度共收到政府信息公开申请'],
  ])('a page that says %s and is %s', async (said, encoding, text) => {
    expect(await sketchOf(iconv.encode(page(said, text), encoding), '年报.html')).toEqual([text]);
  });

  test('the old form of the declaration counts as well', async () => {
    const html = '<meta http-equiv="Content-Type" content="text/html; charset=big5"><p>年報</p>';
    expect(await sketchOf(iconv.encode(html, 'big5'), '年报.htm')).toEqual(['年報']);
  });

  test('a few bytes that are no text in any encoding are not taken for Chinese', async () => {
    const bytes = Buffer.from([0xb1, 0xbe, 0xc4, 0x00, 0x01, 0x02, 0x03, 0x04]);
    expect(await reasonOf(bytes, 'a.txt')).toEqual({ kind: 'not_text' });
  });
});

describe('parts of a docx in other encodings', () => {
  test.each([
    ['UTF-16', 'utf-16', true],
    ['gb2312', 'gb18030', false],
    ['UTF-8', 'utf8', true],
  ])('a part that says %s and is it', async (said, encoding, addBOM) => {
    expect(await sketchOf(docx(iconv.encode(xml(said), encoding, { addBOM })), 'a.docx')).toEqual(['总体情况']);
  });

  test('a part that is not what it says is damaged', async () => {
    expect(await reasonOf(docx(iconv.encode(xml('UTF-8'), 'gb18030')), 'a.docx')).toEqual({
      kind: 'damaged',
      format: 'docx',
    });
  });
});
