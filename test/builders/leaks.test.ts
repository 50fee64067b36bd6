import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import iconv from 'iconv-lite';
import { leaksIn } from './leaks.ts';
import { pageWith } from './pdf/raw-pdf.ts';
import { compileTypst } from './pdf/typst.ts';
import { zipOf } from './zip.ts';

const WORD = '44510219900101';

describe('the search for leaks finds a number', () => {
  test.each(['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'])(
    'in %s, set apart by blanks and hyphens',
    (encoding) => {
      expect(leaksIn(iconv.encode('证号 445102-1990 0101，', encoding), [WORD])).toEqual([WORD]);
      expect(leaksIn(iconv.encode('证号 445102-1990 0102，', encoding), [WORD])).toEqual([]);
    },
  );

  test('in two runs, in references of signs, in escapes of scripts and addresses', () => {
    for (const text of [
      '<r><t>445102</t></r><r><t xml:space="preserve">19900101</t></r>',
      '<p title="44510219900&#49;01">',
      '"\\u0034\\u0034510219900101"',
      'a?id=%34%34510219900101',
    ])
      expect(leaksIn(Buffer.from(text), [WORD])).toEqual([WORD]);
  });

  test('in an archive in an archive, in a part without a name in the directory', () => {
    const inner = zipOf([{ name: 'a.txt', content: WORD }]);
    const outer = zipOf([{ name: 'b.zip', content: inner }]);
    expect(leaksIn(outer, [WORD])).toEqual([WORD]);
    expect(leaksIn(outer.subarray(0, outer.length - 60), [WORD])).toEqual([WORD]);
  });

  const shown = 'BT /F1 12 Tf [(445102) -20 (1990) (\\060\\061\\060\\061)] TJ ET';
  test.each([
    ['as it lies', shown, ''],
    ['deflated', deflateSync(Buffer.from(shown)), '/FlateDecode'],
    [
      'in hexadecimal figures over deflated',
      Buffer.from(`${deflateSync(Buffer.from(shown)).toString('hex')}>`),
      '[/ASCIIHexDecode /FlateDecode]',
    ],
    ['in letters of base 85', Buffer.from(ascii85(Buffer.from(shown))), '/ASCII85Decode'],
    ['packed by LZW', lzw(Buffer.from(shown)), '/LZWDecode'],
  ])('in the stream of a page %s', (_, stream, filter) => {
    const dictionary = filter === '' ? '<< >>' : `<< /Filter ${filter} >>`;
    expect(leaksIn(pageWith({ dictionary, stream }), [WORD])).toEqual([WORD]);
  });

  test('in signs of a font that only its list tells', () => {
    const page = compileTypst(`#set text(font: "Noto Serif SC")\n身份证号${WORD}1234`);
    expect(leaksIn(page, [WORD, '身份证号'])).toEqual([WORD, '身份证号']);
    expect(leaksIn(page, ['44510219900102'])).toEqual([]);
  });
});

function ascii85(bytes: Buffer): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const four = Buffer.alloc(4);
    bytes.copy(four, 0, at, at + 4);
    let value = four.readUInt32BE(0);
    let five = '';
    for (let digit = 0; digit < 5; digit += 1) {
      five = String.fromCharCode((value % 85) + 33) + five;
      value = Math.floor(value / 85);
    }
    letters += five.slice(0, Math.min(4, bytes.length - at) + 1);
  }
  return `${letters}~>`;
}

/** Codes of nine bits alone: a clear one before each hundred letters. */
function lzw(bytes: Buffer): Buffer {
  const codes = [...bytes].flatMap((byte, index) => (index % 100 === 0 ? [256, byte] : [byte]));
  const bits = [...codes, 257].map((code) => code.toString(2).padStart(9, '0')).join('');
  return Buffer.from((bits.match(/.{1,8}/gu) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2)));
}
