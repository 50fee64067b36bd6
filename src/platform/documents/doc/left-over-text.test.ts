import { expect, test } from 'vitest';
import { Binary } from '../compound/binary.ts';
import { leftOverTexts } from './left-over-text.ts';

const HEAD = 64;

/** A stream with text from one place to another, as a quick saving leaves it. */
function streamOf(text: Uint8Array): Binary {
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(HEAD, 0x18);
  head.writeUInt32LE(HEAD + text.length, 0x1c);
  return new Binary(Buffer.concat([head, text, Buffer.alloc(100, 0x41)]));
}

const wide = (text: string): Buffer => Buffer.from(text, 'utf16le');
const piece = (from: number, text: string) => ({ from: HEAD + from * 2, width: 2 as const, text });

test('text that no piece names is told, before, between and behind the pieces', () => {
  const text = '旧稿里的一句话。新稿在此处。张三电话13800138000新稿末尾';
  const main = streamOf(wide(text));
  expect(leftOverTexts(main, [piece(8, '新稿在此处。'), piece(29, '新稿末尾')])).toEqual([
    '旧稿里的一句话。',
    '张三电话13800138000',
  ]);
  expect(leftOverTexts(streamOf(Buffer.from('tel 13800138000, thanks')), [])).toEqual(['tel 13800138000, thanks']);
});

test('a document whose pieces name all of its text leaves nothing, and pages of formats between pieces are no text', () => {
  const main = streamOf(wide('公告全文'));
  expect(leftOverTexts(main, [piece(0, '公告全文')])).toEqual([]);
  const noise = Buffer.from(Array.from({ length: 512 }, (_, index) => (index * 151 + (index >> 3)) % 256));
  expect(leftOverTexts(streamOf(noise), [])).toEqual([]);
});
