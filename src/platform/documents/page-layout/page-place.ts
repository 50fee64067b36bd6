import type { Box } from '../../../base/laid-page.ts';
import type { PagePlace } from '../../../base/paper.ts';

/** 页面位置: a box on a page, to a hundredth of a point: what is finer is left over from reckoning. */
export function pagePlace(page: number, { left, top, width, height }: Box): PagePlace {
  const box = { left: hundredth(left), top: hundredth(top), width: hundredth(width), height: hundredth(height) };
  return { kind: 'page', page, box };
}

const hundredth = (value: number): number => Math.round(value * 100) / 100;
