import { describe, expect, test } from 'vitest';
import { sketch } from '../../../../test/builders/paper.ts';
import type { LaidLine, LaidPage, LaidText } from '../../../base/laid-page.ts';
import { Meter } from '../meter.ts';
import { paperOf } from './index.ts';

const text = (said: string, left: number, top: number, size = 10): LaidText => ({
  text: said,
  left,
  top,
  size,
  width: [...said].length * size * (/^[\d.]+$/u.test(said) ? 0.5 : 1),
  height: size,
});
const line = (fromX: number, fromY: number, toX: number, toY: number): LaidLine => ({
  fromX,
  fromY,
  toX,
  toY,
  thickness: 0.5,
});
/** Lines around cells with these edges. */
const grid = (xs: readonly number[], ys: readonly number[]): readonly LaidLine[] => [
  ...xs.map((x) => line(x, ys[0] ?? 0, x, ys.at(-1) ?? 0)),
  ...ys.map((y) => line(xs[0] ?? 0, y, xs.at(-1) ?? 0, y)),
];
const page = (number: number, texts: readonly LaidText[], lines: readonly LaidLine[] = []): LaidPage => ({
  page: number,
  width: 595,
  height: 842,
  texts,
  lines,
});
const sketchOf = (...pages: readonly LaidPage[]) => sketch(paperOf(pages, new Meter()).blocks);

describe('pages become a paper', () => {
  test('a grid of lines is a table; a text stands in the cell that holds its middle', () => {
    const texts = [text('规章', 80, 105), text('3', 240, 105), text('规范性文件', 80, 135), text('12', 240, 135)];
    expect(sketchOf(page(1, texts, grid([70, 200, 300], [100, 130, 160])))).toEqual([
      [
        ['规章', '3'],
        ['规范性文件', '12'],
      ],
    ]);
  });

  test('a wall that is not drawn merges cells; an edge that is not drawn is there all the same', () => {
    const lines = [line(200, 130, 200, 160), ...[100, 130, 160].map((y) => line(70, y, 300, y))];
    const texts = [text('第二十条第（一）项', 120, 105), text('规章', 80, 135), text('3', 240, 135)];
    expect(sketchOf(page(1, texts, lines))).toEqual([[['第二十条第（一）项 2x1'], ['规章', '3']]]);
  });

  test('two figures in one cell are not one figure', () => {
    const lines = grid([70, 200, 400], [100, 130, 160]);
    const texts = [text('规章', 80, 105), text('3', 240, 105), text('12', 300, 105), text('合计', 80, 135)];
    expect(sketchOf(page(1, texts, lines))).toEqual([
      [
        ['规章', '3\t12'],
        ['合计', ''],
      ],
    ]);
  });

  test('a figure that a narrow column broke is one figure', () => {
    const lines = grid([70, 200, 235], [100, 130, 160]);
    const texts = [text('行政处罚', 80, 105), text('3985', 206, 102), text('758', 206, 114), text('行政强制', 80, 140)];
    expect(sketchOf(page(1, texts, lines))[0]).toEqual([
      ['行政处罚', '3985758'],
      ['行政强制', ''],
    ]);
  });

  test('a table goes on over the page: its head stands once, a cut row and a cut cell are whole', () => {
    const head = (top: number) => [text('信息内容', 120, top), text('件数', 260, top)];
    const first = page(
      1,
      [
        ...head(705),
        text('三、本', 72, 735),
        text('1.属于国家秘', 120, 735),
        text('7', 260, 735),
        text('- 1 -', 280, 810),
      ],
      [...grid([70, 110, 250, 300], [730, 760]), ...grid([70, 250, 300], [700, 730])],
    );
    const second = page(
      2,
      [...head(75), text('年度', 72, 120), text('密', 120, 105), text('2.属于行政查询', 120, 135), text('8', 260, 135)],
      [
        ...grid([70, 250, 300], [70, 100]),
        ...[70, 110, 250, 300].map((x) => line(x, 100, x, 160)),
        line(70, 160, 300, 160),
        line(110, 130, 300, 130),
      ],
    );
    const [table] = paperOf([first, second], new Meter()).blocks;
    expect(table && sketch([table])).toEqual([
      [
        ['信息内容 2x1', '件数'],
        ['三、本年度 1x3', '1.属于国家秘密', '7'],
        ['2.属于行政查询', '8'],
      ],
    ]);
  });

  test('lines are paragraphs; page numbers and running heads are left out', () => {
    const full = '政府信息公开工作年度报告由本机关按照条例编制发布';
    const pages = [1, 2, 3].map((number) =>
      page(number, [
        text('示例机关年度报告', 80, 30, 9),
        text(full, 100, 150),
        text(`${full}，并`, 80, 168),
        text('全文完。', 80, 186),
        text(`— ${number} —`, 280, 800),
      ]),
    );
    const paragraph = `${full}${full}，并全文完。`;
    expect(sketchOf(...pages)).toEqual([paragraph, paragraph, paragraph]);
  });

  test('each cell and paragraph says where it stands', () => {
    const { blocks, pages } = paperOf(
      [page(1, [text('规章', 80, 105), text('3', 240, 105)], grid([70, 200, 300], [100, 130]))],
      new Meter(),
    );
    expect(blocks[0]).toMatchObject({
      kind: 'table',
      rows: [[{ place: { kind: 'page', page: 1, box: { left: 70, top: 100, width: 130, height: 30 } } }, {}]],
    });
    expect(pages).toHaveLength(1);
  });

  test('a text that repeats itself loses no line at the ends of pages', () => {
    const long = [...'我局深入贯彻落实中华人民共和国政府信息公开条例坚持以公开为常态不公开为例外'];
    // Five lines come back in turn, and each page begins and ends with the same ones; then each page is the same throughout.
    for (const cycle of [1, 5, 40]) {
      const said = (index: number) =>
        `${long.slice((index % cycle) % long.length).join('')}${'一'.repeat(index % cycle)}`.slice(0, 24);
      const pages = [1, 2, 3, 4].map((number) =>
        page(
          number,
          Array.from({ length: 40 }, (_, index) => text(said(index), 90, 70 + index * 18)),
        ),
      );
      const words = paperOf(pages, new Meter()).blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''));
      const signs = [1, 2, 3, 4].flatMap(() => Array.from({ length: 40 }, (_, index) => said(index))).join('');
      expect(words.join('').replace(/\s/gu, '').length, String(cycle)).toBe(signs.length);
    }
  });

  test('a running head of two lines and a foot are left out, though the title says the same once', () => {
    const pages = [1, 2, 3].map((number) =>
      page(number, [
        text('示例局年度报告', 90, 40),
        text('内部资料', 90, 54),
        ...Array.from({ length: 20 }, (_, index) =>
          text(`第${'一二三'[number - 1]}页的正文${'零一二三四五六七八九'[index % 10]}行`, 90, 120 + index * 30),
        ),
        text('示例局办公室印制', 90, 800),
      ]),
    );
    const words = paperOf(pages, new Meter()).blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''));
    expect(words.join('')).not.toMatch(/年度报告|内部资料|印制/u);
    expect(words.join('')).toContain('第二页的正文零行');
  });
});
