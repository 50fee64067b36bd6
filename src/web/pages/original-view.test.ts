import { describe, expect, test } from 'vitest';
import { smallFinding } from '../../../test/web/small-report.ts';
import type { Finding, NumberedFinding } from '../../annual-report/index.ts';
import type { LaidPage } from '../../base/laid-page.ts';
import type { PagePlace } from '../../base/paper.ts';
import { viewOriginal } from './original-view.ts';

const page = (number: number): LaidPage => ({ page: number, width: 595, height: 842, texts: [], lines: [] });
const on = (number: number): PagePlace => ({
  kind: 'page',
  page: number,
  box: { left: number, top: 2, width: 3, height: 4 },
});
const finding = (number: number, more: Partial<Finding>): NumberedFinding => ({
  ...smallFinding({ rule: 'T3-BALANCE', severity: 'error', cells: [], ...more }),
  number,
});

describe('findings on the pages of a file', () => {
  test('the judged cell is framed as wrong, the others as parts; several columns of one row are all wrong', () => {
    const report = { places: { a: on(1), b: on(1), c: { kind: 'line', line: 3 } as const } };
    const findings = [finding(1, { cells: ['a', 'b', 'c'] }), finding(2, { cells: ['b', 'a'], columns: ['x', 'y'] })];
    const view = viewOriginal({ original: { pageCount: 1, foundOn: 1, pages: [page(1)] }, report, findings }, '');
    expect(view?.pages[0]?.marks.map(({ number, role, box }) => [number, role, box.left])).toEqual([
      [1, 'wrong', 1],
      [1, 'part', 1],
      [2, 'wrong', 1],
      [2, 'wrong', 1],
    ]);
  });

  test('a finding about the text is framed where the text stands, and each finding knows its first box', () => {
    const findings = [finding(1, { at: on(2) }), finding(2, { cells: ['a'] })];
    const view = viewOriginal(
      { original: { pageCount: 9, foundOn: 2, pages: [page(2), page(3)] }, report: { places: { a: on(3) } }, findings },
      '',
    );
    expect([...(view?.boxes ?? [])].map(([number, [box]]) => [number, box?.page, box?.id])).toEqual([
      [1, 2, 'box-1-1'],
      [2, 3, 'box-2-1'],
    ]);
    expect([view?.without, view?.beyond]).toEqual([7, 0]);
  });

  test('no way leads to pages that are not drawn, and how many there are is known', () => {
    const findings = Array.from({ length: 12 }, (_, index) => finding(index + 1, { at: on(index + 1) }));
    const pages = findings.slice(0, 10).map(({ number }) => page(number));
    const view = viewOriginal(
      { original: { pageCount: 20, foundOn: 12, pages }, report: { places: {} }, findings },
      '',
    );
    expect(view?.pages).toHaveLength(10);
    expect([view?.without, view?.beyond]).toEqual([8, 2]);
    expect([...(view?.boxes.keys() ?? [])]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('of one report among several it is known that it has a paper, which is not shown', () => {
    const view = viewOriginal({ report: { places: { a: on(1) } }, findings: [finding(1, { cells: ['a'] })] }, 'r2-');
    expect(view).toMatchObject({ pages: [], without: 0, beyond: 0 });
    expect(viewOriginal({ report: { places: {} }, findings: [] }, 'r2-')).toBeNull();
  });

  test('a file without pages, or without a finding on one, shows no paper', () => {
    expect(viewOriginal({ report: { places: {} }, findings: [] }, '')).toBeNull();
    expect(
      viewOriginal({ original: { pageCount: 3, foundOn: 0, pages: [] }, report: { places: {} }, findings: [] }, ''),
    ).toBeNull();
  });
});
