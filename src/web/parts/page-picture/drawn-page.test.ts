import { describe, expect, test } from 'vitest';
import type { LaidText } from '../../../base/laid-page.ts';
import { drawnPage, PICTURE_LIMITS } from './drawn-page.ts';

const text = (words: string, more: Partial<LaidText> = {}): LaidText => ({
  text: words,
  left: 70,
  top: 100,
  width: 42,
  height: 10.5,
  size: 10.5,
  ...more,
});

const SHEET = { page: 1, width: 595, height: 842 };

describe('a page is drawn', () => {
  test('texts of one size stand together, on their line, as long as in the file', () => {
    const { texts } = drawnPage({
      ...SHEET,
      texts: [text('自然人总计'), text('标题', { size: 16 }), text('7', { width: 5, left: 100.123 })],
      lines: [],
    });
    expect(texts.map(({ size, runs }) => [size, ...runs.map((run) => [run.text, run.x, run.y, run.length])])).toEqual([
      [10.5, ['自然人总计', 70, 109, 42], ['7', 100.1, 109, null]],
      [16, ['标题', 70, 109, 42]],
    ]);
  });

  test('what stands downwards begins at its top, in the middle of its column', () => {
    const { texts } = drawnPage({
      ...SHEET,
      texts: [text('申请数量', { width: 10, height: 42, downwards: true })],
      lines: [],
    });
    expect(texts[0]?.runs).toEqual([{ text: '申请数量', x: 75, y: 100, length: 42, downwards: true }]);
  });

  test('all lines of one thickness are one path', () => {
    const line = (fromX: number, fromY: number, toX: number, toY: number, thickness: number) => ({
      fromX,
      fromY,
      toX,
      toY,
      thickness,
    });
    const { lines } = drawnPage({
      ...SHEET,
      texts: [],
      lines: [line(10, 20, 90, 20, 0.74), line(10, 20, 10, 60, 0.76), line(10, 60, 90, 60, 0.1)],
    });
    expect(lines).toEqual([
      { thickness: 0.75, path: 'M10 20H90M10 20V60' },
      { thickness: 0.5, path: 'M10 60H90' },
    ]);
  });

  test('its margins are left out but for a rim, and an empty page is shown whole', () => {
    const line = { fromX: 100, fromY: 300, toX: 500, toY: 300, thickness: 1 };
    expect(drawnPage({ ...SHEET, texts: [text('页边', { left: 10, top: 200 })], lines: [line] }).frame).toEqual({
      left: 0,
      top: 178,
      width: 522,
      height: 144,
    });
    expect(drawnPage({ ...SHEET, texts: [], lines: [] }).frame).toEqual({ left: 0, top: 0, width: 595, height: 842 });
  });

  test('a page that holds too much is cut, and that is known', () => {
    const many = Array.from({ length: PICTURE_LIMITS.texts + 5 }, (_, index) => text(String(index)));
    const drawn = drawnPage({ ...SHEET, texts: many, lines: [] });
    expect(drawn.isCut).toBe(true);
    expect(drawn.texts.flatMap(({ runs }) => runs)).toHaveLength(PICTURE_LIMITS.texts);
    const long = drawnPage({ ...SHEET, texts: [text('短'), text('长'.repeat(PICTURE_LIMITS.characters))], lines: [] });
    expect(long.texts.flatMap(({ runs }) => runs.map((run) => run.text))).toEqual(['短']);
    expect(drawnPage({ ...SHEET, texts: [text('短')], lines: [] }).isCut).toBe(false);
  });
});
