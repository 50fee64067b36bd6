import { describe, expect, test } from 'vitest';
import type { LaidPage, LaidText } from '../../../base/laid-page.ts';
import { PagePicture } from './page-picture.tsx';
import type { PageMark } from './picture-mark.tsx';

const text = (index: number): LaidText => ({
  text: `第${index}格 <申请>`,
  left: 50 + (index % 50) * 10,
  top: 50 + Math.floor(index / 50) * 7,
  width: 40,
  height: 10,
  size: 10,
});
const page = (texts: number): LaidPage => ({
  page: 2,
  width: 595,
  height: 842,
  texts: Array.from({ length: texts }, (_, index) => text(index)),
  lines: [],
});
const mark = (number: number, more: Partial<PageMark> = {}): PageMark => ({
  id: `box-${number}`,
  number,
  severity: 'error',
  role: 'wrong',
  box: { left: 100, top: 100, width: 40, height: 15 },
  href: `#finding-${number}`,
  ...more,
});
const picture = (texts: number, marks: readonly PageMark[] = []): string =>
  String(<PagePicture id="page-2" page={page(texts)} marks={marks} language="zh" />);

describe('the picture of a page', () => {
  test('a page of five thousand texts stays light, and says that it is not whole', () => {
    const drawn = picture(5_000);
    expect(Buffer.byteLength(drawn)).toBeLessThan(500_000);
    expect(drawn).toContain('这一页内容太多，没有画全');
    expect(picture(50)).not.toContain('没有画全');
  });

  test('what the file says is text and never markup', () => {
    expect(picture(1)).toContain('第0格 &lt;申请&gt;');
  });

  test('findings of one box have a frame and a way each, and one badge with their numbers', () => {
    const drawn = picture(1, [mark(1), mark(4, { role: 'part' }), mark(6, { severity: 'notice' })]);
    expect(drawn.match(/href="#finding-\d"/g)).toEqual(['href="#finding-6"', 'href="#finding-4"', 'href="#finding-1"']);
    expect(drawn.match(/class="page-mark-badge [^"]*"/g)).toEqual([
      'class="page-mark-badge page-mark-badge--error page-mark-badge--wrong"',
    ]);
    expect(drawn).toContain('>1 4…</text>');
    expect(drawn).toContain('aria-label="发现 4，错误，涉及的格：看说明"');
  });

  test('on a crowded page the boxes that only belong to a finding have a frame and no number', () => {
    const at = (left: number) => ({ left, top: 100, width: 10, height: 15 });
    const parts = Array.from({ length: 30 }, (_, nth) => mark(nth + 2, { role: 'part', box: at(150 + nth * 12) }));
    const drawn = picture(1, [mark(1, { box: at(100) }), ...parts]);
    expect(drawn.match(/page-mark-frame/g)).toHaveLength(31);
    expect(drawn.match(/class="page-mark-badge /g)).toHaveLength(1);
    expect(picture(1, parts.slice(0, 5)).match(/class="page-mark-badge /g)).toHaveLength(5);
  });

  test('who does not see it is told what it shows and which findings are framed', () => {
    const drawn = picture(1, [mark(1), mark(3, { box: { left: 200, top: 100, width: 40, height: 15 } })]);
    expect(drawn).toContain('<title id="page-2-title">第 2 页</title>');
    expect(drawn).toContain('框出的发现：1、3');
  });
});
