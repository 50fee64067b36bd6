import { expect, test } from 'vitest';
import { markPhrases } from './text-marks.ts';

test('a phrase is marked where it first stands', () => {
  expect(markPhrases('收到 21 件，办结 21 件', [{ number: 2, text: '21 件' }])).toEqual([
    { text: '收到 ', numbers: [] },
    { text: '21 件', numbers: [2] },
    { text: '，办结 21 件', numbers: [] },
  ]);
});

test('phrases that overlap become one mark with both numbers', () => {
  const pieces = markPhrases('全年收到申请 21 件。', [
    { number: 1, text: '收到申请 21 件' },
    { number: 4, text: '申请 21 件。' },
  ]);
  expect(pieces).toEqual([
    { text: '全年', numbers: [] },
    { text: '收到申请 21 件。', numbers: [1, 4] },
  ]);
});

test('phrases side by side stay two marks', () => {
  const pieces = markPhrases('甲乙', [
    { number: 2, text: '乙' },
    { number: 1, text: '甲' },
  ]);
  expect(pieces).toEqual([
    { text: '甲', numbers: [1] },
    { text: '乙', numbers: [2] },
  ]);
});

test('a phrase that is not in the text, or is empty, marks nothing', () => {
  expect(
    markPhrases('正文', [
      { number: 1, text: '' },
      { number: 2, text: '别处' },
    ]),
  ).toEqual([{ text: '正文', numbers: [] }]);
});

test('the pieces together are the text', () => {
  const text = '本年新收 3 件，上年结转 3 件。';
  const pieces = markPhrases(text, [
    { number: 1, text: '3 件，上年' },
    { number: 2, text: '结转' },
    { number: 3, text: text },
  ]);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
});
